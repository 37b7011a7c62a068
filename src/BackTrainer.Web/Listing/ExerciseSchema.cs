using System.Text.Json.Nodes;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Listing;

/// <summary>An exercise in the words of schema.org: how to do it, and how much of it for each goal.</summary>
internal static class ExerciseSchema
{
    public static JsonObject Of(Exercise exercise, string site) => SchemaOrg.Thing("HowTo", exercise.Name, exercise.Summary, $"{site}/exercises/{exercise.Id}", new()
    {
        ["license"] = SchemaOrg.Licence,
        ["tool"] = new JsonArray([.. exercise.EquipmentOptions[0].Select(piece => new JsonObject { ["@type"] = "HowToTool", ["name"] = piece.Title() })]),
        ["step"] = new JsonArray([.. exercise.Steps.Select((text, i) => new JsonObject { ["@type"] = "HowToStep", ["position"] = i + 1, ["text"] = text })]),
        ["about"] = new JsonArray([.. Enum.GetValues<TrainingGoal>().Select(goal => Plan(exercise, goal))]),
    });

    private static JsonObject Plan(Exercise exercise, TrainingGoal goal)
    {
        var set = exercise.Dose.For(goal);
        var plan = new JsonObject
        {
            ["@type"] = "ExercisePlan",
            ["name"] = $"{exercise.Name}: {Words.Title(goal.ToKebab()).ToLowerInvariant()}",
            ["exerciseType"] = exercise.Pattern.Title(),
        };
        if (set.Reps is { } reps)
        {
            plan["repetitions"] = new JsonObject { ["@type"] = "QuantitativeValue", ["minValue"] = reps.Min, ["maxValue"] = reps.Max };
        }
        else if (set.HoldSeconds is { } seconds)
        {
            plan["activityDuration"] = new JsonObject { ["@type"] = "QuantitativeValue", ["value"] = seconds, ["unitCode"] = "SEC" };
        }
        else
        {
            plan["additionalVariable"] = set.ToString();
        }

        return plan;
    }
}
