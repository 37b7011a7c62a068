using System.Numerics;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Two days for a muscle that worked hard. Source: ACSM Guidelines: at least 48 hours; the split is our choice.</summary>
public sealed class MuscleRecovery : IPlanRule
{
    /// <summary>From this many direct sets in a day, the days beside it stay light for that muscle.</summary>
    public const int HardDay = 6;

    /// <summary>Direct sets of that muscle on the days beside it at most.</summary>
    public const int LightDay = 2;

    /// <summary>From this many direct sets on both of two days in a row it is worth a word.</summary>
    public const int BothDays = 3;

    /// <inheritdoc/>
    public string Id => "muscle-recovery";

    /// <inheritdoc/>
    public string Title => "Two days for a muscle that worked hard";

    /// <inheritdoc/>
    public string Why => "A muscle that did a lot wants about 48 hours before it does a lot again.";

    /// <inheritdoc/>
    public string Source => "ACSM Guidelines: at least 48 hours; the split is our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double hard = 0;
        double soft = 0;
        for (var i = 0; i < week.Days.Length; i++)
        {
            for (var j = i + 1; j < week.Days.Length; j++)
            {
                var (first, second) = (week.Days[i], week.Days[j]);
                var both = first.MusclesWorked & second.MusclesWorked;
                if (both == 0 || WeekDays.Apart(first.Index, second.Index) != 1)
                {
                    continue;
                }

                soft += BitOperations.PopCount(both);
                for (; both != 0; both &= both - 1)
                {
                    var m = BitOperations.TrailingZeroCount(both);
                    hard += Math.Max(first.Direct[m], second.Direct[m]) >= HardDay ? Math.Min(first.Direct[m], second.Direct[m]) - LightDay : 0;
                }
            }
        }

        return hard > 0 ? RuleReading.Hard(hard) : RuleReading.Soft(soft);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => reading.Status switch
    {
        FindingStatus.Broken => $"A muscle with {HardDay} or more sets on one day gets more than {LightDay} on the day beside it.",
        FindingStatus.Advice => $"{Words.Count((int)reading.Gap, "time")} a muscle works on two days in a row. A rest day between would be better.",
        _ => "No muscle works hard on two days in a row.",
    };
}
