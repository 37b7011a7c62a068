using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progress;

/// <summary>What tells best how someone gets on with an exercise.</summary>
public enum LiftMeasure
{
    /// <summary>The estimated one-repetition maximum, in kilograms; with the body where it is lifted too.</summary>
    EstimatedMax,

    /// <summary>The heaviest set, in kilograms.</summary>
    Load,

    /// <summary>The least help, in kilograms: lower is better.</summary>
    Help,

    /// <summary>The most repetitions of a set.</summary>
    Reps,

    /// <summary>The longest hold, in seconds.</summary>
    Seconds,

    /// <summary>The longest carry, in metres.</summary>
    Meters,
}

/// <summary>One session of an exercise as a point.</summary>
/// <param name="Done">What was done.</param>
/// <param name="Value">What it comes to, in the measure of its line.</param>
/// <param name="Low">Nine of ten are above this, or null where it is no estimate.</param>
/// <param name="High">Nine of ten are below this, or null.</param>
/// <param name="Records">What it beat.</param>
public sealed record LiftPoint(Exposure Done, double Value, double? Low, double? High, RecordKinds Records);

/// <summary>How someone got on with an exercise, session by session.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Measure">What the points count in.</param>
/// <param name="Points">Oldest first; sessions that say nothing in this measure are left out.</param>
public sealed record LiftLine(Exercise Exercise, LiftMeasure Measure, IReadOnlyList<LiftPoint> Points)
{
    /// <summary>Estimates that make a line of estimates worth drawing. Our choice.</summary>
    public const int LeastEstimates = 2;

    /// <summary>Less is better.</summary>
    public bool IsFalling => Measure == LiftMeasure.Help;

    /// <summary>The line of what was logged.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="exposures">Oldest first; those before <paramref name="from"/> are evidence for the estimates after it.</param>
    /// <param name="bodyMass">What the body weighs, or null.</param>
    /// <param name="from">The first day of the line.</param>
    /// <param name="before">The best before the first of the exposures, or null where nothing was logged before; it is changed.</param>
    public static LiftLine Of(Exercise exercise, IReadOnlyList<Exposure> exposures, Load? bodyMass, DateOnly from, LiftBests? before = null)
    {
        var bests = before ?? new LiftBests(exercise, bodyMass);
        var records = exposures.Select(e => bests.Add(e.Sets)).ToList();
        var estimates = Estimates(exercise, exposures, bodyMass, from);
        var measure = estimates.Count(e => e is not null) >= LeastEstimates ? LiftMeasure.EstimatedMax : MeasureOf(exercise, exposures);
        return new(exercise, measure, [.. exposures
            .Select((done, i) => (done, records: records[i], estimate: estimates[i], value: measure == LiftMeasure.EstimatedMax ? estimates[i]?.Kilograms : ValueOf(measure, done)))
            .Where(p => p.value is not null && p.done.Date >= from)
            .Select(p => measure == LiftMeasure.EstimatedMax
                ? new LiftPoint(p.done, p.value!.Value, p.estimate!.Value.LowKilograms, p.estimate.Value.HighKilograms, p.records)
                : new LiftPoint(p.done, p.value!.Value, null, null, p.records))]);
    }

    /// <summary>The line with at most about so many points for a drawing: records, both ends, and of the others every so-many-th.</summary>
    /// <param name="most">From 2.</param>
    public LiftLine Thin(int most)
    {
        var every = (Points.Count + most - 1) / most;
        return every <= 1 ? this : this with { Points = [.. Points.Where((p, i) => p.Records != RecordKinds.None || i % every == 0 || i == Points.Count - 1)] };
    }

    /// <summary>What a set lifts in all, or null where that is not known: the load, or the body with what is added or less the help.</summary>
    public static Load? WholeOf(Exercise exercise, LoggedSet set, Load? bodyMass) => exercise.Load switch
    {
        LoadKind.External => set.Load,
        LoadKind.BodyweightPlus or LoadKind.Assisted when bodyMass is { } body && BodyShare.Of(exercise.Id) is { } share =>
            (int)(body.Grams * share) + ((exercise.Load == LoadKind.Assisted ? -1 : 1) * (set.Load?.Grams ?? 0)) is > 0 and <= Load.MaxKilograms * 1000 and var grams
                ? new Load(grams) : null,
        _ => null,
    };

    /// <summary>The estimate as it stood on the day of each exposure, or null.</summary>
    private static List<OneRepMaxEstimate?> Estimates(Exercise exercise, IReadOnlyList<Exposure> exposures, Load? bodyMass, DateOnly from)
    {
        var sets = new List<StrengthSet>();
        var estimates = new List<OneRepMaxEstimate?>(exposures.Count);
        foreach (var done in exposures)
        {
            sets.RemoveAll(s => done.Date.DayNumber - s.Date.DayNumber > OneRepMax.OldestDays);
            foreach (var set in done.Sets)
            {
                if (set.Reps is { } reps && WholeOf(exercise, set, bodyMass) is { } whole)
                {
                    sets.Add(new(done.Date, whole, reps, set.Rir));
                }
            }

            estimates.Add(done.Date < from ? null : OneRepMax.Of(sets, done.Date));
        }

        return estimates;
    }

    private static LiftMeasure MeasureOf(Exercise exercise, IReadOnlyList<Exposure> exposures) =>
        exercise.Load == LoadKind.Assisted ? LiftMeasure.Help
        : exercise.TakesLoad && exposures.Any(e => e.Sets.Any(s => s.Load is { IsNone: false })) ? LiftMeasure.Load
        : exercise.Load == LoadKind.Hold ? LiftMeasure.Seconds
        : exercise.Load == LoadKind.Carry ? LiftMeasure.Meters
        : LiftMeasure.Reps;

    private static double? ValueOf(LiftMeasure measure, Exposure done) => measure switch
    {
        LiftMeasure.Help => (double?)done.Sets.Where(s => LiftBests.AmountOf(s) > 0).Min(s => s.Load?.Kilograms),
        LiftMeasure.Load => (double?)done.Sets.Where(s => LiftBests.AmountOf(s) > 0).Max(s => s.Load?.Kilograms),
        LiftMeasure.Seconds => done.Sets.Max(s => s.HoldSeconds),
        LiftMeasure.Meters => done.Sets.Max(s => s.DistanceMeters),
        _ => done.Sets.Max(s => s.Reps),
    };
}
