using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Importing;

/// <summary>What the names of a file are taken for: what somebody chose, else what is alike enough.</summary>
internal sealed class ExerciseNames(ExerciseLibrary library, ImportChoices choices)
{
    /// <summary>The most names of one file.</summary>
    public const int MostNames = 2000;

    private static readonly Dictionary<string, (string? More, string? Less)> Ladder = new(StringComparer.Ordinal)
    {
        ["pull-up"] = ("weighted-pull-up", "machine-assisted-pull-up"),
        ["chin-up"] = ("weighted-chin-up", "machine-assisted-pull-up"),
        ["neutral-grip-pull-up"] = (null, "machine-assisted-pull-up"),
        ["inverted-row"] = ("weighted-inverted-row", null),
        ["back-extension-45"] = ("weighted-back-extension", null),
    };

    private readonly NameMatch _match = new(library);
    private readonly Dictionary<string, FoundName> _found = new(StringComparer.Ordinal);

    /// <summary>All names so far, those first that are left out, then as often as they stand there.</summary>
    public IReadOnlyList<FoundName> All => [.. _found.Values.OrderBy(n => n.Taken is not null).ThenByDescending(n => n.Sets).ThenBy(n => n.Name, StringComparer.Ordinal)];

    /// <summary>What a name is taken for.</summary>
    /// <exception cref="ImportRefusedException">There are more than <see cref="MostNames"/>.</exception>
    public FoundName Of(string name)
    {
        if (!_found.TryGetValue(name, out var found))
        {
            if (_found.Count >= MostNames)
            {
                throw new ImportRefusedException($"This file names more than {MostNames} exercises.");
            }

            found = _found[name] = Find(name);
        }

        return found;
    }

    /// <summary>The exercise that was done with this weight: a pull-up with a belt, or with help, is one of its own here.</summary>
    public Exercise With(Exercise exercise, decimal? weight)
    {
        var variant = weight is null or 0 || !Ladder.TryGetValue(exercise.Id.ToString(), out var ladder) ? null : weight > 0 ? ladder.More : ladder.Less;
        return variant is null ? exercise : library.Find(new ExerciseId(variant)) ?? exercise;
    }

    private FoundName Find(string name)
    {
        var offers = _match.Of(name);
        if (choices.Names.TryGetValue(name, out var chosen))
        {
            return new(name, offers) { Taken = ExerciseId.TryParse(chosen, null, out var id) ? library.Find(id) : null, IsChosen = true };
        }

        return new(name, offers) { Taken = offers is [{ Score: >= NameMatch.Sure } best, ..] ? best.Exercise : null };
    }
}
