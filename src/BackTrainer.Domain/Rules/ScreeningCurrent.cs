namespace BackTrainer.Domain.Rules;

/// <summary>A health screen of this year. Source: PAR-Q+ 2023, validity of 12 months.</summary>
public sealed class ScreeningCurrent : IScreeningRule
{
    /// <summary>Days for which a screen counts, the last one included.</summary>
    public const int ValidDays = 365;

    /// <inheritdoc/>
    public string Id => "screening-current";

    /// <inheritdoc/>
    public string Title => "A health screen of this year";

    /// <inheritdoc/>
    public string Why => "Health changes. Answers that are a year old no longer say that training is fine today.";

    /// <inheritdoc/>
    public string Source => "PAR-Q+ 2023, validity of 12 months";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => RuleReading.Hard(IsCurrent(week) ? 0 : 1);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        week.Request.Screen is not { } screen ? "The health screen has not been answered yet."
        : screen.CompletedOn > week.Today ? "The health screen carries a date that has not come yet. Please answer it again."
        : IsCurrent(week) ? $"You answered the health screen on {screen.CompletedOn:yyyy-MM-dd}; it counts for {ValidDays} days."
        : $"You answered the health screen on {screen.CompletedOn:yyyy-MM-dd}, more than {ValidDays} days ago. Please answer it again.";

    private static bool IsCurrent(WeekCheck week) =>
        week.Request.Screen is { } screen && screen.CompletedOn <= week.Today && screen.CompletedOn.AddDays(ValidDays) >= week.Today;
}
