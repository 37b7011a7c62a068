using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Pages.You;

/// <summary>Seven days of training in numbers.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Planned">Sessions that were planned.</param>
/// <param name="Kept">How many of those were done.</param>
/// <param name="Sessions">All sessions, planned or not.</param>
/// <param name="Sets">Working sets.</param>
/// <param name="Kilograms">Repetitions times load of all working sets.</param>
/// <param name="Worst">The worst pain of a session, 0 to 10, or null where nobody said.</param>
public sealed record LookWeek(DateOnly From, int Planned, int Kept, int Sessions, int Sets, decimal Kilograms, int? Worst)
{
    /// <summary>The week that begins on a day.</summary>
    /// <param name="from">That day.</param>
    /// <param name="planned">The days of sessions that were planned in it.</param>
    /// <param name="sessions">All sessions with their days.</param>
    public static LookWeek Of(DateOnly from, IReadOnlyList<DateOnly> planned, IEnumerable<(DateOnly Day, TrainingSession Session)> sessions)
    {
        var all = sessions.ToList();
        var own = all.Where(s => s.Day >= from && s.Day < from.AddDays(7)).Select(s => s.Session).ToList();
        var work = own.SelectMany(s => s.Sets).Where(s => s.IsWork).ToList();
        return new(
            from, planned.Count, planned.Count(day => all.Exists(s => s.Session.PlannedDay == day)), own.Count, work.Count,
            work.Sum(s => (s.Reps ?? 0) * (s.Load?.Kilograms ?? 0)), own.Max(s => s.PainWorst));
    }
}
