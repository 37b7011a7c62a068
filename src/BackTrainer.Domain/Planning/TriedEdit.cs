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
/// <param name="Standing">Whether it can be made.</param>
/// <param name="MinutesBefore">The longest session on its day now, in the weeks that it may change.</param>
/// <param name="MinutesAfter">The same after it.</param>
/// <param name="Breaks">Hard rules that it would newly break, or break more; each as of the first week where it does.</param>
/// <param name="Advises">Advice that it would newly miss, likewise.</param>
/// <param name="Meets">Rules that it would newly meet and miss nowhere anew, likewise.</param>
/// <param name="Strain">How much further from all advice the block would be, weighed as the builder weighs it; below 0 is nearer.</param>
public sealed record TriedEdit(
    PlanEdit Edit,
    IReadOnlyList<PlanWeek> Weeks,
    EditStanding Standing,
    int MinutesBefore,
    int MinutesAfter,
    IReadOnlyList<Finding> Breaks,
    IReadOnlyList<Finding> Advises,
    IReadOnlyList<Finding> Meets,
    double Strain)
{
    private const double UsualWeight = 1;
    private const double Least = 1e-9;

    internal static TriedEdit Of(WeeklyPlan plan, PlanEdit edit, ExerciseLibrary library, DateOnly today)
    {
        var allowed = new AllowedExercises(plan.Request, library);
        IReadOnlyList<WeekCheck> Check(IReadOnlyList<PlanWeek> weeks) => WeekCheck.OfAll(weeks, plan.Request, allowed, today, AdviceShown.Text);

        var weeks = edit.Of(plan.Weeks, plan.Request, library);
        var (before, after) = (Check(plan.Weeks), Check(weeks));
        var (breaks, advises, meets) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        double strain = 0;
        foreach (var rule in PlanRules.All)
        {
            foreach (var (was, comes) in before.Zip(after))
            {
                var (then, now) = (rule.Read(was), rule.Read(comes));
                strain += (now.Gap - then.Gap) * PlanObjective.Weights.GetValueOrDefault(rule.Id, UsualWeight);
                var list = now.Status == FindingStatus.Broken ? (then.Status != FindingStatus.Broken || now.Gap > then.Gap + Least ? breaks : null)
                    : now.Status == then.Status ? null
                    : now.Status == FindingStatus.Advice ? (then.Status != FindingStatus.Broken ? advises : null)
                    : now.Status == FindingStatus.Met ? meets
                    : null;
                list?.Add(PlanRules.Judge(rule, comes));
            }
        }

        var standing = ReferenceEquals(weeks, plan.Weeks) ? EditStanding.ChangesNothing : breaks.Count > 0 ? EditStanding.BreaksRules : EditStanding.Fits;
        return new(
            edit, weeks, standing, Minutes(before, edit), Minutes(after, edit),
            Once(breaks), Once(advises), Once(meets.Where(m => !breaks.Concat(advises).Any(f => f.Rule == m.Rule))), strain);
    }

    private static IReadOnlyList<Finding> Once(IEnumerable<Finding> findings) => [.. findings.DistinctBy(f => f.Rule)];

    private static int Minutes(IEnumerable<WeekCheck> weeks, PlanEdit edit) =>
        weeks.Where(w => w.Number >= edit.FromWeek).SelectMany(w => w.Days).Where(d => d.Day == edit.Day).Select(d => d.Minutes).DefaultIfEmpty(0).Max();
}
