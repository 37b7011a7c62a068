using BackTrainer.Domain.Exercises;
using BackTrainer.Simulation.Athletes;
using BackTrainer.Simulation.Policies;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Simulation.Results;

/// <summary>The athletes of a level, each under every policy.</summary>
internal sealed class Trial
{
    private readonly Tally[][][] _tallies;

    private Trial(TrainingLevel level, IReadOnlyList<int> weeks, Athlete[] athletes, Tally[][][] tallies, long[] broken) =>
        (Level, Weeks, Athletes, _tallies, BrokenByUs) = (level, weeks, athletes, tallies, broken);

    public TrainingLevel Level { get; }

    /// <summary>When it was looked, in weeks.</summary>
    public IReadOnlyList<int> Weeks { get; }

    public IReadOnlyList<Athlete> Athletes { get; }

    /// <summary>How often our policy broke each hard rule.</summary>
    public IReadOnlyList<long> BrokenByUs { get; }

    /// <summary>Runs it, on every processor.</summary>
    /// <param name="level">Who.</param>
    /// <param name="count">How many athletes.</param>
    /// <param name="weeks">When to look, in weeks, rising.</param>
    /// <param name="library">The exercises.</param>
    /// <param name="loadProlongsPain">Hard training of a back that hurts prolongs it.</param>
    public static Trial Run(TrainingLevel level, int count, IReadOnlyList<int> weeks, ExerciseLibrary library, bool loadProlongsPain = true)
    {
        var athletes = Enumerable.Range(1, count).Select(number => Athlete.Of(level, number)).ToArray();
        var tallies = PolicyList.All.Select(_ => new Tally[count][]).ToArray();
        var broken = new long[Enum.GetValues<HardRule>().Length];
        Parallel.For(0, count, i =>
        {
            for (var policy = 0; policy < PolicyList.All.Count; policy++)
            {
                var season = Season.Of(athletes[i], PolicyList.All[policy], library, weeks, loadProlongsPain);
                tallies[policy][i] = [.. season.At];
                for (var rule = 0; policy == PolicyList.Ours && rule < broken.Length; rule++)
                {
                    Interlocked.Add(ref broken[rule], season.Counts.Broken[rule]);
                }
            }
        });
        return new(level, weeks, athletes, tallies, broken);
    }

    /// <summary>One number of every athlete, or of some.</summary>
    /// <param name="policy">Under which policy.</param>
    /// <param name="at">At which of the weeks, from 0.</param>
    /// <param name="what">The number.</param>
    /// <param name="who">Whose; null for all.</param>
    public IReadOnlyList<double> Of(int policy, int at, Func<Tally, double> what, Func<Athlete, bool>? who = null) =>
        [.. Enumerable.Range(0, Athletes.Count).Where(i => who?.Invoke(Athletes[i]) != false).Select(i => what(_tallies[policy][i][at]))];
}
