using System.Collections.Frozen;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>
/// The exercises that a person may be given: the equipment is there, the level is not above
/// theirs, it is not excluded, and every rule about single exercises permits it.
/// </summary>
public sealed class AllowedExercises
{
    private readonly FrozenDictionary<ExerciseId, ExerciseTraits> _byId;
    private readonly bool[] _groups = new bool[Muscles.Groups.Count];
    private readonly int[] _choices = new int[Muscles.Count];
    private readonly bool[] _patterns = new bool[Enum.GetValues<MovementPattern>().Length];

    /// <summary>What <paramref name="request"/> allows of <paramref name="library"/>.</summary>
    public AllowedExercises(PlanRequest request, ExerciseLibrary library)
    {
        Library = library;
        Working = [.. library.Exercises.Where(e => !e.IsMobility && IsAllowed(e, request)).Select(e => new ExerciseTraits(e))];
        Mobility = [.. library.Exercises.Where(e => e.IsMobility && IsAllowed(e, request))];
        _byId = Working.ToFrozenDictionary(t => t.Exercise.Id);
        foreach (var traits in Working)
        {
            _patterns[(int)traits.Exercise.Pattern] = true;
            foreach (var group in Muscles.Groups)
            {
                _groups[(int)group] |= traits.GroupShare[(int)group] > 0;
            }

            foreach (var muscle in traits.Primary)
            {
                _choices[muscle]++;
            }
        }
    }

    /// <summary>The library that they come from.</summary>
    public ExerciseLibrary Library { get; }

    /// <summary>Exercises for working sets, by id.</summary>
    public IReadOnlyList<ExerciseTraits> Working { get; }

    /// <summary>Mobility items, by id.</summary>
    public IReadOnlyList<Exercise> Mobility { get; }

    /// <summary>The traits of an allowed exercise, or null.</summary>
    public ExerciseTraits? Find(ExerciseId id) => _byId.GetValueOrDefault(id);

    /// <summary>Some allowed exercise counts for this group, if only a half.</summary>
    public bool CanServe(MuscleGroup group) => _groups[(int)group];

    /// <summary>Some allowed exercise has this muscle as primary.</summary>
    public bool CanServe(Muscle muscle) => _choices[(int)muscle] > 0;

    /// <summary>How many allowed exercises have this muscle as primary.</summary>
    public int ChoicesFor(Muscle muscle) => _choices[(int)muscle];

    /// <summary>Some allowed exercise has this pattern.</summary>
    public bool CanServe(MovementPattern pattern) => _patterns[(int)pattern];

    /// <summary>The one test of what is allowed.</summary>
    public static bool IsAllowed(Exercise exercise, PlanRequest request) =>
        exercise.Level <= request.Level
        && exercise.CanBeDoneWith(request.Equipment)
        && !request.ExcludedExercises.Contains(exercise.Id)
        && PlanRules.ForExercises.All(rule => rule.Permits(exercise, request));

    /// <summary>
    /// The smallest sets of pieces that would bring an exercise for which <paramref name="wanted"/> holds within reach,
    /// everything else being as it is; at most three.
    /// </summary>
    public IReadOnlyList<string> EquipmentThatWouldHelp(PlanRequest request, Func<Exercise, bool> wanted)
    {
        var everything = request with { Equipment = Enum.GetValues<Equipment>().ToHashSet() };
        return [.. Library.Exercises
            .Where(e => wanted(e) && IsAllowed(e, everything))
            .SelectMany(e => e.EquipmentOptions)
            .Select(option => option.Except(request.Equipment).Order().ToList())
            .Where(missing => missing.Count > 0)
            .OrderBy(missing => missing.Count).ThenBy(missing => missing[0])
            .Select(missing => Words.Join(missing.Select(p => p.Title().ToLowerInvariant())))
            .Distinct()
            .Take(3)];
    }
}
