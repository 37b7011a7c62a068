using BackTrainer.Simulation.Plans;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Simulation.Policies;

/// <summary>A way to say what comes next. One instance goes with one athlete.</summary>
internal abstract class Policy
{
    /// <summary>The order for a place in the plan today.</summary>
    public abstract Order Next(Slot slot, int day, Diary diary);
}
