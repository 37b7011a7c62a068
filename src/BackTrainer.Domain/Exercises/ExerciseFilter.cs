namespace BackTrainer.Domain.Exercises;

/// <summary>What someone looks for in the library. A null or empty part asks for nothing.</summary>
public sealed record ExerciseFilter
{
    /// <summary>The longest text that is searched for, in characters.</summary>
    public const int MaxTextLength = 100;

    /// <summary>What is searched for, see <see cref="ExerciseSearch"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Only this pattern.</summary>
    public MovementPattern? Pattern { get; init; }

    /// <summary>Only what works this muscle, first or second.</summary>
    public Muscle? Muscle { get; init; }

    /// <summary>Only what one of its alternatives does with this piece; see <see cref="NoEquipment"/> for none.</summary>
    public Equipment? Equipment { get; init; }

    /// <summary>Only what can be done with nothing at all.</summary>
    public bool NoEquipment { get; init; }

    /// <summary>Only what can be done with these pieces and nothing else; null where that does not matter.</summary>
    public IReadOnlySet<Equipment>? Have { get; init; }

    /// <summary>Only what asks for this level.</summary>
    public TrainingLevel? Level { get; init; }

    /// <summary>Only this tier of spinal load.</summary>
    public SpinalLoad? SpinalLoad { get; init; }

    /// <summary>Only what serves this benefit.</summary>
    public Benefit? Benefit { get; init; }

    /// <summary>What of <paramref name="library"/> fits: best match of the text first, then by name.</summary>
    public IReadOnlyList<Exercise> Of(ExerciseLibrary library) =>
    [
        .. new ExerciseSearch(Text).In(library.Exercises)
            .Where(f => Fits(f.Exercise))
            .OrderBy(f => f.Rank).ThenBy(f => f.Exercise.Name, StringComparer.OrdinalIgnoreCase)
            .Select(f => f.Exercise),
    ];

    private bool Fits(Exercise e) =>
        (Pattern is null || e.Pattern == Pattern)
        && (Muscle is not { } muscle || e.PrimaryMuscles.Contains(muscle) || e.SecondaryMuscles.Contains(muscle))
        && (Equipment is not { } piece || e.EquipmentOptions.Any(o => o.Contains(piece)))
        && (!NoEquipment || e.EquipmentOptions.Any(o => o.Count == 0))
        && (Have is null || e.CanBeDoneWith(Have))
        && (Level is null || e.Level == Level)
        && (SpinalLoad is null || e.SpinalLoad == SpinalLoad)
        && (Benefit is not { } benefit || e.Benefits.Any(b => b.Benefit == benefit));
}
