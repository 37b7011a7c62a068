using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Simulation.Policies;

/// <summary>What a policy asks for in a session.</summary>
/// <param name="Exercise">The planned one, or another in its place.</param>
/// <param name="Sets">How many; 0 leaves it out.</param>
/// <param name="Load">With how much; null where the athlete chooses, as on the first day.</param>
/// <param name="Least">The least repetitions or seconds that count as done.</param>
/// <param name="Aim">Repetitions or seconds to reach.</param>
/// <param name="Top">The top of the range: in all sets it earns a step.</param>
/// <param name="Rir">Repetitions in reserve.</param>
/// <param name="IsEasy">Of a lighter week: no evidence of strength.</param>
internal sealed record Order(Exercise Exercise, int Sets, Load? Load, int Least, int Aim, int Top, int Rir, bool IsEasy = false);
