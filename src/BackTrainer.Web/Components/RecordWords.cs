using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Components;

/// <summary>Records and measures as pages say them.</summary>
internal static class RecordWords
{
    /// <summary>The kinds on their own, in the order in which they are told.</summary>
    public static readonly IReadOnlyList<RecordKinds> Kinds = [RecordKinds.Load, RecordKinds.Amount, RecordKinds.Volume];

    /// <summary>One kind: "most load", "least help", "most reps at that load".</summary>
    public static string Of(RecordKinds kind, Exercise exercise) => kind switch
    {
        RecordKinds.Load => exercise.Load == LoadKind.Assisted ? "least help" : "most load",
        RecordKinds.Amount => (exercise.Load switch { LoadKind.Hold => "longest hold", LoadKind.Carry => "longest way", _ => "most reps" })
            + (exercise.Load == LoadKind.Assisted ? " with so little help" : exercise.TakesLoad ? " with so much" : ""),
        _ => "most work in a session",
    };

    /// <summary>Some kinds together, or nothing.</summary>
    public static string All(RecordKinds kinds, Exercise exercise) => Words.Join(Kinds.Where(k => kinds.HasFlag(k)).Select(k => Of(k, exercise)));

    /// <summary>What a line counts in.</summary>
    public static string Title(this LiftMeasure measure, Exercise exercise) => measure switch
    {
        LiftMeasure.EstimatedMax => exercise.Load == LoadKind.External ? "Estimated maximum" : "Estimated maximum, with the body",
        LiftMeasure.Load => "Heaviest set",
        LiftMeasure.Help => "Least help",
        LiftMeasure.Reps => "Most reps in a set",
        LiftMeasure.Seconds => "Longest hold",
        _ => "Longest carry",
    };

    /// <summary>A line as whoever asks writes it: its weights in their unit.</summary>
    public static LiftLine Written(this LiftLine line)
    {
        double? In(double? value) => value is { } kilograms ? (double)Writing.Current.Unit.In((decimal)kilograms) : null;
        return line.Measure is LiftMeasure.Reps or LiftMeasure.Seconds or LiftMeasure.Meters
            ? line
            : line with { Points = [.. line.Points.Select(p => p with { Value = In(p.Value)!.Value, Low = In(p.Low), High = In(p.High) })] };
    }

    /// <summary>"kg" or "lb", "reps", "s", "m".</summary>
    public static string Unit(this LiftMeasure measure) => measure switch
    {
        LiftMeasure.Reps => "reps",
        LiftMeasure.Seconds => "s",
        LiftMeasure.Meters => "m",
        _ => Writing.Current.Unit.Symbol(),
    };

    /// <summary>The value of a point of a line as it is written, in words: "92.5 kg".</summary>
    public static string ValueOf(this LiftLine line, LiftPoint point) => $"{point.Value:0.#} {line.Measure.Unit()}";
}
