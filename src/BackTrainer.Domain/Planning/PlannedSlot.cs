using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>A session of a plan as a calendar knows it.</summary>
/// <param name="Key">Names it for ever, by its week and day in the plan, wherever it is moved to.</param>
/// <param name="Date">Its day.</param>
/// <param name="Day">What is done.</param>
/// <param name="IsOff">It does not take place: let go, taken out of the week, in a pause, or put away with its plan.</param>
public sealed record PlannedSlot(string Key, DateOnly Date, PlannedDay Day, bool IsOff)
{
    /// <summary>Every session of a plan, with those that are off.</summary>
    public static IEnumerable<PlannedSlot> Of(WeeklyPlan plan)
    {
        foreach (var week in plan.Weeks)
        {
            var gone = plan.Changes.SelectMany(c => c.Days).Where(d => d.Week == week.Number && d.Was is not null && week.On(d.Day) is null).DistinctBy(d => d.Day);
            foreach (var (day, isGone) in week.Days.Select(d => (d, false)).Concat(gone.Select(d => (d.Was!, true))))
            {
                var planned = plan.DateOf(week, day.Day);
                var shift = plan.Shifts.FirstOrDefault(s => s.From == planned);
                var date = shift?.To ?? planned;
                var isAway = plan.PauseOn(date) is not null || (plan.ArchivedOn is { } away && date >= away);
                yield return new(
                    $"{plan.Id:N}-{week.Number}-{day.Day.ToKebab()}", date, isGone ? day : plan.On(date) ?? day, isGone || isAway || shift is { To: null });
            }
        }
    }
}
