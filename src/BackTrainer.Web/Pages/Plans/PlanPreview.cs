using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>A plan that was built and is shown before anything is kept.</summary>
/// <param name="Plan">What was built.</param>
/// <param name="Checks">Its weeks, measured.</param>
public sealed record PlanPreview(BuiltPlan Plan, IReadOnlyList<WeekCheck> Checks)
{
    /// <summary>What was built, measured as of <paramref name="today"/>.</summary>
    public static PlanPreview Of(BuiltPlan plan, ExerciseLibrary library, DateOnly today) =>
        new(plan, WeekCheck.OfAll(plan.Weeks, plan.Request, new AllowedExercises(plan.Request, library), today, plan.Advice));

    /// <summary>What every rule says of the first week.</summary>
    public IReadOnlyList<Finding> Findings => [.. Plan.Findings.Where(f => f.Week == Checks[0].Number)];

    /// <summary>What it is called unless it gets a name.</summary>
    public string Title => TitleOf(Plan.Request);

    /// <summary>"Healthy back, 3 days a week".</summary>
    public static string TitleOf(PlanRequest request)
    {
        var goal = request.Goal switch
        {
            TrainingGoal.Strength => "Strength",
            TrainingGoal.Muscle => "Muscle",
            _ => "Healthy back",
        };
        return $"{goal}, {Words.Count(request.Days.Count, "day")} a week";
    }
}
