using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What was just changed in a plan, said once above it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Text">What was done.</param>
/// <param name="Undo">The change that can be taken back, or null.</param>
public sealed record PlanNote(Guid Plan, string Text, Guid? Undo)
{
    /// <summary>The note that an address asks for, or null where the plan says otherwise.</summary>
    public static PlanNote? Of(IQueryCollection query, WeeklyPlan plan)
    {
        if (Guid.TryParse(query["changed"], out var id) && plan.Changes.FirstOrDefault(c => c.Id == id) is { } change)
        {
            return new(plan.Id, $"{change.What}.", plan.Changes[^1] == change ? id : null);
        }

        return Kebab.TryParse<UndoStanding>(query["undone"], out var undone) ? new(plan.Id, Words(undone), null) : null;
    }

    private static string Words(UndoStanding undone) => undone switch
    {
        UndoStanding.Undone => "Taken back. The plan is as it was.",
        UndoStanding.UndoneAhead => "Taken back for what lies ahead. Days that are behind you or begun stay as they were done.",
        UndoStanding.AllBehind => "Every day of that change is behind you or begun, so nothing is left to take back.",
        UndoStanding.BreaksRules => "Taking that back for the days ahead alone would break a hard rule, so the plan stays as it is.",
        _ => "That change was taken back before, or a newer one stands on it.",
    };
}
