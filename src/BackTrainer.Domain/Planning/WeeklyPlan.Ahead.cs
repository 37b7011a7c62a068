using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>A training day that is still to come.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">The kind of week that it stands in.</param>
/// <param name="Planned">The exercise that is asked for in its place on that day, or null where the day has it not.</param>
public sealed record AheadDay(DateOnly Date, WeekKind Kind, PlannedExercise? Planned)
{
    /// <summary>The plan itself eases the day after a pause.</summary>
    public bool IsEased { get; init; }
}

/// <content>What is still to come.</content>
public sealed partial class WeeklyPlan
{
    /// <summary>
    /// The training days of these weeks, oldest first. After its last day the block counts as done again from its first week
    /// on, as if it were copied; while a pause has no end, nothing is ahead.
    /// </summary>
    /// <param name="exercise">The exercise that is looked for on each day.</param>
    /// <param name="from">The first day that is looked at.</param>
    /// <param name="weeks">How many weeks from there.</param>
    /// <param name="begun">Dates of this plan whose session was begun; they are left out.</param>
    public IReadOnlyList<AheadDay> Ahead(ExerciseId exercise, DateOnly from, int weeks, IReadOnlyCollection<DateOnly> begun)
    {
        var days = new List<AheadDay>();
        for (var date = from < StartsOn ? StartsOn : from; date < from.AddDays(7 * weeks); date = date.AddDays(1))
        {
            var again = (date.DayNumber - EndsOn.DayNumber - 1) / 7 % Weeks.Count;
            var week = date <= EndsOn ? WeekOn(date) : PauseOn(date) is null ? Weeks[again] : null;
            var day = date <= EndsOn ? On(date) : week?.On(date.DayOfWeek);
            if (week is not null && day is not null && !begun.Contains(date))
            {
                days.Add(new(date, week.Kind, day.Find(exercise)) { IsEased = date <= EndsOn && ReturnOn(date) is not null });
            }
        }

        return days;
    }
}
