using System.Globalization;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Either a plan or the reasons why there is none.</summary>
/// <param name="Plan">The plan, or null.</param>
/// <param name="Refusal">The reasons, or null.</param>
/// <param name="LookedAt">How many weeks the search looked at.</param>
public sealed record PlanOutcome(BuiltPlan? Plan, PlanRefusal? Refusal, int LookedAt = 0)
{
    /// <summary>
    /// Where there is no plan because the search came to its bound: that it did, in a sentence. Null where nothing had to be
    /// searched, since the rules alone say no, and where there is a plan.
    /// </summary>
    public string? BoundReached => Plan is null && LookedAt >= WeekSearch.MostWeeksWhileBroken
        ? string.Create(CultureInfo.InvariantCulture, $"The search looked at {LookedAt:N0} weeks, which is its limit, and found none that keeps every rule. There may be one that it did not see.")
        : null;
}

/// <summary>A plan that keeps every hard rule, belonging to nobody yet.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Weeks">The weeks of the block.</param>
/// <param name="Findings">What every rule says of every week.</param>
/// <param name="Advice">The safety text that goes with it.</param>
/// <param name="Score">The advice that the first week that was searched leaves unmet, by <see cref="PlanObjective.Advice"/>; smaller is better.</param>
public sealed record BuiltPlan(
    PlanRequest Request, IReadOnlyList<PlanWeek> Weeks, IReadOnlyList<Finding> Findings, string Advice, double Score = 0);

/// <summary>Why there is no plan.</summary>
/// <param name="Kind">The answers say no, or the rules leave no plan.</param>
/// <param name="BlockedBy">Each rule in the way.</param>
public sealed record PlanRefusal(RefusalKind Kind, IReadOnlyList<BlockingRule> BlockedBy);

/// <summary>Whether a person's answers stand in the way, or the week that they asked for.</summary>
public enum RefusalKind
{
    ScreenSaysNo,
    PlanNotPossible,
}

/// <summary>A rule that stands in the way.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">What it says of the request.</param>
/// <param name="Mend">Changes that, each alone, give a plan.</param>
public sealed record BlockingRule(string Rule, string Title, string Message, IReadOnlyList<Mend> Mend);

/// <summary>The kinds of change that a mend can ask for.</summary>
public enum MendChange
{
    RemoveDay,
    AddDay,
    SetMinutes,
    AddEquipment,
    AllowPattern,
    AllowExercise,
    SeeAProfessional,
}

/// <summary>One change to a request.</summary>
/// <param name="Change">What to change.</param>
/// <param name="Value">The day, minutes, piece, pattern or exercise; null for see-a-professional.</param>
/// <param name="Detail">The same as a sentence.</param>
public sealed record Mend(MendChange Change, string? Value, string Detail);
