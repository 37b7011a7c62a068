using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Hard: without it a plan is invalid. Soft: it is scored and shown as advice.</summary>
public enum RuleSeverity
{
    Hard,
    Soft,
}

/// <summary>A training rule: what it asks, why, and who says so.</summary>
public interface ITrainingRule
{
    /// <summary>The name in findings, in targets, on the rules page and in the API.</summary>
    string Id { get; }

    /// <summary>The rule in a few words.</summary>
    string Title { get; }

    /// <summary>Why it is there, in a sentence or two for whoever trains.</summary>
    string Why { get; }

    /// <summary>Author and year, or that it is a choice of ours.</summary>
    string Source { get; }

    /// <summary>The most that it can be: a rule with a hard and a soft part is hard.</summary>
    RuleSeverity Severity { get; }
}

/// <summary>
/// A rule about a week. It reads and tells; it never throws and never saves. The plan builder steers by <see cref="Read"/>,
/// and pages show what <see cref="Tell"/> says of the same reading.
/// </summary>
public interface IPlanRule : ITrainingRule
{
    /// <summary>How the week stands against the rule. Called very often: no text is made here.</summary>
    RuleReading Read(WeekCheck week);

    /// <summary>What <paramref name="reading"/> means for this week, in a sentence.</summary>
    string Tell(WeekCheck week, RuleReading reading);
}

/// <summary>A rule about the person and the day, which no choice of exercises can mend.</summary>
public interface IScreeningRule : IPlanRule;

/// <summary>A rule that permits or forbids single exercises, and so shapes what is allowed at all.</summary>
public interface IExerciseRule : IPlanRule
{
    /// <summary>Whether this person may be given this exercise.</summary>
    bool Permits(Exercise exercise, PlanRequest request);
}

/// <summary>How a finding stands.</summary>
public enum FindingStatus
{
    /// <summary>The week does what the rule asks.</summary>
    Met,

    /// <summary>It does not, and the rule is soft.</summary>
    Advice,

    /// <summary>No allowed exercise can do what the rule asks.</summary>
    CannotBeMet,

    /// <summary>It does not, and the rule is hard: a plan like this is never made, but an old one can become it.</summary>
    Broken,
}

/// <summary>How a week stands against a rule, as numbers.</summary>
/// <param name="Status">Met, advice, cannot be met, or broken.</param>
/// <param name="Gap">How far from met, in the rule's own unit; 0 when met.</param>
/// <param name="Value">What was measured, where there is one number.</param>
/// <param name="OutOfReach">
/// How far from met on top of that because no allowed exercise can do it, in the same unit. It breaks nothing, but a week for
/// which more is out of reach never counts as the better one.
/// </param>
public readonly record struct RuleReading(FindingStatus Status, double Gap, double? Value, double OutOfReach = 0)
{
    /// <summary>The week does what the rule asks.</summary>
    public static RuleReading Met(double? value = null) => new(FindingStatus.Met, 0, value);

    /// <summary>A soft rule is missed by <paramref name="gap"/>; met where the gap is 0.</summary>
    public static RuleReading Soft(double gap, double? value = null) =>
        gap > Tolerance ? new(FindingStatus.Advice, gap, value) : Met(value);

    /// <summary>A hard rule is missed by <paramref name="gap"/>; met where the gap is 0.</summary>
    public static RuleReading Hard(double gap, double? value = null) =>
        gap > Tolerance ? new(FindingStatus.Broken, gap, value) : Met(value);

    /// <summary>No allowed exercise can do what the rule asks.</summary>
    public static RuleReading CannotBeMet(double outOfReach, double? value = null) => new(FindingStatus.CannotBeMet, 0, value, outOfReach);

    /// <summary>Sums of halves are exact in a double; ratios are not.</summary>
    private const double Tolerance = 1e-9;
}

/// <summary>What a rule says of one week of a plan.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Week">The number of the week.</param>
/// <param name="Severity">Hard or soft.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Value">What was measured, where there is one number.</param>
/// <param name="Message">A sentence for whoever trains.</param>
/// <param name="Source">Who says so.</param>
public sealed record Finding(
    string Rule, string Title, int Week, RuleSeverity Severity, FindingStatus Status, double? Value, string Message, string Source);
