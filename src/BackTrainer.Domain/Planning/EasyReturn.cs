using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// One of the four easier weeks after two weeks or more without training (rule return-ramp). Source: CSCCa and NSCA
/// consensus 2019, Caterisano et al.: half, a third, a fifth and a tenth less work in weeks 1 to 4, at lighter loads first.
/// </summary>
/// <param name="Back">The first day of training again.</param>
/// <param name="Week">1 to 4.</param>
public sealed record EasyReturn(DateOnly Back, int Week)
{
    /// <summary>From so many days without training the way back is eased.</summary>
    public const int MinDaysOff = 14;

    /// <summary>The share of an estimated one-rep maximum to begin with, at most.</summary>
    public const double StartShare = 0.65;

    /// <summary>The share of the usual sets in each week.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.5, 0.7, 0.8, 0.9];

    /// <summary>The share of the usual sets in this week, at most.</summary>
    public double Share => Shares[Week - 1];

    /// <summary>The easier week that <paramref name="date"/> is in after <paramref name="pause"/>, or null.</summary>
    public static EasyReturn? After(PlanPause pause, DateOnly date)
    {
        var week = pause.Back is { } back && pause.DaysOff >= MinDaysOff ? ((date.DayNumber - back.DayNumber) / 7) + 1 : 0;
        return date >= pause.Back && week >= 1 && week <= Shares.Count ? new(pause.Back.Value, week) : null;
    }

    /// <summary>The easier week that <paramref name="today"/> is in by the log alone, or null: nobody has to enter a break for it to be seen.</summary>
    /// <param name="days">Days of training, oldest first.</param>
    /// <param name="today">The day of now; where nothing was done since the break, the first day back.</param>
    public static EasyReturn? Seen(IReadOnlyList<TrainedDay> days, DateOnly today) => Comeback.On(days, today) is { } back ? new(back.Since, back.Week(today)) : null;

    /// <summary>
    /// The day with its share of the sets, rounded down; an exercise that would have none is left out, the last ones first. A
    /// lighter week already has less, so that it is only cut where it would still be too much.
    /// </summary>
    public PlannedDay Of(PlannedDay day, WeekKind kind)
    {
        var share = kind == WeekKind.Deload ? Math.Min(1, Share / DeloadWeek.MaxShare) : Share;
        var wanted = day.Exercises.Select(e => e.Prescription.Sets * share).ToList();
        var sets = wanted.Select(w => (int)w).ToList();
        var spare = Math.Max((int)wanted.Sum(), 1) - sets.Sum();
        foreach (var place in Enumerable.Range(0, wanted.Count).OrderByDescending(i => wanted[i] - sets[i]).Take(spare))
        {
            sets[place]++;
        }

        return day with
        {
            Exercises = [.. day.Exercises.Zip(sets).Where(p => p.Second > 0).Select(p => p.First with { Prescription = With(p.First.Prescription, p.Second) })],
        };
    }

    private static Prescription With(Prescription p, int sets) =>
        new(sets, p.Reps, p.HoldSeconds, p.DistanceMeters, p.Rir, p.RestSeconds, p.WarmUpSets);
}
