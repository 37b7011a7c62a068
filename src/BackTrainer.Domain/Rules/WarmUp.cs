using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Warm up towards the working weight. Source: Warneke 2024; numbers are our choice.</summary>
public sealed class WarmUp : IPlanRule
{
    /// <summary>Ramp sets before a main lift at least.</summary>
    public const int MinRampSets = 1;

    /// <summary>Ramp sets before a lift of high spinal load at least.</summary>
    public const int MinRampSetsHeavy = 2;

    /// <inheritdoc/>
    public string Id => "warm-up";

    /// <inheritdoc/>
    public string Title => "Warm up towards the working weight";

    /// <inheritdoc/>
    public string Why => "A few lighter sets make the first working set feel like the second.";

    /// <inheritdoc/>
    public string Source => "Warneke 2024; numbers are our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>Ramp sets that <paramref name="exercise"/> asks for.</summary>
    public static int RampSetsFor(ExerciseTraits exercise) =>
        !exercise.IsMultiJoint || exercise.Exercise.Load is not (LoadKind.External or LoadKind.BodyweightPlus) ? 0
        : exercise.Exercise.SpinalLoad == SpinalLoad.High ? MinRampSetsHeavy
        : MinRampSets;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                gap += Math.Max(0, RampSetsFor(item.Traits) - item.WarmUpSets);
            }
        }

        return RuleReading.Soft(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"{Words.Count((int)reading.Gap, "ramp set")} missing before main lifts."
        : $"Sessions start with {SessionLength.WarmUpMinutes} minutes of warm-up, and main lifts with lighter sets.";
}
