using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Simulation.Plans;

/// <summary>A place in the week: an exercise and what the plan prescribes.</summary>
internal sealed record Slot(Exercise Exercise, Prescription Prescription);
