using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Components;

/// <summary>A number for each of some weeks, to be drawn as bars from zero.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">One for each week, oldest first; null where there is none.</param>
/// <param name="Unit">What it counts, as it stands in the head of the table: "sets", "hours a night".</param>
public sealed record WeekSeries(string Name, IReadOnlyList<double?> Values, string Unit)
{
    /// <summary>The lower end of what is aimed for, or null.</summary>
    public double? Min { get; init; }

    /// <summary>The upper end of what is aimed for, or null.</summary>
    public double? Max { get; init; }

    /// <summary>The number that the scale reaches at least, such as 10 for pain.</summary>
    public double Top { get; init; } = 1;

    /// <summary>The week of now in words.</summary>
    public string Now => Values.Count > 0 && Values[^1] is { } value ? $"{value:0.#} this week" : "Nothing this week";

    /// <summary>What is aimed for in words, or null.</summary>
    public string? Aim => (Min, Max) switch
    {
        ({ } min, { } max) => $"aim for {min:0.#} to {max:0.#}",
        ({ } min, null) => $"aim for {min:0.#} or more",
        (null, { } max) => $"at most {max:0.#}",
        _ => null,
    };

    /// <summary>How many of the full weeks are within what is aimed for, in words; null where nothing is aimed for.</summary>
    public string? Kept
    {
        get
        {
            var full = Values.SkipLast(1).Where(v => v is not null).ToList();
            return Aim is null || full.Count == 0 ? null : $"{full.Count(v => !(v < Min) && !(v > Max))} of {Words.Count(full.Count, "week")} before within it";
        }
    }
}
