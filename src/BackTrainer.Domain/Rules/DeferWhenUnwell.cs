namespace BackTrainer.Domain.Rules;

/// <summary>Not while unwell or pregnant. Source: PAR-Q+ 2023.</summary>
public sealed class DeferWhenUnwell : IScreeningRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "defer-when-unwell";

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "Not while unwell or pregnant";

    /// <inheritdoc/>
    public string Why => "A fever or an infection wants rest, and training in pregnancy wants a plan made with a professional.";

    /// <inheritdoc/>
    public string Source => "PAR-Q+ 2023";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => RuleReading.Hard(week.Request.Screen is { Unwell: true } or { Pregnant: true } ? 1 : 0);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => week.Request.Screen switch
    {
        { Pregnant: true } => "Training is welcome in pregnancy, but with a plan made by your midwife, doctor or a physiotherapist, not by this app.",
        { Unwell: true } => "Rest until you are well again. The plan can wait a few days.",
        _ => "You are well.",
    };
}
