using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Data;

/// <summary>What one set asks for, as a file says it: <c>{ "reps": [8, 12] }</c>, <c>{ "holdSeconds": 10 }</c> or <c>{ "meters": 30 }</c>.</summary>
internal sealed record SetText(IReadOnlyList<int>? Reps = null, int? HoldSeconds = null, int? Meters = null);

/// <summary>The gate to the harder neighbour, as a file says it: <c>{ "sets": 3, "reps": 8 }</c>.</summary>
internal sealed record GateText(int Sets, int? Reps = null, int? HoldSeconds = null, int? Meters = null);

/// <summary>Reads the numbers of an exercise file: how much a set asks for, in which steps load is added, when the rung is left.</summary>
internal static class DoseText
{
    /// <summary>The dose: every goal once, each of the kind that the load asks for.</summary>
    public static ExerciseDose Dose(IReadOnlyDictionary<string, SetText> texts, LoadKind load, string path)
    {
        foreach (var goal in texts.Keys.Where(k => !Kebab.TryParse<TrainingGoal>(k, out _)))
        {
            throw new LibraryFileException(path, $"dose.{goal}", $"is not one of {string.Join(", ", Kebab.All<TrainingGoal>())}");
        }

        SetAmount For(TrainingGoal goal) =>
            texts.GetValueOrDefault(goal.ToKebab()) is { } text
                ? Amount(text, load, path, $"dose.{goal.ToKebab()}")
                : throw new LibraryFileException(path, "dose", $"has no {goal.ToKebab()}");

        return new(For(TrainingGoal.HealthyBack), For(TrainingGoal.Strength), For(TrainingGoal.Muscle));
    }

    /// <summary>The step: there exactly where the load is known in kilograms.</summary>
    public static Load? Step(decimal? kilograms, LoadKind load, string path) => LoadStep.FaultOf(kilograms, load) is { } fault
        ? throw new LibraryFileException(path, "stepKg", fault)
        : kilograms is { } step ? Load.FromKilograms(step) : null;

    /// <summary>The gate: there exactly where there is a harder neighbour, and not below what a healthy back is trained with.</summary>
    public static LadderGate? Gate(GateText? text, LoadKind load, ExerciseDose dose, bool hasHarder, string path)
    {
        if (text is null)
        {
            return hasHarder ? throw new LibraryFileException(path, "gate", "is null, but there is a harder neighbour") : null;
        }

        if (!hasHarder)
        {
            throw new LibraryFileException(path, "gate", "is given, but there is no harder neighbour");
        }

        if (text.Sets is < 1 or > LadderGate.MostSets)
        {
            throw new LibraryFileException(path, "gate.sets", $"is not between 1 and {LadderGate.MostSets}");
        }

        var each = Amount(new(text.Reps is { } r ? [r, r] : null, text.HoldSeconds, text.Meters), load, path, "gate");
        var (reached, usual) = (each.Reps?.Max ?? each.HoldSeconds ?? each.Meters, dose.HealthyBack.Reps?.Max ?? dose.HealthyBack.HoldSeconds ?? dose.HealthyBack.Meters);
        return reached >= usual
            ? new LadderGate(text.Sets, text.Reps, text.HoldSeconds, text.Meters)
            : throw new LibraryFileException(path, "gate", $"asks for {reached} in a set, less than the {usual} of the dose for a healthy back");
    }

    private static SetAmount Amount(SetText text, LoadKind load, string path, string field)
    {
        LibraryFileException Fault(string at, string fault) => new(path, at, fault);

        if ((text.Reps is null ? 0 : 1) + (text.HoldSeconds is null ? 0 : 1) + (text.Meters is null ? 0 : 1) != 1)
        {
            throw Fault(field, "needs exactly one of reps, holdSeconds and meters");
        }

        if (text.Reps is not null && (text.Reps is not [var min, var max] || min < 1 || max < min || max > RepRange.Most))
        {
            throw Fault($"{field}.reps", $"is not two numbers in order from 1 to {RepRange.Most}");
        }

        if (text.HoldSeconds is < 1 or > SetAmount.LongestHold)
        {
            throw Fault($"{field}.holdSeconds", $"is not between 1 and {SetAmount.LongestHold}");
        }

        if (text.Meters is < 1 or > SetAmount.LongestCarry)
        {
            throw Fault($"{field}.meters", $"is not between 1 and {SetAmount.LongestCarry}");
        }

        var amount = new SetAmount(text.Reps is [var from, var to] ? new RepRange(from, to) : null, text.HoldSeconds, text.Meters);
        return amount.Fits(load) ? amount
            : throw Fault(field, $"does not count in what an exercise with the load {load.ToKebab()} counts in");
    }
}
