using BackTrainer.Domain.Figures;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Exercises;

/// <summary>A movement of the library: the facts that plans are built on, and the words that teach it.</summary>
public sealed class Exercise
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The longest of its texts, in characters.</summary>
    public const int MaxTextLength = 600;

    /// <summary>The readable name in addresses and files.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>The name on the page.</summary>
    public required string Name { get; set; }

    /// <summary>Other names that people search for.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>What the movement does.</summary>
    public required MovementPattern Pattern { get; set; }

    /// <summary>Muscles that a working set counts for in full.</summary>
    public required IReadOnlyList<Muscle> PrimaryMuscles { get; set; }

    /// <summary>Muscles that a working set counts a half for (Pelland et al. 2025).</summary>
    public IReadOnlyList<Muscle> SecondaryMuscles { get; set; } = [];

    /// <summary>Alternatives, each the pieces that are needed together; an empty alternative means none.</summary>
    public required IReadOnlyList<IReadOnlyList<Equipment>> EquipmentOptions { get; set; }

    /// <summary>The least training that it asks for.</summary>
    public required TrainingLevel Level { get; set; }

    /// <summary>Both sides at once or one after the other.</summary>
    public required Laterality Laterality { get; set; }

    /// <summary>What loads it, and so what its logged numbers mean.</summary>
    public required LoadKind Load { get; set; }

    /// <summary>How much it asks of the spine.</summary>
    public required SpinalLoad SpinalLoad { get; set; }

    /// <summary>The neighbours one rung down the ladder.</summary>
    public IReadOnlyList<ExerciseId> Easier { get; set; } = [];

    /// <summary>The neighbours one rung up the ladder.</summary>
    public IReadOnlyList<ExerciseId> Harder { get; set; } = [];

    /// <summary>What one set asks for, by goal.</summary>
    public required ExerciseDose Dose { get; set; }

    /// <summary>
    /// The smallest step in load that is worth taking, for dumbbells in each hand (training rules 1.2); null where the load
    /// is not known in kilograms. How large a step is for a person is told by <see cref="LoadStep"/>.
    /// </summary>
    public Load? Step { get; set; }

    /// <summary>When it is time to leave it for the harder neighbour; null where there is none.</summary>
    public LadderGate? Gate { get; set; }

    /// <summary>What it is for and whom it suits.</summary>
    public string Summary { get; set; } = "";

    /// <summary>How it is done, in order.</summary>
    public IReadOnlyList<string> Steps { get; set; } = [];

    /// <summary>What you can check while moving.</summary>
    public IReadOnlyList<Cue> Cues { get; set; } = [];

    /// <summary>Common mistakes and their mends.</summary>
    public IReadOnlyList<Fault> Faults { get; set; } = [];

    /// <summary>What to mind before and after.</summary>
    public IReadOnlyList<string> Safety { get; set; } = [];

    /// <summary>Which of the four benefits it serves, and how.</summary>
    public IReadOnlyList<ServedBenefit> Benefits { get; set; } = [];

    /// <summary>How the movement is drawn; null for one that was retired before there were drawings.</summary>
    public Figure? Figure { get; set; }

    /// <summary>
    /// No longer in the library's files. It stays, so that plans and logs that name it can still be read, but it is
    /// neither listed nor planned.
    /// </summary>
    public bool IsRetired { get; set; }

    /// <summary>Prepares and never counts as volume.</summary>
    public bool IsMobility => Pattern.IsMobility();

    /// <summary>Can be done with these pieces: every piece of at least one alternative is there.</summary>
    public bool CanBeDoneWith(IReadOnlySet<Equipment> pieces) => EquipmentOptions.Any(option => option.All(pieces.Contains));

    /// <summary>Sets with seconds in place of repetitions.</summary>
    public bool IsTimed => Load == LoadKind.Hold;

    /// <summary>A logged load in kilograms says something about this exercise.</summary>
    public bool TakesLoad => Load.IsInKilograms();
}
