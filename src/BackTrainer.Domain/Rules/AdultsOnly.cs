namespace BackTrainer.Domain.Rules;

/// <summary>For adults. Source: Our choice, after the age range of the sources.</summary>
public sealed class AdultsOnly : IScreeningRule
{
    /// <summary>The youngest age that gets a plan, in years.</summary>
    public const int MinAge = 18;

    /// <inheritdoc/>
    public string Id => "adults-only";

    /// <inheritdoc/>
    public string Title => "For adults";

    /// <inheritdoc/>
    public string Why => "The numbers behind these plans were measured on adults.";

    /// <inheritdoc/>
    public string Source => "Our choice, after the age range of the sources";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) =>
        RuleReading.Hard(week.Request.Screen is { } screen ? Math.Max(0, MinAge - screen.Age) : 0, week.Request.Screen?.Age);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"Plans start at {MinAge}. Until then, train with a coach who sees you move." : "You are an adult.";
}
