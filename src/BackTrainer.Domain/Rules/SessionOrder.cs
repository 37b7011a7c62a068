using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Heavy and many-jointed first. Source: ACSM 2009; ACSM 2026.</summary>
public sealed class SessionOrder : IPlanRule
{
    /// <summary>Exercises of a session at least.</summary>
    public const int FewestExercises = 3;

    /// <summary>Exercises of a session at most.</summary>
    public const int MostExercises = 8;

    /// <summary>Lifts of high spinal load stand in the first so many places.</summary>
    public const int HeavySlots = 2;

    private const int SingleJointPlace = 3;
    private const int CorePlace = 4;

    /// <inheritdoc/>
    public string Id => "session-order";

    /// <inheritdoc/>
    public string Title => "Heavy and many-jointed first";

    /// <inheritdoc/>
    public string Why => "What comes first is done best, so the lifts that ask most come first.";

    /// <inheritdoc/>
    public string Source => "ACSM 2009; ACSM 2026";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>Where an exercise stands in a session: heavy, many-jointed, single-jointed, then core.</summary>
    public static int Place(ExerciseTraits exercise) =>
        exercise.IsHingeDrill ? 0
        : exercise.Exercise.SpinalLoad == SpinalLoad.High ? 1
        : exercise.IsMultiJoint ? 2
        : exercise.Exercise.Pattern.IsCore() ? CorePlace
        : SingleJointPlace;

    /// <summary>The index at which an exercise joins a session that is in order: after everything that comes before it or beside it.</summary>
    public static int IndexIn(IEnumerable<ExerciseTraits> session, ExerciseTraits joining) =>
        session.TakeWhile(e => Place(e) <= Place(joining)).Count();

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        foreach (var day in week.Days)
        {
            gap += day.Fact(DayFact.Order, OutOfOrder);
        }

        return RuleReading.Soft(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"A session has fewer than {FewestExercises} or more than {MostExercises} exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle."
        : "Heavy and many-jointed lifts come first, core work last, or McGill's three first.";

    private static double OutOfOrder(CheckedDay day)
    {
        double gap = 0;
        var exercises = day.Exercises;
        gap += Math.Max(0, FewestExercises - exercises.Count) + Math.Max(0, exercises.Count - MostExercises);
        var (opening, afterSingleJoint, afterCore) = (true, false, false);
        for (var i = 0; i < exercises.Count; i++)
        {
            var traits = exercises[i].Traits;
            gap += traits.Exercise.SpinalLoad == SpinalLoad.High && i >= HeavySlots ? 1 : 0;

            // McGill's three may open a session; any other core work ends it.
            opening = opening && traits.IsMcGillThree;
            if (opening)
            {
                continue;
            }

            var place = traits.Place;
            gap += afterSingleJoint && traits.IsMultiJoint ? 1 : 0;
            gap += afterCore && place != CorePlace && !traits.IsMcGillThree ? 1 : 0;
            afterSingleJoint |= place == SingleJointPlace;
            afterCore |= place == CorePlace;
        }

        return gap;
    }
}
