using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Sessions;

/// <summary>
/// The least that is worth doing on a bad day: one set of a few planned exercises, about <see cref="Minutes"/> minutes. What asks
/// least of the lower back comes first, each kind of movement once. It keeps the habit; how much it takes is an engineering choice.
/// </summary>
public static class MinimumSession
{
    /// <summary>How long it takes at most, in minutes, without a warm-up.</summary>
    public const int Minutes = 5;

    /// <summary>The most exercises of it.</summary>
    public const int MostExercises = 3;

    /// <summary>
    /// The lines to do one set of. At least one, unless nothing may be trained today; more as long as all of them with the rest
    /// between fit in the time.
    /// </summary>
    /// <param name="lines">The sheet of the whole session.</param>
    public static IReadOnlyList<SheetExercise> Choose(IReadOnlyList<SheetExercise> lines)
    {
        var chosen = new List<SheetExercise>();
        var seconds = 0;
        foreach (var line in lines.Where(l => l is { IsSkipped: false, Target.Sets: > 0 }).OrderBy(l => l.Exercise.SpinalLoad))
        {
            var work = SessionLength.Seconds(line.Exercise, 1, 0);
            var isNewKind = chosen.TrueForAll(c => c.Exercise.Pattern != line.Exercise.Pattern);
            if (chosen.Count == 0 || (chosen.Count < MostExercises && isNewKind && seconds + work <= Minutes * 60))
            {
                chosen.Add(line);
                seconds += work + line.Prescription.RestSeconds;
            }
        }

        return [.. lines.Where(chosen.Contains)];
    }

    /// <summary>Why these: "One set each, about 4 minutes. These ask little of the lower back."</summary>
    public static string Why(IReadOnlyList<SheetExercise> chosen)
    {
        if (chosen.Count == 0)
        {
            return "Nothing is asked for today: rest is the session.";
        }

        var seconds = chosen.Sum(l => SessionLength.Seconds(l.Exercise, 1, l.Prescription.RestSeconds)) - chosen[^1].Prescription.RestSeconds;
        var least = chosen.All(l => l.Exercise.SpinalLoad == SpinalLoad.Low) ? "little of the lower back" : "least of the lower back of what is planned";
        return $"One set{(chosen.Count == 1 ? "" : " each")}, about {Words.Count((seconds + 59) / 60, "minute")}. {(chosen.Count == 1 ? "It asks" : "These ask")} {least}.";
    }
}
