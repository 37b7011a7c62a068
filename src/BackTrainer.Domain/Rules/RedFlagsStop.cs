using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Rules;

/// <summary>Red flags come before training. Source: NICE CKS, sciatica and low back pain.</summary>
public sealed class RedFlagsStop : IScreeningRule
{
    /// <inheritdoc/>
    public string Id => "red-flags";

    /// <inheritdoc/>
    public string Title => "Red flags come before training";

    /// <inheritdoc/>
    public string Why => "Some signs want a doctor or physiotherapist to look first. The app refers; it does not diagnose.";

    /// <inheritdoc/>
    public string Source => "NICE CKS, sciatica and low back pain";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => RuleReading.Hard(week.Request.Screen?.RedFlags.Count ?? 0);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        week.Request.Screen is not { RedFlags: { Count: > 0 } flags } ? "None of the red flags was ticked."
        : $"You ticked: {string.Join("; ", flags.OrderBy(f => f).Select(f => f.Question()))}. {RedFlags.Referral(flags)}";
}
