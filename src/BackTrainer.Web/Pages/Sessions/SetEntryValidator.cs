using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using FluentValidation;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>What a number of a set may be. The numbers themselves stand on the domain types.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Words">What is said of anything else.</param>
public sealed record SetLimit(int Least, int Most, string Words)
{
    private static readonly Dictionary<string, SetLimit> All = new(StringComparer.Ordinal)
    {
        [nameof(SetEntry.Reps)] = Whole(0, RepRange.Most, "reps"),
        [nameof(SetEntry.HoldSeconds)] = Whole(0, Prescription.LongestHold, "seconds"),
        [nameof(SetEntry.DistanceMeters)] = Whole(0, Prescription.LongestCarry, "metres"),
        [nameof(SetEntry.Rir)] = Whole(RepsInReserve.Least, RepsInReserve.Most, "reps in reserve"),
        [nameof(SetEntry.Form)] = Whole(SetResult.WorstForm, SetResult.BestForm, "for form"),
    };

    private static readonly SetLimit Kilograms = Weight(WeightUnit.Kilograms, "62.5");
    private static readonly SetLimit Pounds = Weight(WeightUnit.Pounds, "135");

    /// <summary>The limits of a field of <see cref="SetEntry"/> other than the load.</summary>
    public static SetLimit Of(string field) => All[field];

    /// <summary>The limits of a load in this unit.</summary>
    public static SetLimit OfLoad(WeightUnit unit) => unit == WeightUnit.Pounds ? Pounds : Kilograms;

    /// <summary>The field that an exercise needs, and what is said where it is empty.</summary>
    public static (string Field, string Words) NeededBy(Exercise exercise) => exercise.Load switch
    {
        LoadKind.Hold => (nameof(SetEntry.HoldSeconds), "How many seconds did you hold?"),
        LoadKind.Carry => (nameof(SetEntry.DistanceMeters), "How many metres did you walk?"),
        _ => (nameof(SetEntry.Reps), "How many reps did you do?"),
    };

    private static SetLimit Weight(WeightUnit unit, string example)
    {
        var most = (int)unit.In(Load.MaxKilograms);
        return new(0, most, $"A weight from 0 to {most} {unit.Symbol()}, such as {example}.");
    }

    private static SetLimit Whole(int least, int most, string what) => new(least, most, $"A whole number from {least} to {most} {what}.");
}

/// <summary>Checks the fields of a set for an exercise.</summary>
internal sealed class SetEntryValidator : AbstractValidator<SetEntry>
{
    public SetEntryValidator(Exercise exercise)
    {
        var needed = SetLimit.NeededBy(exercise);
        Whole(e => e.Reps, nameof(SetEntry.Reps), needed);
        Whole(e => e.HoldSeconds, nameof(SetEntry.HoldSeconds), needed);
        Whole(e => e.DistanceMeters, nameof(SetEntry.DistanceMeters), needed);
        Whole(e => e.Rir, nameof(SetEntry.Rir), needed);
        Whole(e => e.Form, nameof(SetEntry.Form), needed);
        RuleFor(e => e.Load)
            .Must((e, t) => string.IsNullOrWhiteSpace(t) || SetEntry.WeightIn(t, e.WeightUnit) is not null)
            .WithMessage(e => SetLimit.OfLoad(e.WeightUnit).Words);
        RuleFor(e => e.Note).MaximumLength(SetResult.MaxNoteLength).WithMessage($"At most {SetResult.MaxNoteLength} characters.");
        RuleFor(e => e.Order).InclusiveBetween(1, TrainingSession.MaxSets).WithMessage("This set has an impossible number.");
    }

    private void Whole(System.Linq.Expressions.Expression<Func<SetEntry, string?>> field, string name, (string Field, string Words) needed)
    {
        var limit = SetLimit.Of(name);
        RuleFor(field)
            .Must(t => string.IsNullOrWhiteSpace(t)
                || (int.TryParse(t.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && n >= limit.Least && n <= limit.Most))
            .WithMessage(limit.Words);
        if (name == needed.Field)
        {
            RuleFor(field).NotEmpty().WithMessage(needed.Words);
        }
    }
}
