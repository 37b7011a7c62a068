using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Rules;

/// <summary>Less load while it hurts. Source: Pain-monitoring model, Thomeé 1997 and Silbernagel 2007, borrowed for backs.</summary>
public sealed class PainLimits : IExerciseRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "pain-limits";

    /// <summary>Repetitions in reserve that pain of 3 or more asks for at least.</summary>
    public const int MinRir = 3;

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "Less load while it hurts";

    /// <inheritdoc/>
    public string Why => "With pain of 3 to 5, movements that ask much of the spine are left out and every set stops well before it is hard.";

    /// <inheritdoc/>
    public string Source => "Pain-monitoring model, Thomeé 1997 and Silbernagel 2007, borrowed for backs";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public bool Permits(Exercise exercise, PlanRequest request) => !request.Back.IsAmber || exercise.SpinalLoad != SpinalLoad.High;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (!week.Request.Back.IsAmber)
        {
            return RuleReading.Met(week.Request.Back.PainNow);
        }

        double gap = 0;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                gap += (item.Traits.Exercise.SpinalLoad == SpinalLoad.High ? 1 : 0) + Math.Max(0, MinRir - item.Rir);
            }
        }

        return RuleReading.Hard(gap, week.Request.Back.PainNow);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        !week.Request.Back.IsAmber ? $"Pain is below {BackState.AmberPain} of {BackState.WorstPain}."
        : reading.Gap > 0 ? $"With pain of {week.Request.Back.PainNow}, nothing of high spinal load and at least {MinRir} reps in reserve."
        : $"Pain is {week.Request.Back.PainNow}: every set keeps {MinRir} or more reps in reserve, and nothing asks much of the spine.";
}
