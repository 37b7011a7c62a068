using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Calendars;

/// <summary>
/// Planned sessions as events. Each goes by its week and day in the plan, so that a pause or a shift moves the event that is
/// there; what was let go, taken out of the week, put away or deleted with its plan is said to be cancelled.
/// </summary>
/// <remarks>
/// An event counts its changes by those of its plan. RFC 5545 (3.8.7.4) asks that the number of an event never falls, and rises
/// with each change that matters; that it rises with changes of its neighbours as well does no harm, since a reader compares it
/// only with that of the same event.
/// </remarks>
internal static class PlanCalendar
{
    /// <summary>The events of some plans, and of plans that were deleted since, by day.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="calledOff">Sessions of deleted plans; those whose plan is there again are left out.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="site">Where the program is.</param>
    public static IReadOnlyList<CalendarEvent> Of(IReadOnlyCollection<WeeklyPlan> plans, IEnumerable<CalledOff> calledOff, ExerciseLibrary library, string site)
    {
        var there = plans.SelectMany(p => Of(p, library, site)).ToList();
        var known = there.Select(e => e.Uid).ToHashSet(StringComparer.Ordinal);
        var gone = calledOff.Select(c => Of(c, site)).Where(e => !known.Contains(e.Uid));
        return [.. there.Concat(gone).OrderBy(e => e.Day).ThenBy(e => e.Uid, StringComparer.Ordinal)];
    }

    private static IEnumerable<CalendarEvent> Of(WeeklyPlan plan, ExerciseLibrary library, string site) => PlannedSlot.Of(plan).Select(s => new CalendarEvent(
        Uid(s.Key), plan.Revision - 1, s.Date, SessionLength.Minutes(s.Day, library), plan.Title, PlanText.Of(s.Day, library), $"{site}/plans/{plan.Id}", s.IsOff));

    private static CalendarEvent Of(CalledOff gone, string site) =>
        new(Uid(gone.Key), gone.Revision, gone.Date, gone.Minutes, "Called off", "The plan of this session was deleted.", $"{site}/plans", IsCancelled: true);

    private static string Uid(string key) => $"{key}@backtrainer";
}
