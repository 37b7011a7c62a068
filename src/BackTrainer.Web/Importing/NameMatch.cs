using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Importing;

/// <summary>An exercise that a name may mean.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Score">How alike the names are, from 0 to 1.</param>
public sealed record NamedExercise(Exercise Exercise, double Score);

/// <summary>
/// Finds what exercises of other programs are here. Names are compared word by word, whatever their order; the equipment in
/// brackets that other programs add says nothing new where the exercise is done with it, and much where it is not.
/// </summary>
internal sealed class NameMatch
{
    /// <summary>As alike as this, and it is taken to be the same.</summary>
    public const double Sure = 0.75;

    /// <summary>Less alike than this is not even offered.</summary>
    public const double Worth = 0.4;

    private const double OtherEquipment = 0.6;

    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["db"] = "dumbbell",
        ["bb"] = "barbell",
        ["kb"] = "kettlebell",
        ["ohp"] = "overhead press",
        ["rdl"] = "romanian deadlift",
        ["pullup"] = "pull up",
        ["chinup"] = "chin up",
        ["pushup"] = "push up",
        ["pressup"] = "push up",
        ["one"] = "single",
        ["tricep"] = "triceps",
        ["bicep"] = "biceps",
        ["pulldown"] = "pull down",
        ["pushdown"] = "push down",
        ["flye"] = "fly",
        ["stiff"] = "straight",
        ["legged"] = "leg",
        ["military"] = "overhead",
        ["hex"] = "trap",
        ["hyperextension"] = "back extension",
    };

    private static readonly HashSet<string> Nothing = new(["the", "with", "on", "a", "bodyweight", "in", "of", "and", "to"], StringComparer.Ordinal);

    private static readonly Dictionary<string, Equipment> Pieces = new(StringComparer.Ordinal)
    {
        ["barbell"] = Equipment.Barbell,
        ["dumbbell"] = Equipment.Dumbbell,
        ["cable"] = Equipment.Cable,
        ["machine"] = Equipment.Machine,
        ["kettlebell"] = Equipment.Kettlebell,
        ["band"] = Equipment.Band,
        ["trap"] = Equipment.TrapBar,
        ["smith"] = Equipment.Machine,
    };

    private readonly ExerciseLibrary _library;
    private readonly List<(Exercise Exercise, HashSet<string>[] Names)> _known;

    /// <summary>A match against these exercises.</summary>
    public NameMatch(ExerciseLibrary library)
    {
        _library = library;
        _known = [.. library.Exercises.Select(e => (e, e.Aliases.Append(e.Name).Append(e.Id.ToString()).Select(WordsOf).ToArray()))];
    }

    /// <summary>What a name may mean, the likeliest first; none where nothing is alike.</summary>
    public IReadOnlyList<NamedExercise> Of(string name)
    {
        if (ExerciseId.TryParse(name, null, out var id) && _library.Find(id) is { } own)
        {
            return [new(own, 1)];
        }

        var words = WordsOf(name);
        if (AppNames.Find(words) is { } app && _library.Find(app) is { } meant)
        {
            return [new(meant, 1)];
        }

        return [.. _known
            .Select(k => new NamedExercise(k.Exercise, k.Names.Max(n => Score(words, n, k.Exercise))))
            .Where(m => m.Score >= Worth).OrderByDescending(m => m.Score).ThenBy(m => m.Exercise.Name.Length).Take(5)];
    }

    /// <summary>The words of a name that say something, in one spelling.</summary>
    public static HashSet<string> WordsOf(string name) => [.. SearchWords.Of(name)
        .Select(w => w is [.. var one, 's'] && w.Length > 3 && w[^2] != 's' && w != "triceps" && w != "biceps" ? one : w)
        .SelectMany(w => Same.GetValueOrDefault(w, w).Split(' '))
        .Where(w => !Nothing.Contains(w))];

    private static double Score(HashSet<string> asked, HashSet<string> known, Exercise exercise)
    {
        var extra = asked.Where(w => Pieces.ContainsKey(w) && !known.Contains(w)).ToList();
        var isOther = extra.Exists(w => !exercise.EquipmentOptions.Any(o => o.Contains(Pieces[w])));
        var left = asked.Count - extra.Count;
        if (left == 0 || known.Count == 0)
        {
            return 0;
        }

        var alike = 2.0 * asked.Count(known.Contains) / (left + known.Count);
        return isOther ? alike * OtherEquipment : alike;
    }
}
