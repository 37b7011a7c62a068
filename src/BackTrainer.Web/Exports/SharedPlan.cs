using System.Text.Json;
using BackTrainer.Data;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Exports;

/// <summary>A plan as others may see it: its weeks, and nothing of the answers and reasons behind them.</summary>
public static class SharedPlan
{
    /// <summary>What was asked for, without what it says of a person.</summary>
    public static PlanRequest Without(PlanRequest request) => request with
    {
        Screen = null,
        Back = new(),
        BlockedPatterns = new HashSet<Domain.Exercises.MovementPattern>(),
        ExcludedExercises = new HashSet<Domain.Exercises.ExerciseId>(),
        MasteredExercises = new HashSet<Domain.Exercises.ExerciseId>(),
    };

    /// <summary>The plan as a file that any BackTrainer brings in like an export.</summary>
    public static byte[] ToJson(WeeklyPlan plan) => JsonSerializer.SerializeToUtf8Bytes(
        new { ExportDocument.Version, Plans = new[] { new { plan.Id, plan.Title, plan.CreatedAt, Request = Without(plan.Request), plan.Weeks } } },
        TrainingJson.Options);
}
