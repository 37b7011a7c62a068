using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// One more exercise on a day of the week, in its place in the order and with the prescription that the builder would
/// give it. In a lighter week it has half of the sets, and is left out where even one would be too many.
/// </summary>
/// <param name="Exercise">What is added; warm-up movements are not work and are never added.</param>
/// <param name="Sets">Working sets in a build week.</param>
public sealed record AddExercise(ExerciseId Exercise, DayOfWeek Day, int FromWeek, int Sets = AddExercise.UsualSets) : DayEdit(Day, FromWeek)
{
    /// <summary>The sets that a new exercise comes with.</summary>
    public const int UsualSets = 2;

    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Add", "Added", $"{library[Exercise].Name} on {Day}");

    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place)
    {
        var traits = new ExerciseTraits(place.Library[Exercise]);
        var sets = place.IsLighter ? LighterSets(place) : Sets;
        if (traits.Exercise.IsMobility || sets == 0 || day.Find(Exercise) is not null)
        {
            return null;
        }

        var index = SessionOrder.IndexIn(day.Exercises.Select(e => new ExerciseTraits(place.Library[e.Exercise])), traits);
        var added = new PlannedExercise(
            Exercise, place.Prescribe(traits, sets), null, "You added it. " + PlannedReason.For(traits, place.Request), AddedByHand: true);
        return day with { Exercises = [.. day.Exercises.Take(index), added, .. day.Exercises.Skip(index)] };
    }

    private int LighterSets(BlockPlace place)
    {
        var lighter = Math.Max(1, Sets / 2);
        return place.LastBuild is not { } before || LighterWeek.SetsOf(place.Week) + lighter <= DeloadWeek.MaxShare * LighterWeek.SetsOf(before) ? lighter : 0;
    }
}
