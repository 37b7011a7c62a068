using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using FluentValidation;

namespace BackTrainer.Web.Pages;

/// <summary>The morning check as it was filled in; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class CheckInForm
{
    public string? Sleep { get; set; }

    public string? Readiness { get; set; }

    public string? Pain { get; set; }

    public bool Unwell { get; set; }

    public string[] Sore { get; set; } = [];

    public string[] VerySore { get; set; } = [];

    /// <summary>The form as a morning was answered; empty where it was not.</summary>
    public static CheckInForm Of(MorningCheck? check) => check is null ? new() : new()
    {
        Sleep = check.SleepHours?.ToString("0.##", CultureInfo.InvariantCulture),
        Readiness = check.Readiness?.ToString("0.##", CultureInfo.InvariantCulture),
        Pain = check.PainNow?.ToString(CultureInfo.InvariantCulture),
        Unwell = check.Unwell,
        Sore = [.. check.Soreness.Where(s => s.Value < LowReadiness.Sore).Select(s => s.Key.ToKebab())],
        VerySore = [.. check.Soreness.Where(s => s.Value >= LowReadiness.Sore).Select(s => s.Key.ToKebab())],
    };

    /// <summary>The answers, once <see cref="CheckInFormValidator"/> has passed them.</summary>
    public CheckIn ToCheckIn(DateOnly day)
    {
        var sore = Sore.Distinct().ToDictionary(Kebab.Parse<Muscle>, _ => LowReadiness.Sore - 1);
        foreach (var muscle in VerySore)
        {
            sore[Kebab.Parse<Muscle>(muscle)] = LowReadiness.Sore;
        }

        return new(day, Number(Sleep), Number(Readiness), sore, (int?)Number(Pain), Unwell);
    }

    /// <summary>A number with a point or a comma; null for an empty field, not a number for anything else.</summary>
    internal static double? Number(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : double.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : double.NaN;
}

/// <summary>The shape of a morning check. The limits themselves stand on <see cref="CheckIn"/>.</summary>
internal sealed class CheckInFormValidator : AbstractValidator<CheckInForm>
{
    public CheckInFormValidator()
    {
        RuleFor(f => f.Sleep).Must(s => IsWithin(s, 0, CheckIn.MostHours)).WithMessage($"Hours from 0 to {CheckIn.MostHours}, such as 7.5.");
        RuleFor(f => f.Readiness).Must(s => IsWithin(s, CheckIn.Lowest, CheckIn.Highest)).WithMessage($"From {CheckIn.Lowest} to {CheckIn.Highest}.");
        RuleFor(f => f.Pain).Must(s => IsWithin(s, 0, BackState.WorstPain) && !(CheckInForm.Number(s) % 1 > 0)).WithMessage($"A whole number from 0 to {BackState.WorstPain}.");
        RuleFor(f => f.Sore).Must((f, _) => f.Sore.Concat(f.VerySore).All(IsMuscle)).WithMessage("One of these muscles is not in the library.");
        RuleFor(f => f.Sleep).Must((f, _) => (f.Sleep ?? f.Readiness ?? f.Pain) is not null || f.Unwell || f.Sore.Length + f.VerySore.Length > 0)
            .OverridePropertyName("").WithMessage("Answer at least one of these, or leave the check for today.");
    }

    private static bool IsMuscle(string text) => Kebab.TryParse<Muscle>(text, out _);

    private static bool IsWithin(string? text, double least, double most) => CheckInForm.Number(text) is not { } number || (number >= least && number <= most);
}
