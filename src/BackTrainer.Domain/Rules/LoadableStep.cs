namespace BackTrainer.Domain.Rules;

/// <summary>A step that can be loaded. Source: Algebra on Epley 1985; Schoenfeld 2017 (J Strength Cond Res 31:3508) for light loads; the wider range is our choice.</summary>
public sealed class LoadableStep() : ProgressionRule(
    Key,
    "A step that can be loaded",
    "Loads go up by what your plates and dumbbells allow. Where the smallest step is over a tenth, repetitions or a harder variation come first. Where there is no harder one, repetitions go on up to 30: close enough to your limit, light loads build muscle like heavy ones.",
    "Algebra on Epley 1985; Schoenfeld 2017 for loads of up to some 30 repetitions; the wider range is our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "loadable-step";

    /// <summary>How far repetitions may rise above the range while the smallest load step would be too large.</summary>
    public const int WiderBy = 5;

    /// <summary>How far they may rise where there is no harder variation either; not where the spine works hardest, whose form tires first.</summary>
    public const int MostReps = 30;
}
