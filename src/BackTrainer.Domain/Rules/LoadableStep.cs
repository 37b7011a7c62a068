namespace BackTrainer.Domain.Rules;

/// <summary>A step that can be loaded. Source: Algebra on Epley 1985; the wider range is our choice.</summary>
public sealed class LoadableStep() : ProgressionRule(
    Key,
    "A step that can be loaded",
    "Loads go up by what your plates and dumbbells allow. Where the smallest step is over a tenth, repetitions or a harder variation come first.",
    "Algebra on Epley 1985; the wider range is our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "loadable-step";

    /// <summary>How far repetitions may rise above the range while the smallest load step would be too large.</summary>
    public const int WiderBy = 5;
}
