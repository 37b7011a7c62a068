using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>What someone should know before they add an exercise that the builder would not have given them. None of it is a rule.</summary>
public static class Cautions
{
    /// <summary>Where <paramref name="exercise"/> does not fit what was asked for, each a sentence.</summary>
    public static IReadOnlyList<string> Of(Exercise exercise, PlanRequest request)
    {
        var cautions = new List<string>();
        if (!exercise.CanBeDoneWith(request.Equipment))
        {
            var missing = exercise.EquipmentOptions.Select(o => o.Except(request.Equipment).ToList()).MinBy(o => o.Count)!;
            cautions.Add($"It needs something that you did not name for this plan: {Words.Join(missing.Select(p => p.Title().ToLowerInvariant()))}.");
        }

        if (exercise.Level > request.Level)
        {
            cautions.Add($"It is for the {exercise.Level.ToKebab()} level, and this plan is for the {request.Level.ToKebab()} one. An easier rung may serve you better.");
        }

        if (request.ExcludedExercises.Contains(exercise.Id))
        {
            cautions.Add("You ruled it out when you built this plan.");
        }

        return cautions;
    }
}
