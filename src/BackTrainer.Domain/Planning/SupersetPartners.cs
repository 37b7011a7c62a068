using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Exercises that alternate share a letter and stand side by side.</summary>
internal static class SupersetPartners
{
    /// <summary>
    /// The day without the letters of exercises that have lost their partner, or no longer stand beside it. Nothing fills their
    /// rest any more, so it is as long as advised again, as far as the time allows.
    /// </summary>
    public static PlannedDay Whole(PlannedDay day, BlockPlace place)
    {
        var whole = day;
        for (var i = 0; i < day.Exercises.Count; i++)
        {
            var alone = day.Exercises[i];
            if (alone.Superset is { } letter && !Has(i - 1, letter) && !Has(i + 1, letter))
            {
                whole = whole.Replace(alone, Rested(whole, alone, place));
            }
        }

        return whole;

        bool Has(int index, string letter) => index >= 0 && index < day.Exercises.Count && day.Exercises[index].Superset == letter;
    }

    private static PlannedExercise Rested(PlannedDay day, PlannedExercise alone, BlockPlace place)
    {
        var single = alone with { Superset = null };
        var advised = SetRest.For(new ExerciseTraits(place.Library[alone.Exercise]));
        if (advised <= alone.Prescription.RestSeconds)
        {
            return single;
        }

        var rested = single with { Prescription = single.Prescription.WithRest(advised) };
        return SessionLength.Minutes(day.Replace(alone, rested), place.Library) <= place.Request.MinutesPerSession ? rested : single;
    }
}
