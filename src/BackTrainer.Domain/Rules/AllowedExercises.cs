using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>
/// The exercises that a person may be given: the equipment is there, the level is not above
/// theirs, it is not excluded, and every rule about single exercises permits it.
/// </summary>
public sealed class AllowedExercises
{
    private readonly Dictionary<ExerciseId, ExerciseTraits> _byId;
    private readonly Dictionary<ExerciseId, ExerciseTraits> _others = [];
    private readonly bool[] _groups = new bool[Muscles.Groups.Length];
    private readonly int[] _choices = new int[Muscles.Count];
    private List<Exercise>? _withEverything;
    private readonly bool[] _helped = new bool[Muscles.Count];
    private readonly bool[] _patterns = new bool[Enum.GetValues<MovementPattern>().Length];

    /// <summary>What <paramref name="request"/> allows of <paramref name="library"/>.</summary>
    public AllowedExercises(PlanRequest request, ExerciseLibrary library)
    {
        Library = library;
        Working = [.. library.Exercises.Where(e => !e.IsMobility && IsAllowed(e, request)).Select((e, number) => new ExerciseTraits(e, number))];
        Mobility = [.. library.Exercises.Where(e => e.IsMobility && IsAllowed(e, request))];
        _byId = Working.ToDictionary(t => t.Exercise.Id);
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
                _helped[muscle] = true;
            }

            foreach (var muscle in traits.Secondary)
            {
                _helped[muscle] = true;
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

    /// <summary>How many exercises are numbered: those for working sets, and others that a plan held all the same.</summary>
    internal int Known => Working.Count + _others.Count;

    /// <summary>The numbered traits of any exercise of the library, allowed or not.</summary>
    internal ExerciseTraits TraitsOf(ExerciseId id) => Find(id) ?? Other(Library[id]);

    /// <summary>The same traits with a number.</summary>
    internal ExerciseTraits Numbered(ExerciseTraits traits) =>
        traits.IsNumbered ? traits : Find(traits.Exercise.Id) ?? Other(traits.Exercise);

    private ExerciseTraits Other(Exercise exercise)
    {
        if (!_others.TryGetValue(exercise.Id, out var traits))
        {
            _others.Add(exercise.Id, traits = new ExerciseTraits(exercise, Known));
        }

        return traits;
    }

    /// <summary>Some allowed exercise counts for this group, if only a half.</summary>
    public bool CanServe(MuscleGroup group) => _groups[(int)group];

    /// <summary>Some allowed exercise has this muscle as primary.</summary>
    public bool CanServe(Muscle muscle) => _choices[(int)muscle] > 0;

    /// <summary>Some allowed exercise counts for this muscle, if only a half.</summary>
    public bool CanHelp(Muscle muscle) => _helped[(int)muscle];

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
        _withEverything ??= AllowedWithEverything(request);
        return [.. _withEverything
            .Where(wanted)
            .SelectMany(e => e.EquipmentOptions)
            .Select(option => option.Except(request.Equipment).Order().ToList())
            .Where(missing => missing.Count > 0)
            .OrderBy(missing => missing.Count).ThenBy(missing => missing[0])
            .Select(missing => Words.Join(missing.Select(p => p.Title().ToLowerInvariant())))
            .Distinct()
            .Take(3)];
    }

    private List<Exercise> AllowedWithEverything(PlanRequest request)
    {
        var everything = request with { Equipment = Enum.GetValues<Equipment>().ToHashSet() };
        return [.. Library.Exercises.Where(e => IsAllowed(e, everything))];
    }
}
