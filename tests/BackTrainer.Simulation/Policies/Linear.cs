using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Simulation.Plans;

namespace BackTrainer.Simulation.Policies;

/// <summary>Like StrongLifts: fixed repetitions, a step up after each success, a tenth less after three failures in a row.</summary>
internal sealed class Linear(TrainingLevel level) : BlindPolicy(level)
{
    private const int Failures = 3;
    private const double Reset = 0.10;

    /// <inheritdoc/>
    protected override Order After(Slot slot, Order start, Order last, IReadOnlyList<Exposure> log, int day)
    {
        var failed = Misses(log, last.Load, last.Aim);
        if (slot.Exercise.IsTimed)
        {
            var seconds = failed == 0 ? last.Aim + HoldStep : failed >= Failures ? (int)(last.Aim * (1 - Reset)) : last.Aim;
            return last with { Aim = seconds, Least = seconds, Top = seconds };
        }

        return last with { Load = failed == 0 ? Up(last) : failed >= Failures ? Down(last, Reset) : last.Load, Top = last.Aim };
    }
}
