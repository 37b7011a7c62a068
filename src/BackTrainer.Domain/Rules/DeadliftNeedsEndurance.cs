using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Heavy hinges after back pain are earned. Source: Berglund 2015; the order of hinges is our choice.</summary>
public sealed class DeadliftNeedsEndurance : IExerciseRule
{
    /// <summary>Seconds of the Biering-Sørensen hold that open the deadlift from the floor.</summary>
    public const int MinSorensenSeconds = 60;

    /// <summary>Barbell pulls from the floor.</summary>
    public static readonly IReadOnlySet<ExerciseId> FloorDeadlifts =
        new HashSet<ExerciseId> { new("conventional-deadlift"), new("sumo-deadlift"), new("deficit-deadlift") };

    /// <summary>Hinges that stay out until the back has been quiet for eight weeks.</summary>
    public static readonly IReadOnlySet<ExerciseId> LaterHinges = new HashSet<ExerciseId> { new("deficit-deadlift"), new("good-morning") };

    /// <summary>The heavy hinges that come before the others.</summary>
    public static readonly IReadOnlySet<ExerciseId> FirstHeavyHinges = new HashSet<ExerciseId> { new("trap-bar-deadlift"), new("block-pull") };

    /// <inheritdoc/>
    public string Id => "deadlift-needs-endurance";

    /// <inheritdoc/>
    public string Title => "Heavy hinges after back pain are earned";

    /// <inheritdoc/>
    public string Why => "People with back pain gain most from deadlifts when their back can hold still for a minute first.";

    /// <inheritdoc/>
    public string Source => "Berglund 2015; the order of hinges is our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public bool Permits(Exercise exercise, PlanRequest request) =>
        !request.Back.HasHistory
        || exercise is not { Pattern: MovementPattern.Hinge, SpinalLoad: SpinalLoad.High }
        || FirstHeavyHinges.Contains(exercise.Id)
        || (!LaterHinges.Contains(exercise.Id)
            && FirstHeavyHinges.Any(request.MasteredExercises.Contains)
            && (!FloorDeadlifts.Contains(exercise.Id) || (request.Back.SorensenSeconds >= MinSorensenSeconds && !request.Back.IsRed)));

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => this.ReadExercises(week);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        !week.Request.Back.HasHistory ? "No back pain in the last three months."
        : reading.Gap > 0 ? $"The plan has {this.OffendersIn(week)}. First comes the trap bar or a pull from blocks, and a trunk hold of {MinSorensenSeconds} seconds."
        : $"Heavy hinges come in order: trap bar or blocks first, from the floor after a trunk hold of {MinSorensenSeconds} seconds.";
}
