using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Simulation.Plans;

namespace BackTrainer.Simulation.Policies;

/// <summary>A step more each time, whatever happened.</summary>
internal sealed class EverySessionUp(TrainingLevel level) : BlindPolicy(level)
{
    /// <inheritdoc/>
    protected override Order After(Slot slot, Order start, Order last, IReadOnlyList<Exposure> log, int day) =>
        slot.Exercise.IsTimed ? last with { Aim = last.Aim + HoldStep, Least = last.Least + HoldStep, Top = last.Top + HoldStep } : last with { Load = Up(last) };
}
