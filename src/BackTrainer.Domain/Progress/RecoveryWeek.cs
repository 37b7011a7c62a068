using BackTrainer.Domain.Recovery;

namespace BackTrainer.Domain.Progress;

/// <summary>How a week was, from a Monday to a Sunday, as far as it was said. Null means that nobody said.</summary>
/// <param name="Monday">The first day.</param>
/// <param name="SleepHours">Hours slept a night, the mean of the nights that were said.</param>
/// <param name="Readiness">Readiness 1 to 5 (5 is best), the mean of the mornings that were said.</param>
/// <param name="WorstPain">The worst pain of the week, 0 to 10, in the morning or around a session.</param>
/// <param name="Mornings">Mornings with a check.</param>
public sealed record RecoveryWeek(DateOnly Monday, double? SleepHours, double? Readiness, int? WorstPain, int Mornings)
{
    /// <summary>The weeks up to the one of <paramref name="last"/>, oldest first.</summary>
    /// <param name="checks">What was said in the mornings, in any order.</param>
    /// <param name="pains">Pain around sessions with the day of each, in any order.</param>
    /// <param name="last">A day of the last week.</param>
    /// <param name="count">How many weeks.</param>
    public static IReadOnlyList<RecoveryWeek> Of(IEnumerable<CheckIn> checks, IEnumerable<(DateOnly Date, int Pain)> pains, DateOnly last, int count)
    {
        var first = TrainedWeek.MondayOf(last).AddDays(-7 * (count - 1));
        var mornings = checks.ToLookup(c => TrainedWeek.MondayOf(c.Date));
        var hurts = pains.ToLookup(p => TrainedWeek.MondayOf(p.Date), p => p.Pain);
        return [.. Enumerable.Range(0, count).Select(i => first.AddDays(7 * i)).Select(monday => new RecoveryWeek(
            monday,
            mornings[monday].Average(c => c.SleepHours),
            mornings[monday].Average(c => c.Readiness),
            mornings[monday].Select(c => c.PainNow).Concat(hurts[monday].Select(p => (int?)p)).Max(),
            mornings[monday].Count()))];
    }
}
