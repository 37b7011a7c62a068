using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// What repetitions become when the load changes and strength does not, under Epley 1985: (reps + 30) · change / new load
/// (training rules 1.3). Aiming lower leaves more in reserve than is planned, and such sets train less.
/// </summary>
internal static class SameStrength
{
    /// <summary>Repetitions with <paramref name="next"/> that are worth <paramref name="done"/> with <paramref name="load"/>, rounded down, within the range.</summary>
    public static int Reps(RepRange reps, int done, Load load, Load next) =>
        load.IsNone || next.IsNone ? reps.Min
        : Math.Clamp((int)Math.Floor(((done + 30) * (double)load.Grams / next.Grams) - 30 + 1e-9), reps.Min, reps.Max);
}
