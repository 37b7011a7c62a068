using BackTrainer.Domain.Exercises;
using BackTrainer.Simulation.Athletes;
using BackTrainer.Simulation.Plans;

namespace BackTrainer.Simulation.Policies;

/// <summary>A policy by its name, made anew for each athlete.</summary>
internal sealed record NamedPolicy(string Name, Func<Athlete, Programme, ExerciseLibrary, Policy> For);

/// <summary>Every policy, ours first.</summary>
internal static class PolicyList
{
    public const int Ours = 0, None = 1, EveryUp = 2, Linear = 3, PlainDouble = 4, Wave = 5;

    public static readonly IReadOnlyList<NamedPolicy> All =
    [
        new("BackTrainer", (athlete, programme, library) => new Ours(athlete, library, programme.Request)),
        new("no progression", (athlete, _, _) => new NoProgression(athlete.Level)),
        new("every session up", (athlete, _, _) => new EverySessionUp(athlete.Level)),
        new("linear, -10 % after 3", (athlete, _, _) => new Linear(athlete.Level)),
        new("plain double", (athlete, _, _) => new PlainDouble(athlete.Level)),
        new("percentage wave", (athlete, _, _) => new PercentageWave(athlete.Level)),
    ];
}
