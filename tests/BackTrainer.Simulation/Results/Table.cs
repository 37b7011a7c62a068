using BackTrainer.Simulation.Policies;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Simulation.Results;

/// <summary>The policies of a trial side by side.</summary>
internal static class Table
{
    /// <summary>The table after some of the weeks, as Markdown.</summary>
    public static IEnumerable<string> Of(Trial trial, int at)
    {
        yield return $"{trial.Level}, {trial.Weeks[at]} weeks, {trial.Athletes.Count} athletes";
        yield return "| policy | strength gained, % | against ours, points | failed sets, % | nothing left, % | days in pain, % | lifts trained, % | broken rules in 100 orders |";
        yield return "|---|---|---|---|---|---|---|---|";
        for (var policy = 0; policy < PolicyList.All.Count; policy++)
        {
            var against = policy == PolicyList.Ours ? "" : Interval.Difference(trial.Of(policy, at, t => t.Gain), trial.Of(PolicyList.Ours, at, t => t.Gain)).ToString("0.00");
            yield return $"| {PolicyList.All[policy].Name} | {Mean(t => t.Gain, "0.00")} | {against} | {Mean(t => t.Failed)} | {Mean(t => t.AtFailure)} "
                + $"| {Mean(t => t.PainDays)} | {Mean(t => t.Adherence)} | {Mean(t => t.Broken)} |";

            string Mean(Func<Tally, double> what, string format = "0.0") => Interval.Mean(trial.Of(policy, at, what)).ToString(format);
        }
    }
}
