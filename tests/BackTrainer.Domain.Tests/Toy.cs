using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests;

/// <summary>Exercises that exist only in tests, with just the facts that a test needs.</summary>
internal static class Toy
{
    public static readonly Exercise Curl = Exercise("curl", MovementPattern.ElbowFlexion, [Muscle.Biceps]);

    /// <summary>One set is half a set for the biceps, and nothing else.</summary>
    public static readonly Exercise HalfCurl = Exercise("half-curl", MovementPattern.ElbowFlexion, [Muscle.Forearms], [Muscle.Biceps]);

    public static readonly Exercise Row = Exercise("row", MovementPattern.HorizontalPull, [Muscle.UpperBack]);

    public static readonly Exercise Pulldown = Exercise("pulldown", MovementPattern.VerticalPull, [Muscle.Lats]);

    public static readonly Exercise Press = Exercise("press", MovementPattern.HorizontalPush, [Muscle.Chest]);

    public static readonly Exercise Squat = Exercise("squat", MovementPattern.Squat, [Muscle.Quads]);

    public static readonly Exercise Plank = Exercise("plank", MovementPattern.AntiExtension, [Muscle.Abs], load: LoadKind.Hold);

    public static readonly Exercise HeavyHinge =
        Exercise("heavy-hinge", MovementPattern.Hinge, [Muscle.Hamstrings], spinalLoad: SpinalLoad.High);

    public static Exercise Exercise(
        string id,
        MovementPattern pattern,
        IReadOnlyList<Muscle> primary,
        IReadOnlyList<Muscle>? secondary = null,
        SpinalLoad spinalLoad = SpinalLoad.Low,
        LoadKind load = LoadKind.External,
        TrainingLevel level = TrainingLevel.Novice,
        Laterality laterality = Laterality.Bilateral,
        int cues = 3,
        string[]? easier = null,
        string[]? harder = null,
        Equipment[]? equipment = null) => new()
        {
            Id = new(id),
            Name = Words.Title(id),
            Pattern = pattern,
            PrimaryMuscles = primary,
            SecondaryMuscles = secondary ?? [],
            EquipmentOptions = [equipment ?? []],
            Level = level,
            Laterality = laterality,
            Load = load,
            Dose = new(Amount(load), Amount(load), Amount(load)),
            Step = load == LoadKind.External ? Load.FromKilograms(2.5m) : null,
            Gate = harder is { Length: > 0 } ? new(3, load == LoadKind.Hold ? null : 12, load == LoadKind.Hold ? 60 : null) : null,
            SpinalLoad = spinalLoad,
            Cues = [.. Enumerable.Repeat(new Cue(CueKind.Path, "Elbows back"), cues)],
            Easier = [.. (easier ?? []).Select(e => new ExerciseId(e))],
            Harder = [.. (harder ?? []).Select(h => new ExerciseId(h))],
        };

    private static SetAmount Amount(LoadKind load) =>
        load == LoadKind.Hold ? new(holdSeconds: 20) : load == LoadKind.Carry ? new(meters: 30) : new(new RepRange(8, 12));

    public static ExerciseLibrary Library(params Exercise[] exercises) => new(exercises);

    /// <summary>A week whose library is only <paramref name="exercises"/>.</summary>
    public static Sample Of(PlanRequest request, params Exercise[] exercises) => new(request) { Library = Library(exercises) };

    /// <summary>The same for a level, with the days of the items.</summary>
    public static Sample Of(TrainingLevel level, params Exercise[] exercises) => Of(A.Request(level), exercises);
}
