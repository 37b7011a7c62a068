namespace BackTrainer.Domain.Planning;

/// <summary>Exercises that alternate share a letter and stand side by side.</summary>
internal static class SupersetPartners
{
    /// <summary>The day without the letters of exercises that have lost their partner, or no longer stand beside it.</summary>
    public static PlannedDay Whole(PlannedDay day)
    {
        bool Has(int index, string letter) => index >= 0 && index < day.Exercises.Count && day.Exercises[index].Superset == letter;
        return day with
        {
            Exercises = [.. day.Exercises.Select((e, i) => e.Superset is { } letter && !Has(i - 1, letter) && !Has(i + 1, letter) ? e with { Superset = null } : e)],
        };
    }
}
