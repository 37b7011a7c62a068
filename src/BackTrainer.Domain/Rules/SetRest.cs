using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Rest long enough to do the next set well. Source: Schoenfeld 2016; Singer 2024.</summary>
public sealed class SetRest : IPlanRule
{
    /// <summary>Seconds after a set of many joints at least.</summary>
    public const int MultiJoint = 120;

    /// <summary>The same where time is short.</summary>
    public const int MultiJointShort = 90;

    /// <summary>Seconds after a set of high spinal load at least.</summary>
    public const int HighSpinalLoad = 180;

    /// <summary>Seconds after a set of one joint at least.</summary>
    public const int SingleJoint = 60;

    /// <summary>Seconds after core work and holds at least.</summary>
    public const int CoreAndHolds = 30;

    /// <inheritdoc/>
    public string Id => "set-rest";

    /// <inheritdoc/>
    public string Title => "Rest long enough to do the next set well";

    /// <inheritdoc/>
    public string Why => "A short rest costs repetitions. Long lifts want two minutes, the heaviest three.";

    /// <inheritdoc/>
    public string Source => "Schoenfeld 2016; Singer 2024";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>The rest that <paramref name="exercise"/> asks for, in seconds.</summary>
    public static int For(ExerciseTraits exercise) =>
        exercise.NeedsShortRest ? CoreAndHolds
        : exercise.Exercise.SpinalLoad == SpinalLoad.High ? HighSpinalLoad
        : exercise.IsMultiJoint ? MultiJoint
        : SingleJoint;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        foreach (var day in week.Days)
        {
            gap += day.Fact(DayFact.RestMissing, Missing);
        }

        return RuleReading.Soft(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"To fit your time, some rests are shorter than advised, down to {MultiJointShort} seconds between sets of many joints."
        : "Every rest is as long as advised.";

    private static double Missing(CheckedDay day)
    {
        double minutes = 0;
        foreach (var item in day.Exercises)
        {
            minutes += Math.Max(0, item.Traits.Rest - item.RestSeconds) / 60.0;
        }

        return minutes;
    }
}
