using BackTrainer.Simulation.Athletes;
using BackTrainer.Simulation.Policies;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Simulation.Results;

/// <summary>A goal and how it stands.</summary>
internal sealed record Goal(string What, string Figure, bool Reached);

/// <summary>What the engine has to reach against the other policies, each judged by its 95 % interval.</summary>
internal static class Goals
{
    /// <summary>The gain may stay behind the best by this share of it.</summary>
    public const double Behind = 0.02;

    /// <summary>Failed sets at most this share of those of the linear policy.</summary>
    public const double FailedShare = 0.5;

    /// <summary>Days in pain at most this share of those under plain double progression.</summary>
    public const double PainShare = 0.8;

    /// <summary>Every goal after some of the weeks.</summary>
    public static IEnumerable<Goal> Of(Trial trial, int at)
    {
        yield return NoOtherIsBetter(trial, at);
        yield return NearTheBest(trial, at);
        yield return AtMost(trial, at, "failed sets, share of the linear policy's", PolicyList.Linear, t => t.Failed, FailedShare, null);
        yield return AtMost(trial, at, "days in pain with a history, share of plain double's", PolicyList.PlainDouble, t => t.PainDays, PainShare, a => a.HasBackHistory);
        yield return AtMost(trial, at, "days in pain of bad sleepers, share of plain double's", PolicyList.PlainDouble, t => t.PainDays, PainShare, a => a.SleepsBadly);
        var broken = trial.Of(PolicyList.Ours, at, t => t.Broken).Sum();
        yield return new("no hard rule broken", broken.ToString("0"), broken == 0);
    }

    /// <summary>Whoever gains more pays for it with failed sets or with days in pain.</summary>
    private static Goal NoOtherIsBetter(Trial trial, int at)
    {
        var better = new List<string>();
        for (var policy = 1; policy < PolicyList.All.Count; policy++)
        {
            if (Against(t => t.Gain).Low > 0 && Against(t => t.Failed).Low <= 0 && Against(t => t.PainDays).Low <= 0)
            {
                better.Add(PolicyList.All[policy].Name);
            }

            Interval Against(Func<Tally, double> what) => Interval.Difference(trial.Of(policy, at, what), trial.Of(PolicyList.Ours, at, what));
        }

        return new("no other gains more without more failed sets or pain", better.Count == 0 ? "none" : string.Join(", ", better), better.Count == 0);
    }

    private static Goal NearTheBest(Trial trial, int at)
    {
        var best = Enumerable.Range(1, PolicyList.All.Count - 1).MaxBy(p => trial.Of(p, at, t => t.Gain).Average());
        var ratio = Interval.Ratio(trial.Of(PolicyList.Ours, at, t => t.Gain), trial.Of(best, at, t => t.Gain));
        var level = Interval.Ratio(trial.Of(PolicyList.Ours, at, t => 100 + t.Gain), trial.Of(best, at, t => 100 + t.Gain));
        return new(
            $"gain, share of the best other's ({PolicyList.All[best].Name})", $"{ratio.ToString("0.000")} (strength reached: {level.ToString("0.0000")})", ratio.Low >= 1 - Behind);
    }

    private static Goal AtMost(Trial trial, int at, string what, int policy, Func<Tally, double> number, double most, Func<Athlete, bool>? who)
    {
        var ratio = Interval.Ratio(trial.Of(PolicyList.Ours, at, number, who), trial.Of(policy, at, number, who));
        return new(what, ratio.ToString("0.00"), ratio.High <= most);
    }
}
