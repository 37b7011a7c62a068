using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using FluentValidation;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>The fields of one set as they were typed; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class SetEntry
{
    /// <summary>That of the planned set, so that a double tap, or one on each of two devices, is one set.</summary>
    public Guid SetId { get; set; }

    public string? Exercise { get; set; }

    public int Order { get; set; }

    public string? Reps { get; set; }

    public string? LoadKg { get; set; }

    public string? HoldSeconds { get; set; }

    public string? DistanceMeters { get; set; }

    public string? Rir { get; set; }

    public string? Form { get; set; }

    public string? Note { get; set; }

    /// <summary>The fields of a new set, as it is planned.</summary>
    public static SetEntry For(TrainingSession session, NextTarget target, int order) => new()
    {
        SetId = session.IdForNew(target.Exercise.Id, SetKind.Work, order),
        Exercise = target.Exercise.Id.ToString(),
        Order = order,
        Reps = target.AimReps?.ToString(),
        LoadKg = target.Load?.Kilograms.ToString("0.###"),
        HoldSeconds = target.HoldSeconds?.ToString(),
        DistanceMeters = target.DistanceMeters?.ToString(),
    };

    /// <summary>The fields of a set that is there already.</summary>
    public static SetEntry For(LoggedSet set, NextTarget target) => new()
    {
        SetId = set.Id,
        Exercise = set.Exercise.ToString(),
        Order = set.Order,
        Reps = (set.IsSkipped ? target.AimReps : set.Reps)?.ToString(),
        LoadKg = (set.IsSkipped ? target.Load : set.Load)?.Kilograms.ToString("0.###"),
        HoldSeconds = (set.IsSkipped ? target.HoldSeconds : set.HoldSeconds)?.ToString(),
        DistanceMeters = (set.IsSkipped ? target.DistanceMeters : set.DistanceMeters)?.ToString(),
        Rir = set.Rir?.ToString(),
        Form = set.Form?.ToString(),
        Note = set.Note,
    };

    /// <summary>What was done.</summary>
    /// <exception cref="InvalidOperationException">The fields were not checked before.</exception>
    public SetResult ToResult() => new(
        Whole(Reps), Kilograms(LoadKg) is { } kg ? Load.FromKilograms(kg) : null, Whole(HoldSeconds), Whole(DistanceMeters), Whole(Rir), Whole(Form),
        string.IsNullOrWhiteSpace(Note) ? null : Note.Trim());

    internal static int? Whole(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new InvalidOperationException($"'{text}' is not a whole number.");

    /// <summary>A point and a comma both stand before the decimals; nothing groups thousands.</summary>
    internal static decimal? Kilograms(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : TryKilograms(text, out var kg) ? kg
        : throw new InvalidOperationException($"'{text}' is not a weight.");

    internal static bool TryKilograms(string text, out decimal kg) => decimal.TryParse(
        text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out kg);
}

/// <summary>The limits of a set's fields. The numbers themselves stand on the domain types.</summary>
internal sealed class SetEntryValidator : AbstractValidator<SetEntry>
{
    public SetEntryValidator(Exercise exercise)
    {
        Whole(e => e.Reps, 0, RepRange.Most, "reps");
        Whole(e => e.HoldSeconds, 0, Prescription.LongestHold, "seconds");
        Whole(e => e.DistanceMeters, 0, Prescription.LongestCarry, "metres");
        Whole(e => e.Rir, RepsInReserve.Least, RepsInReserve.Most, "reps in reserve");
        Whole(e => e.Form, SetResult.WorstForm, SetResult.BestForm, "for form");
        RuleFor(e => e.LoadKg).Must(t => string.IsNullOrWhiteSpace(t) || (SetEntry.TryKilograms(t, out var kg) && kg is >= 0 and <= Load.MaxKilograms))
            .WithMessage($"A weight from 0 to {Load.MaxKilograms} kg, such as 62.5.");
        RuleFor(e => e.Note).MaximumLength(SetResult.MaxNoteLength).WithMessage($"At most {SetResult.MaxNoteLength} characters.");
        RuleFor(e => e.Order).InclusiveBetween(1, TrainingSession.MaxSets).WithMessage("This set has an impossible number.");
        switch (exercise.Load)
        {
            case LoadKind.Hold:
                RuleFor(e => e.HoldSeconds).NotEmpty().WithMessage("How many seconds did you hold?");
                break;
            case LoadKind.Carry:
                RuleFor(e => e.DistanceMeters).NotEmpty().WithMessage("How many metres did you walk?");
                break;
            default:
                RuleFor(e => e.Reps).NotEmpty().WithMessage("How many reps did you do?");
                break;
        }
    }

    private void Whole(System.Linq.Expressions.Expression<Func<SetEntry, string?>> field, int least, int most, string what) =>
        RuleFor(field)
            .Must(t => string.IsNullOrWhiteSpace(t)
                || (int.TryParse(t.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most))
            .WithMessage($"A whole number from {least} to {most} {what}.");
}
