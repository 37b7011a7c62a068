using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Calendars;

/// <summary>
/// Planned sessions as events. Each goes by its week and day in the plan, so that a pause or a shift moves the event that is
/// there; what was let go, taken out of the week, or put away with its plan is said to be cancelled.
/// </summary>
/// <remarks>
/// An event counts its changes by those of its plan. RFC 5545 (3.8.7.4) asks that the number of an event never falls, and rises
/// with each change that matters; that it rises with changes of its neighbours as well does no harm, since a reader compares it
/// only with that of the same event. The events of a plan that was deleted are gone: a subscription shows what its address has
/// now, so that they leave it the next time it is asked, and nothing of a deleted plan has to be kept to say so.
/// </remarks>
internal static class PlanCalendar
{
    /// <summary>The events of some plans, by day.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="site">Where the program is.</param>
    public static IReadOnlyList<CalendarEvent> Of(IEnumerable<WeeklyPlan> plans, ExerciseLibrary library, string site) =>
        [.. plans.SelectMany(p => Of(p, library, site)).OrderBy(e => e.Day).ThenBy(e => e.Uid, StringComparer.Ordinal)];

    private static IEnumerable<CalendarEvent> Of(WeeklyPlan plan, ExerciseLibrary library, string site)
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
                var done = isGone ? day : plan.On(date) ?? day;
                yield return new(
                    $"{plan.Id:N}-{week.Number}-{day.Day.ToKebab()}@backtrainer",
                    plan.Revision - 1,
                    date,
                    SessionLength.Minutes(done, library),
                    plan.Title,
                    PlanText.Of(done, library),
                    $"{site}/plans/{plan.Id}",
                    isGone || isAway || shift is { To: null });
            }
        }
    }
}
