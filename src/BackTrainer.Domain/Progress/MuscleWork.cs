using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Progress;

/// <summary>What an exercise gave a muscle.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Sets">Fractional sets.</param>
public sealed record MuscleShare(Exercise Exercise, double Sets);

/// <summary>What a muscle did, and with which exercises.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Sets">Fractional sets (Pelland et al. 2025), weighed by how much of them is still felt where that is asked.</param>
/// <param name="From">The exercises that make them up, the largest share first.</param>
public sealed record MuscleWork(Muscle Muscle, double Sets, IReadOnlyList<MuscleShare> From)
{
    /// <summary>
    /// How much of a session is still felt, by whole days since it began: all of it on the first, half on the second, a quarter
    /// on the third, then nothing. An engineering choice on rests of 48 to 72 hours (ACSM Guidelines).
    /// </summary>
    public static IReadOnlyList<double> StillFelt { get; } = [1, 0.5, 0.25];

    /// <summary>What every muscle did from one day to another, both included.</summary>
    public static IReadOnlyList<MuscleWork> Between(IEnumerable<DoneWork> works, DateOnly first, DateOnly last) =>
        Of(works.Where(w => w.Date >= first && w.Date <= last), _ => 1);

    /// <summary>What every muscle has not yet recovered from at an instant in UTC, as far as <see cref="StillFelt"/> says.</summary>
    public static IReadOnlyList<MuscleWork> LeftAt(IEnumerable<DoneWork> works, DateTime now) =>
        Of(works, w => (now - w.Done.At).TotalDays is >= 0 and var days && days < StillFelt.Count ? StillFelt[(int)days] : 0);

    private static IReadOnlyList<MuscleWork> Of(IEnumerable<DoneWork> works, Func<DoneWork, double> weight)
    {
        var sets = new Dictionary<Exercise, double>();
        foreach (var work in works)
        {
            if (weight(work) is > 0 and var part)
            {
                sets[work.Exercise] = sets.GetValueOrDefault(work.Exercise) + (part * work.Sets);
            }
        }

        return [.. Enum.GetValues<Muscle>().Select(muscle =>
        {
            MuscleShare[] from = [.. sets
                .Select(s => new MuscleShare(s.Key, s.Value * DoneWork.ShareOf(s.Key, muscle)))
                .Where(s => s.Sets > 0)
                .OrderByDescending(s => s.Sets).ThenBy(s => s.Exercise.Id)];
            return new MuscleWork(muscle, from.Sum(s => s.Sets), from);
        })];
    }
}
