using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Learn the hinge before you load it. Source: Our choice.</summary>
public sealed class HingeFirst : IPlanRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "hinge-first";

    /// <summary>Where the hinge is learned.</summary>
    public static readonly ExerciseId Drill = new("hip-hinge-drill");

    /// <summary>The heaviest hinge that is fine without the drill.</summary>
    public static readonly ExerciseId Kettlebell = new("kettlebell-deadlift");

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "Learn the hinge before you load it";

    /// <inheritdoc/>
    public string Why => "A novice who knows how to fold at the hips gets more from every lift that follows.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (week.Request.Level != TrainingLevel.Novice || week.Request.MasteredExercises.Contains(Drill))
        {
            return RuleReading.Met();
        }

        double gap = 0;
        var drilled = false;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                drilled |= item.Traits.IsHingeDrill;
                gap += !drilled && item.Traits.IsLoadedHinge ? 1 : 0;
            }
        }

        return RuleReading.Hard(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? "A loaded hinge stands here before the hip-hinge drill."
        : "No loaded hinge stands here before the hip hinge is learned.";

    /// <summary>A loaded hinge beyond the kettlebell deadlift.</summary>
    public static bool BeyondTheKettlebell(Exercise exercise) =>
        exercise.Pattern == MovementPattern.Hinge && exercise.Load == LoadKind.External
        && exercise.SpinalLoad != SpinalLoad.Low && exercise.Id != Kettlebell;
}
