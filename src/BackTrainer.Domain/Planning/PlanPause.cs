namespace BackTrainer.Domain.Planning;

/// <summary>Days away from a plan: a holiday, an illness, anything. Why is nobody's business but theirs, so it is not kept.</summary>
/// <param name="From">The first day without training.</param>
/// <param name="Back">The first day of training again, or null while that is not known.</param>
public sealed record PlanPause(DateOnly From, DateOnly? Back)
{
    /// <summary>The longest pause that can be entered ahead, in days; after that a new plan serves better.</summary>
    public const int MaxDays = 366;

    /// <summary>Days without training; null while it lasts.</summary>
    public int? DaysOff => Back?.DayNumber - From.DayNumber;

    /// <summary>
    /// Whole weeks by which the rest of the block comes later, so that every session keeps its day of the week. What is left
    /// over, six days at most, is training that is dropped.
    /// </summary>
    public int WeeksLater => (DaysOff ?? 0) / 7;

    /// <summary>This day is in it.</summary>
    public bool Has(DateOnly date) => date >= From && (Back is null || date < Back);
}
