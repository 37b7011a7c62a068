using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Simulation.Plans;

namespace BackTrainer.Simulation.Policies;

/// <summary>
/// Double progression and nothing more: as many repetitions as the range and the reserve allow; all sets at the top bring a
/// step; three sessions below the bottom bring a tenth less.
/// </summary>
internal sealed class PlainDouble(TrainingLevel level) : BlindPolicy(level)
{
    private const int Failures = 3;
    private const double Reset = 0.10;

    /// <inheritdoc/>
    protected override Order After(Slot slot, Order start, Order last, IReadOnlyList<Exposure> log, int day)
    {
        if (slot.Exercise.IsTimed)
        {
            var seconds = All(log[^1], last.Aim) ? Math.Min(LongestHold, last.Aim + HoldStep) : last.Aim;
            return last with { Aim = seconds, Top = seconds };
        }

        var load = All(log[^1], start.Top) ? Up(last) : Misses(log, last.Load, start.Least) >= Failures ? Down(last, Reset) : last.Load;
        return last with { Load = load, Aim = start.Top };
    }
}
