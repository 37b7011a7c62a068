using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Advanced movements are reached by their ladder. Source: Our choice.</summary>
public sealed class LadderMastered : IExerciseRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "ladder-mastered";

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "Advanced movements are reached by their ladder";

    /// <inheritdoc/>
    public string Why => "An advanced movement is for people who have passed the one before it.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public bool Permits(Exercise exercise, PlanRequest request) =>
        exercise.Level != TrainingLevel.Advanced
        || request.MasteredExercises.Contains(exercise.Id)
        || exercise.Easier.Any(request.MasteredExercises.Contains);

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => this.ReadExercises(week);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"The plan has {this.OffendersIn(week)} before the step below it is mastered."
        : "No advanced movement stands here before the one below it is mastered.";
}
