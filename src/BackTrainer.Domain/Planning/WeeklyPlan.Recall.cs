using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>What happened to a plan since it was made.</summary>
/// <param name="ArchivedOn">The day on which it was put away, or null.</param>
/// <param name="Revision">How often it was changed, from 1.</param>
/// <param name="Pauses">Days away, in their order.</param>
/// <param name="Shifts">Missed sessions that were put on a later day or let go.</param>
/// <param name="Changes">Changes that can be taken back, the newest last.</param>
/// <param name="Ignored">Advice that is ignored.</param>
public sealed record PlanPast(
    DateOnly? ArchivedOn, int Revision, IReadOnlyList<PlanPause> Pauses, IReadOnlyList<SessionShift> Shifts, IReadOnlyList<PlanChange> Changes, IReadOnlyList<IgnoredAdvice> Ignored);

/// <content>A plan that was taken along and comes back.</content>
public sealed partial class WeeklyPlan
{
    /// <summary>A plan as it was taken along.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="title">What it is called; cut at <see cref="MaxTitleLength"/>.</param>
    /// <param name="built">What was asked for, and the weeks.</param>
    /// <param name="createdAt">When it was made, in UTC.</param>
    /// <param name="past">What happened to it since.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    /// <exception cref="ArgumentException">It cannot have been made here: what is wrong is said.</exception>
    public static WeeklyPlan Recall(Guid id, Guid owner, string title, BuiltPlan built, DateTime createdAt, PlanPast past, ExerciseLibrary library, DateOnly today)
    {
        var (request, weeks) = (built.Request, built.Weeks);
        ThrowUnless(request.StartsOn.Year is >= 1990 and <= 2200, "Its first day is out of all bounds.");
        ThrowUnless(weeks.Count is >= 1 and <= PlanRequest.MaxWeeks && weeks.Select((w, i) => w.Number == i + 1).All(inOrder => inOrder), $"A plan has 1 to {PlanRequest.MaxWeeks} weeks, numbered from 1.");
        ThrowUnless(weeks.All(w => w.Days.Count <= 7 && w.Days.DistinctBy(d => d.Day).Count() == w.Days.Count), "A week has each day at most once.");
        var unknown = weeks.SelectMany(w => w.Days).SelectMany(d => d.Exercises.Select(e => e.Exercise).Concat(d.Mobility)).Where(e => library.Find(e) is null).Distinct().ToList();
        ThrowUnless(unknown.Count == 0, $"It has exercises that are not here: {string.Join(", ", unknown.Take(5))}.");
        ThrowUnless(past.Revision >= 1 && past.Changes.Count <= MostChanges && past.Pauses.Count <= 100 && past.Shifts.Count <= 500 && past.Ignored.Count <= 200, "More happened to it than can have.");
        ThrowUnless(past.Pauses.All(p => p.From.Year is >= 1990 and <= 2200 && (p.Back is null || (p.Back > p.From && p.Back.Value.DayNumber - p.From.DayNumber <= PlanPause.MaxDays))), "One of its pauses cannot be.");
        ThrowUnless(past.Ignored.All(i => i.Reason.Length <= IgnoredAdvice.MaxReasonLength), "A reason is too long.");
        ThrowUnless(past.Changes.All(c => c.Days.All(d => d.Week >= 1 && d.Week <= weeks.Count)), "A change is of a week that is not there.");
        var plan = new WeeklyPlan(id, owner, title.Trim().Length == 0 ? "Plan" : title.Trim(), built, createdAt)
        {
            ArchivedOn = past.ArchivedOn,
            Revision = past.Revision,
            Pauses = past.Pauses,
            Shifts = past.Shifts,
            Changes = past.Changes,
            Ignored = past.Ignored,
        };

        // What every page of it asks: a plan that cannot answer is none.
        _ = plan.Judge(library, today);
        _ = plan.NextTrainingDay(today);
        return plan;
    }

    private static void ThrowUnless(bool isTrue, string otherwise)
    {
        if (!isTrue)
        {
            throw new ArgumentException(otherwise, nameof(isTrue));
        }
    }
}
