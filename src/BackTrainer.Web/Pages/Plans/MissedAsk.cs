using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What a page asks when planned days went by without a session.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Today">The day of now.</param>
/// <param name="Sessions">Missed sessions of this week, oldest first.</param>
/// <param name="AwaySince">The first missed day of two weeks or more without any session, or null.</param>
public sealed record MissedAsk(Guid Plan, DateOnly Today, IReadOnlyList<MissedSession> Sessions, DateOnly? AwaySince)
{
    /// <summary>What there is to ask, or null. A plan that was put away asks nothing.</summary>
    public static MissedAsk? Of(WeeklyPlan plan, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        if (plan.ArchivedOn is not null || plan.IsOver(today))
        {
            return null;
        }

        var away = plan.AwaySince(today, begun);
        var sessions = away is null ? MissedSession.Of(plan, begun, library, today) : [];
        return away is null && sessions.Count == 0 ? null : new(plan.Id, today, sessions, away);
    }
}
