using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Sessions;

/// <summary>What a substitute asks of the lower back against the exercise that it stands in for.</summary>
public enum BackAsk
{
    Less,
    Same,
    More,
}

/// <summary>An exercise that can stand in for another one today.</summary>
/// <param name="Alternative">The exercise and why it can.</param>
/// <param name="Back">What it asks of the lower back.</param>
/// <param name="Last">The last time that it was done, or null.</param>
public sealed record Substitute(Alternative Alternative, BackAsk Back, Exposure? Last)
{
    /// <summary>The exercise.</summary>
    public Exercise Exercise => Alternative.Exercise;
}

/// <summary>What can stand in for an exercise of a session when its equipment is taken, or it does not feel right.</summary>
public static class Substitutes
{
    /// <summary>The most that are named.</summary>
    public const int Most = 6;

    /// <summary>
    /// Exercises of the same pattern that share a primary muscle and that this person may be given, the best first: what asks
    /// more of the lower back comes last, and with back pain what asks less of it comes first; then what was done before; then
    /// the most alike. Whoever does an exercise above the level of their plan may swap it for one of that level.
    /// </summary>
    /// <param name="exercise">What is to go.</param>
    /// <param name="taken">Exercises that stand on the sheet already.</param>
    /// <param name="context">The library, the history and the request of the plan.</param>
    public static IReadOnlyList<Substitute> Of(Exercise exercise, IReadOnlyCollection<ExerciseId> taken, ProgressionContext context)
    {
        var request = context.Request.Level < exercise.Level ? context.Request with { Level = exercise.Level } : context.Request;
        var hurts = context.Request.Back.IsAmber || Readiness.Pain(context.CheckIns, context.Today) >= BackState.AmberPain;
        return [.. Alternatives.AllOf(exercise, context.Library)
            .Where(a => CanStandIn(exercise, a.Exercise) && !taken.Contains(a.Exercise.Id) && AllowedExercises.IsAllowed(a.Exercise, request))
            .Select(a => new Substitute(a, Ask(exercise, a.Exercise), context.History.Of(a.Exercise.Id) is [.., var last] ? last : null))
            .OrderBy(s => hurts ? (int)s.Back : s.Back == BackAsk.More ? 1 : 0)
            .ThenBy(s => s.Last is null)
            .Take(Most)];
    }

    /// <summary>The same pattern, and a primary muscle in common.</summary>
    public static bool CanStandIn(Exercise exercise, Exercise other) =>
        other.Id != exercise.Id && !other.IsRetired && other.Pattern == exercise.Pattern && other.PrimaryMuscles.Intersect(exercise.PrimaryMuscles).Any();

    private static BackAsk Ask(Exercise exercise, Exercise other) =>
        other.SpinalLoad < exercise.SpinalLoad ? BackAsk.Less : other.SpinalLoad == exercise.SpinalLoad ? BackAsk.Same : BackAsk.More;
}
