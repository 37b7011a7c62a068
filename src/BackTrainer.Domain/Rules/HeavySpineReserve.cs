using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Two reps in reserve where the spine works hardest. Source: Our choice, after Robinson 2024: strength is flat across reps in reserve.</summary>
public sealed class HeavySpineReserve : IPlanRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "heavy-spine-reserve";

    /// <summary>Repetitions in reserve at least, where spinal load is high.</summary>
    public const int MinRir = 2;

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "Two reps in reserve where the spine works hardest";

    /// <inheritdoc/>
    public string Why => "The last reps are where form goes, and these lifts want it most.";

    /// <inheritdoc/>
    public string Source => "Our choice, after Robinson 2024: strength is flat across reps in reserve";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                gap += item.Traits.Exercise.SpinalLoad == SpinalLoad.High ? Math.Max(0, MinRir - item.Rir) : 0;
            }
        }

        return RuleReading.Hard(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"A lift of high spinal load is prescribed with fewer than {MinRir} reps in reserve."
        : $"Every lift of high spinal load keeps {MinRir} or more reps in reserve.";
}
