using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages;

/// <summary>What is asked and offered today beside the session.</summary>
/// <param name="Check">What was said of this morning, or null.</param>
/// <param name="Effects">What that changes.</param>
/// <param name="Hurt">The session of yesterday that hurt, or null.</param>
public sealed record TodayNotes(MorningCheck? Check, IReadOnlyList<DayEffect> Effects, TrainingSession? Hurt);

/// <summary>What the log offers a plan.</summary>
/// <param name="Today">The day of now.</param>
/// <param name="Plan">The plan, or null.</param>
/// <param name="Deload">A lighter week that is due, or null.</param>
/// <param name="Return">The way back after a break that nobody entered, or null.</param>
public sealed record PlanOffers(DateOnly Today, Guid? Plan, DeloadOffer? Deload, EasyReturn? Return);

/// <summary>Reads what there is to ask and to offer on a day.</summary>
public sealed class TodayDesk(TrainingDb db, WriteTurn turn, ExerciseLibrary library, PersonClock clock)
{
    /// <summary>What is asked of this person today.</summary>
    public async Task<TodayNotes> NotesAsync(Guid owner, CancellationToken cancel)
    {
        var today = clock.LocalDay();
        var mornings = await db.MorningsAsync(owner, today, today, cancel);
        var since = clock.Utc().AddDays(-2);
        var hurt = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt >= since && s.PainWorst != null)
            .OrderByDescending(s => s.StartedAt).ToListAsync(cancel);
        return new(
            mornings.Find(c => c.Date == today),
            DayEffects.Of([.. mornings.Select(c => c.Said)], today),
            hurt.Find(s => s.Hurt && clock.DayOf(s.StartedAt) == today.AddDays(-1)));
    }

    /// <summary>What the log offers a plan today, without what was declined.</summary>
    public async Task<PlanOffers> OffersAsync(Guid owner, WeeklyPlan? plan, IReadOnlyCollection<DateOnly> begun, CancellationToken cancel)
    {
        var today = clock.LocalDay();
        var days = await db.TrainedDaysAsync(owner, clock.DayOf, cancel: cancel);
        var deload = DeloadOffer.Of(days, plan, begun, library, today);
        if (deload is not null && await db.DeclinedOffers.AnyAsync(o => o.OwnerId == owner && o.Rule == DeloadDue.Key && o.Until > today, cancel))
        {
            deload = null;
        }

        // A pause that was entered is told by the plan, and a gap in the plan is asked about before anything else.
        var isTold = plan?.ReturnOn(today) is not null || plan?.PauseOn(today) is not null || plan?.AwaySince(today, begun) is not null;
        return new(today, plan?.Id, deload, isTold ? null : EasyReturn.Seen(days, today));
    }

    /// <summary>Declines the lighter week until the next week of the plan begins, or for seven days without a plan.</summary>
    public async Task DeclineDeloadAsync(Guid owner, CancellationToken cancel)
    {
        var today = clock.LocalDay();
        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).Take(20).ToListAsync(cancel);
        var until = (WeeklyPlan.Current(plans, today)?.FirstDayAround(today) ?? today).AddDays(7);
        await turn.TakeAsync(
            db,
            owner,
            async () =>
            {
                if (await db.DeclinedOffers.FirstOrDefaultAsync(o => o.OwnerId == owner && o.Rule == DeloadDue.Key, cancel) is { } there)
                {
                    there.Extend(until);
                }
                else
                {
                    db.DeclinedOffers.Add(new DeclinedOffer(owner, DeloadDue.Key, until));
                }

                return await db.SaveChangesAsync(cancel);
            },
            cancel);
    }
}
