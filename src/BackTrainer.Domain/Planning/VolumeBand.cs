using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// The weekly sets of a muscle group that a plan aims for, fractional, both ends included (an engineering choice on
/// Schoenfeld, Ogborn and Krieger 2017 and Pelland et al. 2025).
/// </summary>
/// <param name="Min">From here a gain can be expected.</param>
/// <param name="Max">Above this a further set brings little.</param>
public sealed record VolumeBand(double Min, double Max)
{
    /// <summary>The band of <paramref name="group"/> for a person of <paramref name="level"/> with this back.</summary>
    public static VolumeBand For(MuscleGroup group, TrainingLevel level, BackState back) =>
        (group == MuscleGroup.Back, back.IsSore, level) switch
        {
            (true, true, _) => new(6, 12),
            (true, _, TrainingLevel.Novice) => new(8, 12),
            (true, _, TrainingLevel.Intermediate) => new(12, 18),
            (true, _, _) => new(14, 22),
            (false, true, _) => new(4, 8),
            (false, _, TrainingLevel.Novice) => new(4, 8),
            (false, _, TrainingLevel.Intermediate) => new(6, 12),
            (false, _, _) => new(8, 14),
        };
}
