using System.Collections.Frozen;

namespace BackTrainer.Domain.Exercises;

/// <summary>
/// All exercises together, with the ladder between them. The ladder is checked when the library is made: neighbours
/// exist and know each other, the way up never leads in a circle, and the level never drops on the way up.
/// </summary>
public sealed class ExerciseLibrary
{
    private readonly FrozenDictionary<ExerciseId, Exercise> _byId;
    private readonly Dictionary<ExerciseId, Exercise> _own = [];

    /// <summary>A library of these exercises; retired ones can be found by id but are not listed.</summary>
    /// <exception cref="ArgumentException">Two share an id, or the ladder is broken; the message names the exercise.</exception>
    public ExerciseLibrary(IEnumerable<Exercise> exercises)
    {
        var all = exercises.OrderBy(e => e.Id).ToList();
        if (all.GroupBy(e => e.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two exercises have the id '{twice.Key}'.", nameof(exercises));
        }

        _byId = all.ToFrozenDictionary(e => e.Id);
        Exercises = [.. all.Where(e => !e.IsRetired)];
        if (LadderFaults().FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(exercises));
        }
    }

    private ExerciseLibrary(FrozenDictionary<ExerciseId, Exercise> shared, IEnumerable<Exercise> own)
    {
        _byId = shared;
        _own = own.Where(e => !shared.ContainsKey(e.Id)).ToDictionary(e => e.Id);
        Exercises = [.. shared.Values.Concat(_own.Values).Where(e => !e.IsRetired).OrderBy(e => e.Id)];
    }

    /// <summary>
    /// The same with somebody's own exercises among it. They stand on no ladder. An own one with the id of a shared one is left
    /// out.
    /// </summary>
    /// <exception cref="ArgumentException">Two of them share an id.</exception>
    public ExerciseLibrary With(IReadOnlyCollection<Exercise> own) => own.Count == 0 ? this : new(_byId, own);

    /// <summary>The exercises that are listed and planned, by id.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>The exercise with this id, retired ones too, or null.</summary>
    public Exercise? Find(ExerciseId id) => _byId.GetValueOrDefault(id) ?? _own.GetValueOrDefault(id);

    /// <summary>The exercise with this id, retired ones too.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Exercise this[ExerciseId id] => Find(id) ?? throw new KeyNotFoundException($"There is no exercise '{id}'.");

    /// <summary>The neighbours one rung down, easiest level first, then as they are named.</summary>
    public IEnumerable<Exercise> EasierThan(Exercise exercise) => Rungs(exercise.Easier);

    /// <summary>The neighbours one rung up, easiest level first, then as they are named.</summary>
    public IEnumerable<Exercise> HarderThan(Exercise exercise) => Rungs(exercise.Harder);

    private IEnumerable<Exercise> Rungs(IEnumerable<ExerciseId> ids) =>
        ids.Select(id => _byId.GetValueOrDefault(id)).OfType<Exercise>().Where(e => !e.IsRetired).OrderBy(e => e.Level);

    private IEnumerable<string> LadderFaults()
    {
        foreach (var exercise in Exercises)
        {
            foreach (var id in exercise.Harder)
            {
                if (!_byId.TryGetValue(id, out var harder) || harder.IsRetired)
                {
                    yield return $"{exercise.Id}: harder: there is no exercise '{id}'.";
                }
                else if (!harder.Easier.Contains(exercise.Id))
                {
                    yield return $"{exercise.Id}: harder: '{id}' does not name it as easier.";
                }
                else if (harder.Level < exercise.Level)
                {
                    yield return $"{exercise.Id}: harder: '{id}' has a lower level.";
                }
            }

            foreach (var id in exercise.Easier)
            {
                if (!_byId.TryGetValue(id, out var easier) || easier.IsRetired || !easier.Harder.Contains(exercise.Id))
                {
                    yield return $"{exercise.Id}: easier: '{id}' does not exist or does not name it as harder.";
                }
            }
        }

        if (FirstInACircle() is { } circle)
        {
            yield return $"{circle}: harder: the way up leads in a circle.";
        }
    }

    private ExerciseId? FirstInACircle()
    {
        var done = new HashSet<ExerciseId>();
        var onTheWay = new HashSet<ExerciseId>();
        bool Climb(ExerciseId id)
        {
            if (done.Contains(id) || !_byId.TryGetValue(id, out var exercise))
            {
                return false;
            }

            if (!onTheWay.Add(id) || exercise.Harder.Any(Climb))
            {
                return true;
            }

            onTheWay.Remove(id);
            done.Add(id);
            return false;
        }

        foreach (var exercise in Exercises)
        {
            if (Climb(exercise.Id))
            {
                return exercise.Id;
            }
        }

        return null;
    }
}
