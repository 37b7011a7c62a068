using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>How much of an exercise, as it was typed.</summary>
public sealed class AmountForm
{
    /// <summary>The id of the change that it would make: sending the form twice makes one.</summary>
    public Guid Change { get; set; } = Guid.CreateVersion7();

    /// <summary>Working sets.</summary>
    public string? Sets { get; set; }

    /// <summary>The fewest repetitions, or null for holds and carries.</summary>
    public string? From { get; set; }

    /// <summary>The most repetitions, or null for holds and carries.</summary>
    public string? To { get; set; }

    /// <summary>Seconds held or metres carried, or null for repetitions.</summary>
    public string? Each { get; set; }

    /// <summary>The form with what is prescribed.</summary>
    public static AmountForm Of(Prescription now) => new()
    {
        Sets = Text(now.Sets),
        From = Text(now.Reps?.Min),
        To = Text(now.Reps?.Max),
        Each = Text(now.HoldSeconds ?? now.DistanceMeters),
    };

    /// <summary>Sets and the amount of each, or null where <paramref name="wrong"/> was told what is wrong beside which field.</summary>
    public (int Sets, SetAmount Each)? Read(Exercise exercise, TrainingLevel level, Action<string, string> wrong)
    {
        var (least, most) = ChangeAmount.LimitsOf(exercise, level);
        var sets = Number(nameof(Sets), Sets, 1, Prescription.MostSets, wrong);
        if (exercise.Load is LoadKind.Hold or LoadKind.Carry)
        {
            var each = Number(nameof(Each), Each, least, most, wrong);
            return sets is null || each is null ? null : (sets.Value, exercise.Load == LoadKind.Hold ? new(holdSeconds: each) : new(meters: each));
        }

        var (from, to) = (Number(nameof(From), From, least, most, wrong), Number(nameof(To), To, least, most, wrong));
        if (from > to)
        {
            wrong(nameof(To), "At least as many as the fewest.");
        }

        return sets is null || from is null || to is null || from > to ? null : (sets.Value, new(new RepRange(from.Value, to.Value)));
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

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
