using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Exercises;

/// <summary>
/// What one set of an exercise asks for, by what the training is for: 8 to 12 repetitions to begin with (ACSM 2009), heavier
/// for strength and more for muscle (ACSM 2026), as far as the exercise makes sense there. The numbers of each exercise are
/// an engineering choice.
/// </summary>
public sealed record ExerciseDose
{
    /// <summary>The three together.</summary>
    /// <exception cref="ArgumentException">They do not all count in the same: reps, seconds or metres.</exception>
    public ExerciseDose(SetAmount healthyBack, SetAmount strength, SetAmount muscle)
    {
        if (!new[] { LoadKind.Reps, LoadKind.Hold, LoadKind.Carry }.Any(k => healthyBack.Fits(k) && strength.Fits(k) && muscle.Fits(k)))
        {
            throw new ArgumentException("A dose counts in reps, in seconds or in metres, the same for every goal.", nameof(healthyBack));
        }

        HealthyBack = healthyBack;
        Strength = strength;
        Muscle = muscle;
    }

    /// <summary>For a healthy back.</summary>
    public SetAmount HealthyBack { get; }

    /// <summary>For strength.</summary>
    public SetAmount Strength { get; }

    /// <summary>For muscle.</summary>
    public SetAmount Muscle { get; }

    /// <summary>It counts in what an exercise with this load counts in.</summary>
    public bool Fits(LoadKind load) => HealthyBack.Fits(load);

    /// <summary>What a set asks for with this goal.</summary>
    public SetAmount For(TrainingGoal goal) => goal switch
    {
        TrainingGoal.Strength => Strength,
        TrainingGoal.Muscle => Muscle,
        _ => HealthyBack,
    };
}
