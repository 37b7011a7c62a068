using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>A plan as it stands with all rules read once, so that many edits can be tried against it.</summary>
internal sealed class PlanNow
{
    private const double UsualWeight = 1;
    private const double Least = 1e-9;

    private readonly WeeklyPlan _plan;
    private readonly ExerciseLibrary _library;
    private readonly DateOnly _today;
    private readonly AllowedExercises _allowed;
    private readonly IReadOnlyList<WeekCheck> _checks;
    private readonly RuleReading[][] _readings;

    public PlanNow(WeeklyPlan plan, ExerciseLibrary library, DateOnly today)
    {
        (_plan, _library, _today, _allowed) = (plan, library, today, new AllowedExercises(plan.Request, library));
        _checks = Check(plan.Weeks, plan.Request);
        _readings = [.. PlanRules.All.Select(rule => _checks.Select(rule.Read).ToArray())];
    }

    /// <summary>What an edit would make of the plan.</summary>
    public TriedEdit Try(PlanEdit edit)
    {
        var (weeks, request) = (edit.Apply(_plan.Weeks, _plan.Request, _library), edit.Apply(_plan.Request));
        var after = Check(weeks, request);
        var (breaks, advises, meets) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        var (excess, strain) = (0.0, 0.0);

        // Up to the first week that changes, all rules say what they said.
        var changed = ReferenceEquals(request, _plan.Request) ? weeks.Zip(_plan.Weeks).TakeWhile(w => ReferenceEquals(w.First, w.Second)).Count() : 0;
        foreach (var (rule, read) in PlanRules.All.Zip(_readings))
        {
            var ignored = _plan.ReasonToIgnore(rule.Id) is not null;
            for (var i = changed; i < after.Count; i++)
            {
                var (then, now) = (read[i], rule.Read(after[i]));
                var more = now.Status == FindingStatus.Broken ? now.Gap - (then.Status == FindingStatus.Broken ? then.Gap : 0) : 0;
                excess += Math.Max(0, more);
                strain += ignored && now.Status != FindingStatus.Broken ? 0 : (now.Gap - then.Gap) * PlanObjective.Weights.GetValueOrDefault(rule.Id, UsualWeight);
                var list = now.Status == FindingStatus.Broken ? (then.Status != FindingStatus.Broken || more > Least ? breaks : null)
                    : now.Status == then.Status ? null
                    : now.Status == FindingStatus.Advice ? (then.Status != FindingStatus.Broken && !ignored ? advises : null)
                    : now.Status == FindingStatus.Met ? meets
                    : null;
                list?.Add(PlanRules.Judge(rule, after[i]));
            }
        }

        var standing = ReferenceEquals(weeks, _plan.Weeks) ? EditStanding.ChangesNothing : breaks.Count > 0 ? EditStanding.BreaksRules : EditStanding.Fits;
        return new(
            edit, weeks, request, standing, Minutes(_checks, edit), Minutes(after, edit),
            Once(breaks), Once(advises), Once(meets.Where(m => !breaks.Concat(advises).Any(f => f.Rule == m.Rule))), excess, strain);
    }

    private IReadOnlyList<WeekCheck> Check(IReadOnlyList<PlanWeek> weeks, PlanRequest request) =>
        WeekCheck.OfAll(weeks, request, _allowed, _today, AdviceShown.Text);

    private static IReadOnlyList<Finding> Once(IEnumerable<Finding> findings) => [.. findings.DistinctBy(f => f.Rule)];

    private static int Minutes(IEnumerable<WeekCheck> weeks, PlanEdit edit) =>
        weeks.Where(w => w.Number >= edit.FromWeek).SelectMany(w => w.Days).Where(d => d.Day == edit.Day).Select(d => d.Minutes).DefaultIfEmpty(0).Max();
}
