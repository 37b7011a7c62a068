using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.People;

/// <summary>What somebody says of an exercise of their own: the facts that plans and targets lean on, and words for themselves.</summary>
public sealed record PersonalFacts
{
    /// <summary>The most other names.</summary>
    public const int MostAliases = 10;

    /// <summary>The most alternatives of equipment.</summary>
    public const int MostOptions = 10;

    /// <summary>The most steps, and the most cues.</summary>
    public const int MostTexts = 20;

    /// <summary>The name on the page.</summary>
    public required string Name { get; init; }

    /// <summary>Other names to find it by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What the movement does.</summary>
    public required MovementPattern Pattern { get; init; }

    /// <summary>Muscles that a working set counts for in full.</summary>
    public required IReadOnlyList<Muscle> PrimaryMuscles { get; init; }

    /// <summary>Muscles that a working set counts a half for.</summary>
    public IReadOnlyList<Muscle> SecondaryMuscles { get; init; } = [];

    /// <summary>Alternatives, each the pieces that are needed together; one empty alternative means that nothing is needed.</summary>
    public IReadOnlyList<IReadOnlyList<Equipment>> EquipmentOptions { get; init; } = [[]];

    /// <summary>The least training that it asks for.</summary>
    public TrainingLevel Level { get; init; }

    /// <summary>Both sides at once or one after the other.</summary>
    public Laterality Laterality { get; init; }

    /// <summary>What loads it, and so what its logged numbers mean. It does not change once the exercise is there.</summary>
    public required LoadKind Load { get; init; }

    /// <summary>How much it asks of the spine.</summary>
    public SpinalLoad SpinalLoad { get; init; } = SpinalLoad.Moderate;

    /// <summary>What one set asks for, whatever the goal.</summary>
    public required SetAmount Dose { get; init; }

    /// <summary>The smallest step in load in kilograms; null exactly where the load is not known in kilograms.</summary>
    public decimal? StepKg { get; init; }

    /// <summary>What it is for; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>How it is done, in order.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What to check while moving. No plan takes an exercise with fewer than <see cref="Rules.CuesPresent.MinCues"/>.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];

    /// <summary>What is wrong with it, each with the property at fault; empty where it can be kept. The limits are those of the library's own files.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (TextFault(Name, Exercise.MaxNameLength) is { } name || (name = Name.Length == 0 ? "Give it a name." : null) is not null)
        {
            yield return (nameof(Name), name);
        }

        if (Aliases.Count > MostAliases || Aliases.Any(a => a.Length == 0))
        {
            yield return (nameof(Aliases), $"At most {MostAliases} other names, none of them empty.");
        }

        if (PrimaryMuscles.Count == 0)
        {
            yield return (nameof(PrimaryMuscles), "Say which muscles work most.");
        }

        if (PrimaryMuscles.Intersect(SecondaryMuscles).Any())
        {
            yield return (nameof(SecondaryMuscles), "A muscle works most, or it helps; it is not both.");
        }

        if (EquipmentOptions.Count is 0 or > MostOptions)
        {
            yield return (nameof(EquipmentOptions), $"From 1 to {MostOptions} alternatives; where nothing is needed, one that is empty.");
        }

        if (!Dose.Fits(Load))
        {
            yield return (nameof(Dose), Load switch
            {
                LoadKind.Hold => "It counts in seconds: say how many a set asks for.",
                LoadKind.Carry => "It counts in metres: say how many a set asks for.",
                _ => "It counts in reps: say how many a set asks for.",
            });
        }

        if (LoadStep.FaultOf(StepKg, Load) is not null)
        {
            yield return (nameof(StepKg), Load.IsInKilograms()
                ? $"Say the smallest step in kilograms: from {LoadStep.Grain} to {LoadStep.Largest}, in quarters."
                : "Its load is not known in kilograms, so that there is no step.");
        }

        if (Steps.Count > MostTexts || Cues.Count > MostTexts)
        {
            yield return (Steps.Count > MostTexts ? nameof(Steps) : nameof(Cues), $"At most {MostTexts}.");
        }

        foreach (var (field, texts, most) in new[]
        {
            (nameof(Aliases), Aliases, Exercise.MaxNameLength), (nameof(Summary), [Summary], Exercise.MaxTextLength),
            (nameof(Steps), Steps, Exercise.MaxTextLength), (nameof(Cues), Cues.Select(c => c.Text), Exercise.MaxTextLength),
        })
        {
            if (texts.Select(t => TextFault(t, most)).FirstOrDefault(f => f is not null) is { } fault)
            {
                yield return (field, fault);
            }
        }
    }

    private static string? TextFault(string text, int most) =>
        text.Length > most ? $"At most {most} characters."
        : text.Any(char.IsControl) ? "A character in it is no text."
        : null;
}
