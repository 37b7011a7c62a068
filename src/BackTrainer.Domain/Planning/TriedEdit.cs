using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>How an edit stands before it is made.</summary>
public enum EditStanding
{
    /// <summary>It can be made.</summary>
    Fits,

    /// <summary>It would leave the plan as it is.</summary>
    ChangesNothing,

    /// <summary>A hard rule would be broken that is kept now.</summary>
    BreaksRules,
}

/// <summary>What an edit would do to a plan, by the same rules that the builder keeps.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Weeks">The weeks after it.</param>
/// <param name="Request">What the plan asks for after it.</param>
/// <param name="Standing">Whether it can be made.</param>
/// <param name="MinutesBefore">The longest session on its day now, in the weeks that it may change.</param>
/// <param name="MinutesAfter">The same after it.</param>
/// <param name="Breaks">Hard rules that it would newly break, or break more; each as of the first week where it does.</param>
/// <param name="Advises">Advice that it would newly miss, likewise; what is ignored in this plan is left out.</param>
/// <param name="Meets">Rules that it would newly meet and miss nowhere anew, likewise.</param>
/// <param name="Excess">How much more hard rules would be broken than now, in the rules' own units; 0 where none is.</param>
/// <param name="Strain">How much further from all advice the block would be, weighed as the builder weighs it; below 0 is nearer.</param>
public sealed record TriedEdit(
    PlanEdit Edit,
    IReadOnlyList<PlanWeek> Weeks,
    PlanRequest Request,
    EditStanding Standing,
    int MinutesBefore,
    int MinutesAfter,
    IReadOnlyList<Finding> Breaks,
    IReadOnlyList<Finding> Advises,
    IReadOnlyList<Finding> Meets,
    double Excess,
    double Strain)
{
    private const double UsualWeight = 1;
    private const double Least = 1e-9;

    internal static TriedEdit Of(WeeklyPlan plan, PlanEdit edit, ExerciseLibrary library, DateOnly today)
    {
        var allowed = new AllowedExercises(plan.Request, library);
        IReadOnlyList<WeekCheck> Check(IReadOnlyList<PlanWeek> weeks, PlanRequest request) => WeekCheck.OfAll(weeks, request, allowed, today, AdviceShown.Text);

        var (weeks, request) = (edit.Apply(plan.Weeks, plan.Request, library), edit.Apply(plan.Request));
        var (before, after) = (Check(plan.Weeks, plan.Request), Check(weeks, request));
        var (breaks, advises, meets) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        var (excess, strain) = (0.0, 0.0);
        foreach (var rule in PlanRules.All)
        {
            var ignored = plan.ReasonToIgnore(rule.Id) is not null;
            foreach (var (was, comes) in before.Zip(after))
            {
                var (then, now) = (rule.Read(was), rule.Read(comes));
                var more = now.Status == FindingStatus.Broken ? now.Gap - (then.Status == FindingStatus.Broken ? then.Gap : 0) : 0;
                excess += Math.Max(0, more);
                strain += ignored && now.Status != FindingStatus.Broken ? 0 : (now.Gap - then.Gap) * PlanObjective.Weights.GetValueOrDefault(rule.Id, UsualWeight);
                var list = now.Status == FindingStatus.Broken ? (then.Status != FindingStatus.Broken || more > Least ? breaks : null)
                    : now.Status == then.Status ? null
                    : now.Status == FindingStatus.Advice ? (then.Status != FindingStatus.Broken && !ignored ? advises : null)
                    : now.Status == FindingStatus.Met ? meets
                    : null;
                list?.Add(PlanRules.Judge(rule, comes));
            }
        }

        var standing = ReferenceEquals(weeks, plan.Weeks) ? EditStanding.ChangesNothing : breaks.Count > 0 ? EditStanding.BreaksRules : EditStanding.Fits;
        return new(
            edit, weeks, request, standing, Minutes(before, edit), Minutes(after, edit),
            Once(breaks), Once(advises), Once(meets.Where(m => !breaks.Concat(advises).Any(f => f.Rule == m.Rule))), excess, strain);
    }

    private static IReadOnlyList<Finding> Once(IEnumerable<Finding> findings) => [.. findings.DistinctBy(f => f.Rule)];

    private static int Minutes(IEnumerable<WeekCheck> weeks, PlanEdit edit) =>
        weeks.Where(w => w.Number >= edit.FromWeek).SelectMany(w => w.Days).Where(d => d.Day == edit.Day).Select(d => d.Minutes).DefaultIfEmpty(0).Max();
}
