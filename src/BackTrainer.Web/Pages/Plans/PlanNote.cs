using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What was just changed in a plan, said once above it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Exercise">What was added or taken out again.</param>
/// <param name="Day">The day of the week.</param>
/// <param name="Added">Added, so that it can be undone; else taken out.</param>
public sealed record PlanNote(Guid Plan, Exercise Exercise, DayOfWeek Day, bool Added)
{
    /// <summary>The note that an address asks for, or null where the plan says otherwise.</summary>
    public static PlanNote? Of(IQueryCollection query, WeeklyPlan plan, ExerciseLibrary library)
    {
        var added = query.ContainsKey("added");
        if (!ExerciseId.TryParse(query[added ? "added" : "undone"], null, out var id) || library.Find(id) is not { } exercise
            || !Kebab.TryParse<DayOfWeek>(query["on"], out var day))
        {
            return null;
        }

        var there = plan.Weeks.Any(w => w.On(day)?.Find(id) is { AddedByHand: true });
        return there == added ? new(plan.Id, exercise, day, added) : null;
    }
}
