using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>A little more each week. Source: Our choice.</summary>
public sealed class VolumeRamp : IPlanRule
{
    /// <summary>Sets that a muscle may gain from week to week, from intermediate on.</summary>
    public const double MaxRise = 2;

    /// <summary>The same for novices and anyone with back pain now.</summary>
    public const double MaxRiseNovice = 1;

    /// <inheritdoc/>
    public string Id => "volume-ramp";

    /// <inheritdoc/>
    public string Title => "A little more each week";

    /// <inheritdoc/>
    public string Why => "The body follows small steps.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>The largest rise for this request, in fractional sets of a muscle.</summary>
    public static double Max(PlanRequest request) =>
        request.Level == TrainingLevel.Novice || request.Back.IsSore ? MaxRiseNovice : MaxRise;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (week.LastBuildWeek is not { } before)
        {
            return RuleReading.Met();
        }

        double gap = 0;
        double most = 0;
        for (var m = 0; m < Muscles.Count; m++)
        {
            var rise = week.Volume((Muscle)m) - before.Volume((Muscle)m);
            gap += Math.Max(0, rise - Max(week.Request));
            most = Math.Max(most, rise);
        }

        return RuleReading.Soft(gap, most);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        week.LastBuildWeek is null ? "The first week is where it starts."
        : $"The largest rise of a muscle is {reading.Value:0.#} sets on the build week before; at most {Max(week.Request):0} is advised.";
}
