using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>A button that makes an edit.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Edit">The edit.</param>
/// <param name="Words">What stands on the button.</param>
/// <param name="IsSeen">What it does to the rules stands beside the button; else it is shown first where it misses advice.</param>
/// <param name="IsMain">The main button of its page.</param>
public sealed record MakeEdit(Guid Plan, PlanEdit Edit, string Words, bool IsSeen = false, bool IsMain = false);
