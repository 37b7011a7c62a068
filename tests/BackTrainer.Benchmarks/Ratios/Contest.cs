namespace BackTrainer.Benchmarks.Ratios;

/// <summary>The product against a limit, one after the other in each round.</summary>
/// <param name="What">What is compared with what.</param>
/// <param name="Ours">Puts load on the product for a time.</param>
/// <param name="Theirs">The same on the limit.</param>
/// <param name="Promises">What is to be reached.</param>
internal sealed record Contest(string What, Func<TimeSpan, Load> Ours, Func<TimeSpan, Load> Theirs, params IReadOnlyList<Promise> Promises)
{
    private readonly List<(Load Ours, Load Theirs)> _rounds = [];

    /// <summary>Until both are compiled as they will stay.</summary>
    public void WarmUp(TimeSpan time) => (_, _) = (Ours(time), Theirs(time));

    /// <summary>One more round.</summary>
    public void Run(TimeSpan time) => _rounds.Add((Ours(time), Theirs(time)));

    /// <summary>What came of it.</summary>
    public IEnumerable<Ratio> Ratios => Promises.Select(p => new Ratio(What, p.Unit, p.Value, p.IsLeast, [.. _rounds.Select(r => (p.Of(r.Ours), p.Of(r.Theirs)))]));

    /// <summary>What asking cost, in microseconds an answer.</summary>
    public IEnumerable<double> Sender => _rounds.Select(r => r.Ours.Sender);

    /// <summary>How many of our answers were refusals.</summary>
    public int Refused => _rounds.Sum(r => r.Ours.Refused);
}

/// <summary>What is to be reached in one respect.</summary>
internal sealed record Promise(string Unit, Func<Load, double> Of, double Value, bool IsLeast)
{
    public static Promise Rate(double least) => new("a second", l => l.ASecond, least, IsLeast: true);

    public static Promise Processor(double most) => new("µs of processor", l => l.Processor, most, IsLeast: false);

    public static Promise P99(double most) => new("ms, 99th percentile", l => l.P99, most, IsLeast: false);
}
