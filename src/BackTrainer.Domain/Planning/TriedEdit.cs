using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>How an edit stands before it is made.</summary>
public enum EditStanding
{
    /// <summary>It can be made.</summary>
    Fits,

    /// <summary>It would leave the plan as it is.</summary>
    ChangesNothing,

    /// <summary>A hard rule would be broken that is kept now.</summary>
    BreaksRules,
}

/// <summary>What an edit would do to a plan, by the same rules that the builder keeps.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Weeks">The weeks after it.</param>
/// <param name="Request">What the plan asks for after it.</param>
/// <param name="Standing">Whether it can be made.</param>
/// <param name="MinutesBefore">The longest session on its day now, in the weeks that it may change.</param>
/// <param name="MinutesAfter">The same after it.</param>
/// <param name="Breaks">Hard rules that it would newly break, or break more; each as of the first week where it does.</param>
/// <param name="Advises">Advice that it would newly miss, likewise; what is ignored in this plan is left out.</param>
/// <param name="Meets">Rules that it would newly meet and miss nowhere anew, likewise.</param>
/// <param name="Excess">How much more hard rules would be broken than now, in the rules' own units; 0 where none is.</param>
/// <param name="Strain">How much further from all advice the block would be, weighed as the builder weighs it; below 0 is nearer.</param>
public sealed record TriedEdit(
    PlanEdit Edit,
    IReadOnlyList<PlanWeek> Weeks,
    PlanRequest Request,
    EditStanding Standing,
    int MinutesBefore,
    int MinutesAfter,
    IReadOnlyList<Finding> Breaks,
    IReadOnlyList<Finding> Advises,
    IReadOnlyList<Finding> Meets,
    double Excess,
    double Strain);
