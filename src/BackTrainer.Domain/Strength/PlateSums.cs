namespace BackTrainer.Domain.Strength;

/// <summary>
/// Every sum that a limited number of plates can make on one side: a bounded subset sum, heavy plates first, so that what heavy
/// plates can do is done by them. Taking the heaviest plate that fits would miss sums: 20 from 15, 10 and 10.
/// Time and memory grow with kinds × the largest sum, in steps of the greatest common divisor of the plates.
/// </summary>
internal sealed class PlateSums
{
    private const byte Nothing = byte.MaxValue;
    private readonly (int Weight, int Count)[] _kinds;
    private readonly int _step;

    /// <summary>For each sum the last kind that it needs; the kinds before it are heavier.</summary>
    private readonly byte[] _last;

    /// <summary>The sums of these kinds, heaviest kind first, up to <paramref name="most"/>.</summary>
    public PlateSums((int Weight, int Count)[] kinds, int most)
    {
        _kinds = kinds;
        foreach (var (weight, _) in kinds)
        {
            _step = Gcd(weight, _step);
        }

        _step = Math.Max(1, _step);
        var top = (int)(Math.Min(most, kinds.Sum(k => (long)k.Weight * k.Count)) / _step);
        _last = new byte[top + 1];
        Array.Fill(_last, Nothing, 1, top);
        var used = new int[top + 1];
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            var weight = kinds[kind].Weight / _step;
            Array.Clear(used);
            for (var sum = weight; sum <= top; sum++)
            {
                if (_last[sum] == Nothing && _last[sum - weight] != Nothing && used[sum - weight] < kinds[kind].Count)
                {
                    _last[sum] = (byte)kind;
                    used[sum] = used[sum - weight] + 1;
                }
            }
        }
    }

    /// <summary>The largest sum; 0 for no plates.</summary>
    public int Heaviest => Array.FindLastIndex(_last, kind => kind != Nothing) * _step;

    /// <summary>Every sum, smallest first, from 0.</summary>
    public IEnumerable<int> All()
    {
        for (var sum = 0; sum < _last.Length; sum++)
        {
            if (_last[sum] != Nothing)
            {
                yield return sum * _step;
            }
        }
    }

    /// <summary>Plates that make a sum which can be made, heaviest first.</summary>
    public IReadOnlyList<int> PlatesFor(int sum)
    {
        var plates = new List<int>();
        for (var left = sum; left > 0; left -= plates[^1])
        {
            plates.Add(_kinds[_last[left / _step]].Weight);
        }

        plates.Reverse();
        return plates;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
