using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progress;

/// <summary>What an exercise came to against the time before.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Before">The time before, or null where there was none.</param>
/// <param name="Now">What was done now.</param>
public sealed record ExposureChange(Exercise Exercise, Exposure? Before, Exposure Now)
{
    /// <summary>What this line of a session came to; null where no working set of it was done.</summary>
    /// <param name="line">The line, with what was done the time before.</param>
    /// <param name="session">The session.</param>
    /// <param name="day">The day of it.</param>
    public static ExposureChange? Of(SheetExercise line, TrainingSession session, DateOnly day)
    {
        LoggedSet[] done = [.. line.Logged.OrderBy(l => l.Key).Select(l => l.Value).Where(s => s.IsWork)];
        var before = line.Last?.Sets[0].Exercise == line.Exercise.Id ? line.Last : null;
        return done.Length == 0 ? null : new(line.Exercise, before, new(session.Id, session.StartedAt, day, done, session.PainWorst));
    }

    /// <summary>Load first, and help the other way round; with the same load, all repetitions, seconds or metres; null the first time.</summary>
    public NextChange? Change => Before is null ? null : Math.Sign(LoadGrams != 0 ? Harder : Amounts) switch
    {
        > 0 => NextChange.Up,
        < 0 => NextChange.Down,
        _ => NextChange.Same,
    };

    /// <summary>The difference in words: "2.5 kg more, 3 reps fewer in all".</summary>
    public string Says
    {
        get
        {
            if (Before is null)
            {
                return "The first time.";
            }

            var parts = new List<string>();
            if (LoadGrams != 0)
            {
                var load = new Load(Math.Abs(LoadGrams));
                parts.Add($"{load} {(Harder > 0 ? IsHelp ? "less help" : "more" : IsHelp ? "more help" : "less")}");
            }

            if (Amounts != 0)
            {
                parts.Add($"{Amount(Math.Abs(Amounts))} {(Amounts > 0 ? "more" : Unit == "rep" ? "fewer" : "less")} in all");
            }

            return parts.Count == 0 ? "The same as then." : $"{string.Join(", ", parts)}.";
        }
    }

    private bool IsHelp => Exercise.Load == LoadKind.Assisted;

    private int LoadGrams => Exercise.TakesLoad ? (Now.Load?.Grams ?? 0) - (Before?.Load?.Grams ?? 0) : 0;

    private int Harder => IsHelp ? -LoadGrams : LoadGrams;

    private int Amounts => Now.Sets.Sum(LiftBests.AmountOf) - (Before?.Sets.Sum(LiftBests.AmountOf) ?? 0);

    private string Unit => Now.Sets.Any(s => s.Reps is not null) ? "rep" : Now.Sets.Any(s => s.HoldSeconds is not null) ? "second" : "metre";

    private string Amount(int number) => Words.Count(number, Unit);
}
