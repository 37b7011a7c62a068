using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>What is ruled out stays out. Source: Our choice.</summary>
public sealed class BlockedPatterns : IExerciseRule
{
    /// <inheritdoc/>
    public string Id => "blocked-patterns";

    /// <inheritdoc/>
    public string Title => "What is ruled out stays out";

    /// <inheritdoc/>
    public string Why => "You or a professional have ruled these movements out, and the plan keeps to it.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public bool Permits(Exercise exercise, PlanRequest request) => !request.BlockedPatterns.Contains(exercise.Pattern);

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => this.ReadExercises(week);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"The plan has {this.OffendersIn(week)}, whose movement is ruled out."
        : week.Request.BlockedPatterns.Count == 0 ? "No movement is ruled out."
        : $"No exercise is a {Words.Join(week.Request.BlockedPatterns.Order().Select(p => p.ToKebab()))} movement.";
}
