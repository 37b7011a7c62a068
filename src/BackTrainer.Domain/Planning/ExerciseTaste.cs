using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>How well an exercise suits a request, whatever else is in the week: its level, its load on the spine, its steps.</summary>
internal static class ExerciseTaste
{
    private const double RungFromBest = 0.6;
    private const double Makeshift = 0.8;

    // Another seed likes every exercise a little more or less, by up to this much.
    private const double Whim = 0.6;

    private static readonly Equipment[] Household = [Equipment.Door, Equipment.Table, Equipment.Backpack, Equipment.Strap];

    /// <summary>What an exercise costs for a request, in the unit of <see cref="PlanObjective"/>'s preferences; it may be below zero.</summary>
    public static double Of(ExerciseTraits traits, PlanRequest request, ExerciseLibrary library)
    {
        var exercise = traits.Exercise;
        var cost = (0.3 * (request.Level - exercise.Level)) + (request.Seed == 0 ? 0 : Whim * Luck(request.Seed, exercise.Id));
        cost += exercise.SpinalLoad switch
        {
            SpinalLoad.High => request.Goal == TrainingGoal.HealthyBack ? 0.8 : request.Back.HasHistory ? 0.4 : 0,
            SpinalLoad.Moderate => request.Goal == TrainingGoal.HealthyBack || request.Back.HasHistory ? 0.15 : 0,
            _ => 0,
        };

        // What is loaded in small steps lets progress be seen; a band's pull is not known.
        cost += exercise.Load switch
        {
            LoadKind.External or LoadKind.BodyweightPlus or LoadKind.Carry => 0,
            LoadKind.Band => 0.15,
            _ => traits.IsMultiJoint && request.Goal != TrainingGoal.HealthyBack ? 0.15 : 0.05,
        };

        if (request.Goal == TrainingGoal.HealthyBack && Dose.IsMcGillThree(exercise.Id))
        {
            cost -= 0.3;
        }

        if (request.Goal == TrainingGoal.Strength && traits.IsMultiJoint && exercise.EquipmentOptions.Any(o => o.Contains(Equipment.Barbell)))
        {
            cost -= 0.25;
        }

        // Where the body is the load, the rung decides: the highest within reach, for a novice the one below it.
        if (exercise.Load is LoadKind.Bodyweight or LoadKind.Reps or LoadKind.Hold or LoadKind.Assisted)
        {
            var best = request.Level == TrainingLevel.Novice ? 1 : 0;
            cost += RungFromBest * Math.Max(0, RungsAbove(exercise, request.Level, library) - best);
        }

        // A makeshift is for whoever has nothing better at hand.
        if (traits.IsMultiJoint && IsMakeshift(exercise))
        {
            cost += Makeshift;
        }

        return cost + (exercise.Pattern is MovementPattern.Hang or MovementPattern.Calf or MovementPattern.KneeExtension ? 0.1 : 0);
    }

    /// <summary>Done with what a household has, or with a load that does not grow: floor, door, table, towel, backpack.</summary>
    private static bool IsMakeshift(Exercise exercise) =>
        exercise.Load == LoadKind.Reps || exercise.EquipmentOptions.All(o => o.Any(Household.Contains));

    /// <summary>
    /// Rungs of the same pattern on the longest way up that this level may climb with no more equipment. What someone has is left
    /// out of it, so that an exercise costs the same in every gym and a new piece never makes the old week look worse.
    /// </summary>
    private static int RungsAbove(Exercise exercise, TrainingLevel level, ExerciseLibrary library) =>
        library.HarderThan(exercise)
            .Where(h => h.Pattern == exercise.Pattern && h.Level <= level
                && h.EquipmentOptions.Any(o => exercise.EquipmentOptions.Any(own => o.All(own.Contains))))
            .Select(h => 1 + RungsAbove(h, level, library))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>A number from 0 to 1 that goes with a seed and an exercise: the same on every machine.</summary>
    private static double Luck(int seed, ExerciseId id)
    {
        var hash = 2166136261 ^ (uint)seed;
        foreach (var letter in id.ToString())
        {
            hash = (hash ^ letter) * 16777619;
        }

        hash ^= hash >> 15;
        hash *= 2246822519;
        hash ^= hash >> 13;
        return hash / (double)uint.MaxValue;
    }
}
