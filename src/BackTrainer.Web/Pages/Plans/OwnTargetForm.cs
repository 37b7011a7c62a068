using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Pages.Sessions;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>The fields of a target that someone chooses, as they were typed.</summary>
public sealed class OwnTargetForm
{
    public string? Sets { get; set; }

    /// <summary>Repetitions, seconds or metres.</summary>
    public string? Each { get; set; }

    public string? Load { get; set; }

    /// <summary>The unit of the load, "kg" or "lb", as it was on the page.</summary>
    public string? Unit { get; set; }

    /// <summary>The same; where none is said, that of whoever asks.</summary>
    public WeightUnit WeightUnit => WeightUnits.Of(Unit) ?? Writing.Current.Unit;

    public string? Rir { get; set; }

    public string? Reason { get; set; }

    /// <summary>The fields as a target has them; where that is rest, one set of what the plan asks for.</summary>
    public static OwnTargetForm Of(NextTarget target) => new()
    {
        Sets = Text(Math.Max(1, target.Sets)),
        Each = Text(AheadScale.AmountOf(target)),
        Load = SetEntry.Amount(target.Load),
        Rir = Text(target.Rir),
    };

    /// <summary>The most of one set that can be chosen: repetitions, seconds or metres.</summary>
    public static int MostOf(Exercise exercise) => exercise.Load switch
    {
        LoadKind.Hold => SetAmount.LongestHold,
        LoadKind.Carry => SetAmount.LongestCarry,
        _ => RepRange.Most,
    };

    /// <summary>What is wanted, or null where <paramref name="wrong"/> was told what is wrong beside which field.</summary>
    public WantedTarget? Read(Exercise exercise, Action<string, string> wrong)
    {
        var sets = Number(nameof(Sets), Sets, 1, Prescription.MostSets, wrong);
        var each = Number(nameof(Each), Each, 1, MostOf(exercise), wrong);
        var rir = Number(nameof(Rir), Rir, RepsInReserve.Least, RepsInReserve.Most, wrong);
        Domain.Strength.Load? load = null;
        var isLoadWrong = false;
        if (exercise.TakesLoad && !string.IsNullOrWhiteSpace(Load))
        {
            load = SetEntry.WeightIn(Load, WeightUnit);
            isLoadWrong = load is null;
            if (isLoadWrong)
            {
                wrong(nameof(Load), SetLimit.OfLoad(WeightUnit).Words);
            }
        }

        var isTooLong = Reason?.Trim().Length > WantedTarget.MaxReasonLength;
        if (isTooLong)
        {
            wrong(nameof(Reason), $"At most {WantedTarget.MaxReasonLength} characters.");
        }

        return sets is null || each is null || rir is null || isLoadWrong || isTooLong ? null : new(
            sets.Value,
            exercise.Load switch
            {
                LoadKind.Hold => new(holdSeconds: each),
                LoadKind.Carry => new(meters: each),
                _ => new(new RepRange(each.Value, each.Value)),
            },
            load, rir.Value, Reason?.Trim());
    }

    private static int? Number(string field, string? text, int least, int most, Action<string, string> wrong)
    {
        if (int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        wrong(field, $"A whole number from {least} to {most}.");
        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
