using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Simulation.Plans;

namespace BackTrainer.Simulation.Policies;

/// <summary>
/// Four weeks by percentages of a maximum that is reckoned from the first day: five points below what the repetitions call
/// for, right on it, five above, and a lighter week; then the maximum counts as one step higher, whatever happened.
/// </summary>
internal sealed class PercentageWave(TrainingLevel level) : BlindPolicy(level)
{
    private const int Weeks = 4;
    private const double LighterSets = 0.6;
    private static readonly double[] Points = [-5, 0, 5, -10];

    private readonly Dictionary<ExerciseId, double> _first = [];

    /// <inheritdoc/>
    protected override Order After(Slot slot, Order start, Order last, IReadOnlyList<Exposure> log, int day)
    {
        var (wave, week) = Math.DivRem(day / 7, Weeks);
        var easy = week == Weeks - 1;
        var sets = easy ? Math.Max(1, (int)Math.Round(start.Sets * LighterSets)) : start.Sets;
        if (slot.Exercise.IsTimed)
        {
            var seconds = Math.Min(LongestHold, start.Aim + (wave * HoldStep));
            return start with { Sets = sets, Aim = seconds, Least = seconds, Top = seconds, IsEasy = easy };
        }

        var percent = RepsAtPercent.PercentFor(start.Aim + start.Rir) ?? RepsAtPercent.Least;
        if (!_first.TryGetValue(slot.Exercise.Id, out var maximum))
        {
            _first.Add(slot.Exercise.Id, maximum = 100 * last.Load!.Value.Grams / percent);
        }

        var step = OwnWeights.Any.StepOf(slot.Exercise, Level);
        var grams = (maximum + (wave * step.Grams)) * (percent + Points[week]) / 100;
        return start with { Sets = sets, Load = new Load((int)Math.Max(step.Grams, grams)).RoundDownTo(step), Top = start.Aim, IsEasy = easy };
    }
}
