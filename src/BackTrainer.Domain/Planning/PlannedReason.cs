using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Why an exercise stands in a week, in a sentence or two.</summary>
internal static class PlannedReason
{
    /// <summary>The reason for <paramref name="traits"/> in a plan for <paramref name="request"/>.</summary>
    public static string For(ExerciseTraits traits, PlanRequest request)
    {
        var exercise = traits.Exercise;
        var muscles = Words.Join(exercise.PrimaryMuscles.Select(m => m.Title().ToLowerInvariant()));
        var role = exercise.Pattern switch
        {
            MovementPattern.HorizontalPull => $"The week's row: {muscles}.",
            MovementPattern.VerticalPull => $"The week's overhead pull: {muscles}.",
            MovementPattern.Hinge => $"Folds at the hips: {muscles}.",
            MovementPattern.HipExtension => $"Extends the hips: {muscles}.",
            MovementPattern.Squat or MovementPattern.Lunge => $"Legs for a balanced week: {muscles}.",
            MovementPattern.HorizontalPush or MovementPattern.VerticalPush => $"A push to balance the pulls: {muscles}.",
            MovementPattern.SpineExtension => $"Endurance for the long back muscles: {muscles}.",
            MovementPattern.Scapular => $"Steadies the shoulder blades: {muscles}.",
            _ when exercise.Pattern.IsCore() => $"Keeps the trunk still against {Against(exercise.Pattern)}: {muscles}.",
            _ => $"Rounds the week off: {muscles}.",
        };
        return role + Spine(exercise, request);
    }

    private static string Against(MovementPattern pattern) => pattern switch
    {
        MovementPattern.AntiExtension => "arching",
        MovementPattern.AntiRotation => "twisting",
        MovementPattern.AntiLateralFlexion => "leaning",
        _ => "bending",
    };

    private static string Spine(Exercise exercise, PlanRequest request) => exercise.SpinalLoad switch
    {
        SpinalLoad.High => " It asks much of the lower back, so it comes early and with reps in reserve.",
        SpinalLoad.Low when exercise.Pattern.IsPull() && (request.Back.HasHistory || request.Goal == TrainingGoal.HealthyBack) =>
            " Little load on the lower back.",
        _ => "",
    };
}
