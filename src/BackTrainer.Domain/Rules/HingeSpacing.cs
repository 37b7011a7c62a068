using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Days between heavy hinges. Source: Coaching practice, 48 to 72 hours; the split is our choice.</summary>
public sealed class HingeSpacing : IPlanRule
{
    /// <summary>Days from one heavy hinge to the next: one day lies between.</summary>
    public const int MinApart = 2;

    /// <summary>The same for novices and after back pain: two days lie between.</summary>
    public const int MinApartCareful = 3;

    /// <inheritdoc/>
    public string Id => "hinge-spacing";

    /// <inheritdoc/>
    public string Title => "Days between heavy hinges";

    /// <inheritdoc/>
    public string Why => "The lower back recovers slowest, so heavy hinges never follow each other.";

    /// <inheritdoc/>
    public string Source => "Coaching practice, 48 to 72 hours; the split is our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <summary>Days from one heavy hinge to the next for this request.</summary>
    public static int Apart(PlanRequest request) =>
        request.Level == TrainingLevel.Novice || request.Back.HasHistory ? MinApartCareful : MinApart;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var min = Apart(week.Request);
        double gap = 0;
        var closest = int.MaxValue;
        for (var i = 0; i < week.Days.Length; i++)
        {
            for (var j = i + 1; week.Days[i].HasHeavyHinge && j < week.Days.Length; j++)
            {
                if (week.Days[j].HasHeavyHinge)
                {
                    var apart = WeekDays.Apart(week.Days[i].Index, week.Days[j].Index);
                    closest = Math.Min(closest, apart);
                    gap += Math.Max(0, min - apart);
                }
            }
        }

        return RuleReading.Hard(gap, closest == int.MaxValue ? null : closest);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Value is not { } apart ? "At most one heavy hinge a week."
        : reading.Gap > 0 ? $"Two heavy hinges are only {Words.Count((int)apart, "day")} apart; {Apart(week.Request)} are needed."
        : $"Heavy hinges are {Words.Count((int)apart, "day")} or more apart.";
}
