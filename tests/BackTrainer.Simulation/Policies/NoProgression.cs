using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Simulation.Plans;

namespace BackTrainer.Simulation.Policies;

/// <summary>The first day over and over.</summary>
internal sealed class NoProgression(TrainingLevel level) : BlindPolicy(level)
{
    /// <inheritdoc/>
    protected override Order After(Slot slot, Order start, Order last, IReadOnlyList<Exposure> log, int day) => start with { Load = last.Load };
}
