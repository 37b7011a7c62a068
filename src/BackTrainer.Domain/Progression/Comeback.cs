using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>A return after a break: since when, and how much of the plan it has reached (rule return-ramp).</summary>
/// <param name="Since">The first day back; today where that is the next session.</param>
internal readonly record struct Comeback(DateOnly Since)
{
    /// <summary>The return that is under way on <paramref name="today"/>, or null.</summary>
    public static Comeback? On(IReadOnlyList<TrainedDay> days, DateOnly today)
    {
        var next = today;
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (days[i].Date > today)
            {
                continue;
            }

            if (next.DayNumber - days[i].Date.DayNumber > ReturnRamp.BreakDays - 1)
            {
                return new(next);
            }

            next = days[i].Date;
            if (today.DayNumber - next.DayNumber >= 7 * ReturnRamp.Shares.Count)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The week of the return that a day is in, from 1.</summary>
    public int Week(DateOnly day) => ((day.DayNumber - Since.DayNumber) / 7) + 1;

    /// <summary>Sets of a plan of <paramref name="planned"/> on a day of the return; all of them before and after it. Never fewer than one.</summary>
    public int Sets(int planned, DateOnly day)
    {
        var days = day.DayNumber - Since.DayNumber;
        return days < 0 || days / 7 >= ReturnRamp.Shares.Count ? planned : Math.Max(1, (int)Math.Floor((planned * ReturnRamp.Shares[days / 7]) + 1e-9));
    }

    /// <summary>The load to come back with: part of the estimated maximum before the break, or less than the last load where that is not known.</summary>
    public static Load FirstLoad(NextTarget target, Load last, IReadOnlyList<Exposure> logged, ProgressionContext context)
    {
        var most = new Load((int)(last.Grams * ReturnRamp.MostOfLoad));
        if (target.Exercise.Load == LoadKind.External)
        {
            var recent = LogWindow.WithoutSlips([.. logged.Skip(Math.Max(0, logged.Count - LogWindow.Most))]);
            if (OneRepMax.Of(Steering.SetsOf(recent, recent.Count), recent[^1].Date) is { } max)
            {
                most = new Load((int)Math.Min(last.Grams, 1000 * ReturnRamp.MostOfMax * max.Kilograms));
            }
        }

        return context.Weights.Floor(target.Exercise, context.Request.Level, most);
    }
}
