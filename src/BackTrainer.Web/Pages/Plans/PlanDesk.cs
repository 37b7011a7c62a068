using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Someone's plan, with what is begun of it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Begun">Dates of it whose session was begun.</param>
/// <param name="Today">The day of now.</param>
public sealed record PlanAtHand(WeeklyPlan Plan, IReadOnlyCollection<DateOnly> Begun, DateOnly Today)
{
    /// <summary>The first week from which a day of the week can still be changed, or null where there is none.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="week">Not before this week.</param>
    public int? Ahead(DayOfWeek day, int week = 1) =>
        Plan.FirstWeekAhead(day, Today, Begun) is { } first && Math.Max(first, week) is var from && from <= Plan.Weeks.Count ? from : null;

    /// <summary>The block has ended.</summary>
    public bool IsOver => Plan.IsOver(Today);
}

/// <summary>What came of asking for a change.</summary>
/// <param name="Plan">The plan as it is now.</param>
/// <param name="Tried">The change, or null where it could not be read or was made before.</param>
/// <param name="Made">The id of the change that was made, or null.</param>
public sealed record AskedEdit(PlanAtHand Plan, TriedEdit? Tried, Guid? Made);

/// <summary>Where plans are changed by hand: one change at a time, each asked for once.</summary>
public sealed class PlanDesk(TrainingDb db, WriteTurn turn, Guest guest, ExerciseLibrary library, PersonClock clock)
{
    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>The plan with this id if it is this guest's; else null.</summary>
    public async Task<PlanAtHand?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (guest.Id is not { } owner || await db.Plans.FirstOrDefaultAsync(p => p.Id == id && p.OwnerId == owner, cancel) is not { } plan)
        {
            return null;
        }

        var begun = await db.Sessions.Where(s => s.OwnerId == owner && s.PlanId == id && s.PlannedDay != null).Select(s => s.PlannedDay!.Value).ToListAsync(cancel);
        return new(plan, begun, clock.LocalDay());
    }

    /// <summary>Finds the plan, does something with it, and saves it; nobody else changes it meanwhile. Null where there is no such plan.</summary>
    public async Task<T?> ChangeAsync<T>(Guid id, Func<PlanAtHand, T> verb, CancellationToken cancel)
        where T : class => guest.Id is not { } owner ? null : await turn.TakeAsync<T?>(
        db,
        owner,
        async () =>
        {
            if (await FindAsync(id, cancel) is not { } plan)
            {
                return null;
            }

            var said = verb(plan);
            await db.SaveChangesAsync(cancel);
            return said;
        },
        cancel);

    /// <summary>
    /// Makes an edit that breaks no hard rule. One that misses advice anew is only made where <paramref name="isSeen"/>: whoever
    /// asks has been shown it. One with the id of a change that was made is not made again.
    /// </summary>
    public Task<AskedEdit?> MakeAsync(Guid id, Func<PlanAtHand, PlanEdit?> read, bool isSeen, Guid change, CancellationToken cancel) => ChangeAsync(
        id,
        plan =>
        {
            if (plan.Plan.Changes.Any(c => c.Id == change))
            {
                return new AskedEdit(plan, null, change);
            }

            if (read(plan) is not { } edit)
            {
                return new(plan, null, null);
            }

            var tried = plan.Plan.Try(edit, library, plan.Today);
            if (tried.Standing != EditStanding.Fits || (tried.Advises.Count > 0 && !isSeen))
            {
                return new(plan, tried, null);
            }

            change = change == Guid.Empty ? Guid.CreateVersion7() : change;
            plan.Plan.Edit(edit, library, plan.Today, change);
            return new(plan, tried, change);
        },
        cancel);
}
