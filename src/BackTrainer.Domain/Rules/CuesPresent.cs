using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Every exercise can be checked while you do it. Source: Standard technique, NSCA Essentials; full range, ACSM 2026.</summary>
public sealed class CuesPresent : IExerciseRule
{
    /// <summary>Cues of an exercise at least.</summary>
    public const int MinCues = 3;

    /// <inheritdoc/>
    public string Id => "cues-present";

    /// <inheritdoc/>
    public string Title => "Every exercise can be checked while you do it";

    /// <inheritdoc/>
    public string Why => "Good form is what you can feel and see: how to set up, which path, how to brace, when to stop.";

    /// <inheritdoc/>
    public string Source => "Standard technique, NSCA Essentials; full range, ACSM 2026";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public bool Permits(Exercise exercise, PlanRequest request) => exercise.IsMobility || exercise.Cues.Count >= MinCues;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                gap += Math.Max(0, MinCues - item.Traits.Exercise.Cues.Count);
            }
        }

        return RuleReading.Hard(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? $"An exercise has fewer than {MinCues} cues." : $"Every exercise has {MinCues} or more cues to check yourself by.";
}
