namespace BackTrainer.Domain.Exercises;

/// <summary>What someone looks for in the library. A null or empty part asks for nothing.</summary>
public sealed record ExerciseFilter
{
    /// <summary>The longest text that is searched for, in characters.</summary>
    public const int MaxTextLength = 100;

    /// <summary>Words that must all stand in the name, an alias, the id, a muscle or the pattern.</summary>
    public string? Text { get; init; }

    /// <summary>Only this pattern.</summary>
    public MovementPattern? Pattern { get; init; }

    /// <summary>Only what works this muscle, first or second.</summary>
    public Muscle? Muscle { get; init; }

    /// <summary>Only what one of its alternatives does with this piece; see <see cref="NoEquipment"/> for none.</summary>
    public Equipment? Equipment { get; init; }

    /// <summary>Only what can be done with nothing at all.</summary>
    public bool NoEquipment { get; init; }

    /// <summary>Only what asks for this level.</summary>
    public TrainingLevel? Level { get; init; }

    /// <summary>Only this tier of spinal load.</summary>
    public SpinalLoad? SpinalLoad { get; init; }

    /// <summary>What of <paramref name="library"/> fits: best match of the text first, then by name.</summary>
    public IReadOnlyList<Exercise> Of(ExerciseLibrary library) =>
        [.. library.Exercises.Where(Fits).OrderBy(Rank).ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase)];

    private string[] Terms => Text?.ToLowerInvariant().Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private bool Fits(Exercise e) =>
        (Pattern is null || e.Pattern == Pattern)
        && (Muscle is not { } muscle || e.PrimaryMuscles.Contains(muscle) || e.SecondaryMuscles.Contains(muscle))
        && (Equipment is not { } piece || e.EquipmentOptions.Any(o => o.Contains(piece)))
        && (!NoEquipment || e.EquipmentOptions.Any(o => o.Count == 0))
        && (Level is null || e.Level == Level)
        && (SpinalLoad is null || e.SpinalLoad == SpinalLoad)
        && Terms.All(Searched(e).Contains);

    private int Rank(Exercise e)
    {
        if (Terms is not [var first, ..])
        {
            return 0;
        }

        var names = e.Aliases.Prepend(e.Name).Select(n => n.ToLowerInvariant().Replace('-', ' ')).ToList();
        var whole = string.Join(' ', Terms);
        return names.Contains(whole) ? 0
            : names[0].StartsWith(whole, StringComparison.Ordinal) ? 1
            : names.Any(n => n.Contains(whole, StringComparison.Ordinal)) ? 2
            : names.Any(n => n.Contains(first, StringComparison.Ordinal)) ? 3
            : 4;
    }

    private static string Searched(Exercise e) =>
        string.Join(
            ' ',
            [
                e.Name, e.Id.ToString(), .. e.Aliases, e.Pattern.ToKebab(),
                .. e.PrimaryMuscles.Concat(e.SecondaryMuscles).SelectMany(m => new[] { m.ToKebab(), m.Title() }),
            ]).ToLowerInvariant().Replace('-', ' ');
}
