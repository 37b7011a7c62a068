using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Rules;

/// <summary>No load on a back that hurts a lot. Source: Our choice, on the caution of the PAR-Q+ and NICE.</summary>
public sealed class NoLoadedSpineInSeverePain : IExerciseRule, IScreeningRule
{
    /// <inheritdoc/>
    public string Id => "no-loaded-spine-in-severe-pain";

    /// <inheritdoc/>
    public string Title => "No load on a back that hurts a lot";

    /// <inheritdoc/>
    public string Why => "With strong pain, or symptoms in a leg, the spine is not loaded, and a professional should agree to any exercise.";

    /// <inheritdoc/>
    public string Source => "Our choice, on the caution of the PAR-Q+ and NICE";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public bool Permits(Exercise exercise, PlanRequest request) =>
        !request.Back.IsRed
        || (request.Screen is { IsCleared: true }
            && exercise.SpinalLoad == SpinalLoad.Low
            && exercise.Load is LoadKind.Reps or LoadKind.Hold);

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) =>
        week.Request is { Back.IsRed: true, Screen: not { IsCleared: true } } ? RuleReading.Hard(1) : this.ReadExercises(week);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        !week.Request.Back.IsRed ? $"Pain is below {BackState.RedPain} of {BackState.WorstPain} and does not run into a leg."
        : week.Request.Screen is not { IsCleared: true }
            ? $"Pain of {BackState.RedPain} or more, or symptoms in a leg, want a professional to agree before you train. Enter the day on which they did."
        : reading.Gap > 0 ? $"The plan has {this.OffendersIn(week)}, which loads the spine."
        : "A professional agreed, and the plan keeps to gentle work without load.";
}
