using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Another exercise instead of one: as many sets, with the amount, reserve and rest that the builder would give it. It
/// stands in the same place, or where its kind belongs in the order.
/// </summary>
/// <param name="Exercise">What goes.</param>
/// <param name="With">What comes.</param>
public sealed record SwapExercise(ExerciseId Exercise, ExerciseId With, DayOfWeek Day, int FromWeek) : DayEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Swap", "Swapped", $"{library[Exercise].Name} for {library[With].Name} on {Day}");

    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place)
    {
        var (goes, comes) = (new ExerciseTraits(place.Library[Exercise]), new ExerciseTraits(place.Library[With]));
        if (day.Find(Exercise) is not { } there || day.Find(With) is not null || comes.Exercise.IsMobility)
        {
            return null;
        }

        var planned = new PlannedExercise(
            With,
            place.Prescribe(comes, there.Prescription.Sets),
            goes.Exercise.Pattern == comes.Exercise.Pattern ? there.Superset : null,
            $"You chose it instead of {goes.Exercise.Name}. " + PlannedReason.For(comes, place.Request),
            AddedByHand: true,
            there.Kept);
        if (SessionOrder.Place(goes) == SessionOrder.Place(comes))
        {
            return day.Replace(there, planned);
        }

        var rest = day.Replace(there).Exercises;
        var index = SessionOrder.IndexIn(rest.Select(e => new ExerciseTraits(place.Library[e.Exercise])), comes);
        return day with { Exercises = [.. rest.Take(index), planned, .. rest.Skip(index)] };
    }
}
