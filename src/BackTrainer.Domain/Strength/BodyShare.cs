using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// The share of body mass that a movement lifts: pull-ups and dips all of it; push-ups after Ebben 2011; inverted rows about
/// 0.6 with a straight body, which depends on the angle. Movements that are not named are not known.
/// </summary>
public static class BodyShare
{
    private static readonly Dictionary<ExerciseId, decimal> Shares = new()
    {
        [new("pull-up")] = 1.00m,
        [new("chin-up")] = 1.00m,
        [new("neutral-grip-pull-up")] = 1.00m,
        [new("eccentric-pull-up")] = 1.00m,
        [new("archer-pull-up")] = 1.00m,
        [new("weighted-pull-up")] = 1.00m,
        [new("weighted-chin-up")] = 1.00m,
        [new("machine-assisted-pull-up")] = 1.00m,
        [new("band-assisted-pull-up")] = 1.00m,
        [new("parallel-bar-dip")] = 1.00m,
        [new("push-up")] = 0.64m,
        [new("knee-push-up")] = 0.49m,
        [new("incline-push-up")] = 0.55m,
        [new("feet-elevated-push-up")] = 0.70m,
        [new("inverted-row")] = 0.60m,
        [new("weighted-inverted-row")] = 0.60m,
        [new("incline-inverted-row")] = 0.53m,
        [new("feet-elevated-inverted-row")] = 0.68m,
    };

    /// <summary>The share, or null where it is not known.</summary>
    public static decimal? Of(ExerciseId exercise) => Shares.TryGetValue(exercise, out var share) ? share : null;
}
