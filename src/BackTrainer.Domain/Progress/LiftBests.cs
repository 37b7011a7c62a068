using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progress;

/// <summary>In which ways a session beats everything before it.</summary>
[Flags]
public enum RecordKinds
{
    None = 0,

    /// <summary>More load than ever, or less help where there is help.</summary>
    Load = 1,

    /// <summary>More repetitions, seconds or metres than ever with this load or more, or with this help or less.</summary>
    Amount = 2,

    /// <summary>More work than ever in one session: see <see cref="LiftBests.VolumeOf"/>.</summary>
    Volume = 4,
}

/// <summary>
/// The best of an exercise so far. What is added in the order of time tells which sessions were records. The first session is
/// where someone starts from, and no record.
/// </summary>
/// <param name="exercise">The exercise.</param>
/// <param name="bodyMass">What the body weighs, or null: without it the work of sets that the body is part of is not known in kilograms.</param>
public sealed class LiftBests(Exercise exercise, Load? bodyMass)
{
    private readonly Dictionary<int, int> _most = [];
    private double _volume;

    /// <summary>Repetitions, seconds or metres of a set; 0 where none were said.</summary>
    public static int AmountOf(LoggedSet set) => set.Reps ?? set.HoldSeconds ?? set.DistanceMeters ?? 0;

    /// <summary>What each time of one exercise was a record in, in the order of time; easy ones in nothing.</summary>
    public static IReadOnlyList<RecordKinds> Of(IReadOnlyCollection<DoneWork> works, Load? bodyMass)
    {
        var bests = new Dictionary<ExerciseId, LiftBests>();
        return [.. works.Select(w => w.IsEasy ? RecordKinds.None
            : (bests.TryGetValue(w.Exercise.Id, out var known) ? known : bests[w.Exercise.Id] = new(w.Exercise, bodyMass)).Add(w.Done.Sets))];
    }

    /// <summary>The same, which can go on by itself.</summary>
    public LiftBests Copy()
    {
        var copy = new LiftBests(exercise, bodyMass) { _volume = _volume };
        foreach (var (hardness, amount) in _most)
        {
            copy._most[hardness] = amount;
        }

        return copy;
    }

    /// <summary>What the sets of one session beat; afterwards they are part of what is to be beaten.</summary>
    public RecordKinds Add(IReadOnlyCollection<LoggedSet> sets)
    {
        var broken = RecordKinds.None;
        foreach (var set in sets)
        {
            if (_most.Count > 0 && AmountOf(set) is > 0 and var amount && HardnessOf(set.Load) is { } hardness)
            {
                var atLeast = _most.Where(m => m.Key >= hardness).Select(m => m.Value).DefaultIfEmpty(0).Max();
                broken |= atLeast == 0 ? RecordKinds.Load : amount > atLeast ? RecordKinds.Amount : RecordKinds.None;
            }
        }

        // A rounding of the last digit is no record.
        var volume = VolumeOf(sets);
        broken |= _volume > 0 && volume > _volume + 1e-6 ? RecordKinds.Volume : RecordKinds.None;
        foreach (var set in sets)
        {
            if (AmountOf(set) is > 0 and var amount && HardnessOf(set.Load) is { } hardness)
            {
                _most[hardness] = Math.Max(_most.GetValueOrDefault(hardness), amount);
            }
        }

        _volume = Math.Max(_volume, volume ?? 0);
        return broken;
    }

    /// <summary>
    /// The work of a session: repetitions or metres times kilograms, of the whole body with what is added or less the help; where
    /// nothing is loaded, all repetitions or seconds. Null where it is not known.
    /// </summary>
    public double? VolumeOf(IReadOnlyCollection<LoggedSet> sets)
    {
        var known = sets.Where(s => exercise.Load != LoadKind.Assisted || s.Load is not null).ToList();
        var (amount, work) = (known.Sum(AmountOf), known.Sum(s => AmountOf(s) * (double)(s.Load?.Kilograms ?? 0)));
        return exercise.Load switch
        {
            LoadKind.External or LoadKind.Carry => work > 0 ? work : null,
            LoadKind.BodyweightPlus => bodyMass is { } body ? (amount * (double)body.Kilograms) + work : null,
            LoadKind.Assisted => bodyMass is { } body && (amount * (double)body.Kilograms) - work is > 0 and var left ? left : null,
            _ => amount > 0 ? amount : null,
        };
    }

    /// <summary>How hard a load makes it, in grams: less help is harder. Null where help is not known.</summary>
    private int? HardnessOf(Load? load) => exercise.Load switch
    {
        LoadKind.Assisted => load is { } help ? -help.Grams : null,
        _ when exercise.TakesLoad => load?.Grams ?? 0,
        _ => 0,
    };
}
