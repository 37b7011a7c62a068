using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>The numbers of a set as they are sent.</summary>
internal interface ISetNumbers
{
    string? Kind { get; }

    int? Reps { get; }

    decimal? LoadKg { get; }

    int? HoldSeconds { get; }

    int? DistanceMeters { get; }

    int? Rir { get; }

    int? Form { get; }
}

/// <summary>The limits of a set's numbers, which stand on the domain types.</summary>
internal sealed class SetNumbersValidator : AbstractValidator<ISetNumbers?>
{
    public SetNumbersValidator()
    {
        RuleFor(s => s!.Kind).KnownAs<ISetNumbers?, SetKind>(orNull: true);
        RuleFor(s => s!.Reps).InclusiveBetween(0, RepRange.Most).WithMessage($"From 0 to {RepRange.Most} reps.");
        RuleFor(s => s!.LoadKg).InclusiveBetween(0, Load.MaxKilograms).WithMessage($"From 0 to {Load.MaxKilograms} kg.");
        RuleFor(s => s!.HoldSeconds).InclusiveBetween(0, Prescription.LongestHold).WithMessage($"From 0 to {Prescription.LongestHold} seconds.");
        RuleFor(s => s!.DistanceMeters).InclusiveBetween(0, Prescription.LongestCarry).WithMessage($"From 0 to {Prescription.LongestCarry} metres.");
        RuleFor(s => s!.Rir).InclusiveBetween(RepsInReserve.Least, RepsInReserve.Most).WithMessage($"From {RepsInReserve.Least} to {RepsInReserve.Most} reps in reserve.");
        RuleFor(s => s!.Form).InclusiveBetween(SetResult.WorstForm, SetResult.BestForm).WithMessage($"Form goes from {SetResult.WorstForm} to {SetResult.BestForm}.");
    }
}
