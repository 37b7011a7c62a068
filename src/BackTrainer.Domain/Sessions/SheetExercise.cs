using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Sessions;

/// <summary>One exercise of a session: its target, what was done last time, and the sets so far.</summary>
/// <param name="Target">What is aimed for today.</param>
/// <param name="Prescription">What the plan says.</param>
/// <param name="Last">The last time before this session, or null.</param>
/// <param name="Logged">Working sets of this session by their order.</param>
/// <param name="Planned">The exercise of the plan that this stands for; another one where the ladder moved or it was swapped. Null when it was added.</param>
public sealed record SheetExercise(
    NextTarget Target, Prescription Prescription, Exposure? Last, IReadOnlyDictionary<int, LoggedSet> Logged, Exercise? Planned)
{
    private static readonly IReadOnlyDictionary<int, LoggedSet> None = new Dictionary<int, LoggedSet>();

    /// <summary>Their own bar and plates for this exercise, or null where they said nothing of them or it needs none.</summary>
    public PlateRack? Rack { get; init; }

    /// <summary>The unit of their own weights.</summary>
    public WeightUnit Unit { get; init; }

    /// <summary>The heaviest load up to a wanted one that can be put together for this exercise, or null.</summary>
    public Func<Load, Load?> Loadable { get; init; } = wanted => wanted;

    /// <summary>The exercise to do.</summary>
    public Exercise Exercise => Target.Exercise;

    /// <summary>What the line goes by in the layout of the session: the exercise that was planned or added.</summary>
    public ExerciseId Line => Planned?.Id ?? Exercise.Id;

    /// <summary>Somebody chose it for today in place of what was planned.</summary>
    public bool IsSwapped { get; init; }

    /// <summary>It is left out today; what was done before that stays.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>The most working sets that are asked for, or null for as many as the target says.</summary>
    public int? MostSets { get; init; }

    /// <summary>The letter of the superset that the plan put it in, or null.</summary>
    public string? Superset { get; init; }

    /// <summary>Warm-up sets of this session by their order.</summary>
    public IReadOnlyDictionary<int, LoggedSet> LoggedWarmUps { get; init; } = None;

    /// <summary>The lighter sets before the working sets, with what was entered of them.</summary>
    public IReadOnlyList<SheetWarmUp> WarmUps => SheetWarmUp.Of(Target, IsSkipped || MostSets is not null ? 0 : Prescription.WarmUpSets, Loadable, LoggedWarmUps);

    /// <summary>What makes this line easy when it is said to be: what was planned, and what is done in its place.</summary>
    public IReadOnlyList<ExerciseId> Ids => Planned is { } planned && planned != Exercise ? [planned.Id, Exercise.Id] : [Exercise.Id];

    /// <summary>Our target, where <see cref="Target"/> is one that someone chose themselves; else null.</summary>
    public NextTarget? Ours { get; init; }

    /// <summary>What is said beside a target that was chosen over ours.</summary>
    public IReadOnlyList<string> Cautions => Ours is null ? [] : OwnTargetCautions.Of(Target, Ours, Last?.Load);

    /// <summary>Sets to show: those aimed for, and any that were added.</summary>
    public int Sets => Math.Max(IsSkipped ? 0 : Math.Min(Target.Sets, MostSets ?? Target.Sets), Logged.Keys.DefaultIfEmpty(0).Max());

    /// <summary>The first set that is neither done nor skipped, or null. Nothing waits for a line that is left out.</summary>
    public int? NextSet => IsSkipped ? null : Enumerable.Range(1, Sets).Cast<int?>().FirstOrDefault(order => !Logged.ContainsKey(order!.Value));

    /// <summary>Working sets that were done.</summary>
    public int Done => Logged.Values.Count(s => s.IsWork);
}
