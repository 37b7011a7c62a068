using System.Globalization;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>How the product stands to a limit in one respect: one ratio for each round, in which both ran one after the other.</summary>
/// <param name="What">What is compared with what.</param>
/// <param name="Unit">What the two figures are.</param>
/// <param name="Promise">What is to be reached.</param>
/// <param name="IsLeast">It is to be at least that, and not at most.</param>
/// <param name="Rounds">Ours and theirs.</param>
internal sealed record Ratio(string What, string Unit, double Promise, bool IsLeast, IReadOnlyList<(double Ours, double Theirs)> Rounds)
{
    private double[] Sorted => [.. Rounds.Select(r => r.Ours / r.Theirs).Order()];

    /// <summary>The median of the rounds.</summary>
    public double Median => Sorted[Rounds.Count / 2];

    /// <summary>It is as promised.</summary>
    public bool IsKept => IsLeast ? Median >= Promise : Median <= Promise;

    /// <summary>It is not even half as good as promised, which noise of a busy machine does not explain.</summary>
    public bool IsBroken => IsLeast ? Median < Promise / 2 : Median > Promise * 2;

    /// <summary>The head of the table.</summary>
    public static string Head => "| what | | BackTrainer | limit | ratio | lowest to highest | to reach | |\n|---|---|---|---|---|---|---|---|";

    /// <summary>A row of the table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {What} | {Unit} | {Middle(r => r.Ours)} | {Middle(r => r.Theirs)} | {Median:0.00} | {Sorted[0]:0.00} to {Sorted[^1]:0.00} | {(IsLeast ? "≥" : "≤")} {Promise:0.0#} | {(IsKept ? "reached" : "not reached")} |");

    private string Middle(Func<(double Ours, double Theirs), double> of)
    {
        var value = Rounds.Select(of).Order().ElementAt(Rounds.Count / 2);
        return value.ToString(value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
    }
}
