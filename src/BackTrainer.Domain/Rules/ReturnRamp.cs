namespace BackTrainer.Domain.Rules;

/// <summary>Back after a break in four weeks. Source: Caterisano 2019 (CSCCa and NSCA).</summary>
public sealed class ReturnRamp() : ProgressionRule(
    Key,
    "Back after a break in four weeks",
    "After two weeks or more without training you start with half of the sets and about two thirds of your best, and are back in the fifth week.",
    "Caterisano 2019 (CSCCa and NSCA)",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "return-ramp";

    /// <summary>Days without training that make a break.</summary>
    public const int BreakDays = 14;

    /// <summary>The most of the first load back, as a share of the estimated maximum before the break.</summary>
    public const double MostOfMax = 0.65;

    /// <summary>The same of the last load where no maximum is known. Our choice.</summary>
    public const double MostOfLoad = 0.80;

    /// <summary>The most of the planned sets, week by week.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.50, 0.70, 0.80, 0.90];
}
