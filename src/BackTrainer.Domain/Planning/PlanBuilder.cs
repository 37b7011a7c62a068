using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Turns a request into a plan that keeps every hard rule and misses as little advice as it can find, or says which
/// rule stands in the way and what would mend it. The same request, library and day give the same answer.
/// </summary>
public static partial class PlanBuilder
{
    private const int FewOfEachPattern = 4;

    /// <summary>Builds a plan from <paramref name="library"/> as of <paramref name="today"/>.</summary>
    public static PlanOutcome Build(PlanRequest request, ExerciseLibrary library, DateOnly today)
    {
        var allowed = new AllowedExercises(request, library);
        var empty = Week(request, allowed, today);
        var screened = Broken(empty, PlanRules.Screening);
        if (screened.Count > 0)
        {
            return new(null, new(RefusalKind.ScreenSaysNo, [.. screened.Select(r => Blocking(r, empty, Mends.ForScreening(r)))]));
        }

        var attempt = Attempt(request, allowed, today);
        return attempt.Plan is { } plan
            ? new(plan, null, attempt.LookedAt)
            : new(null, new(RefusalKind.PlanNotPossible, Blocked(attempt.Week, request, library, today)), attempt.LookedAt);
    }

    /// <summary>Whether a request gives a plan, without looking for mends.</summary>
    internal static bool Succeeds(PlanRequest request, ExerciseLibrary library, DateOnly today)
    {
        var allowed = new AllowedExercises(request, library);
        return Broken(Week(request, allowed, today), PlanRules.Screening).Count == 0
            && Attempt(request with { Weeks = 1 }, allowed, today).Plan is not null;
    }

    private static (BuiltPlan? Plan, WeekCheck Week, int LookedAt) Attempt(PlanRequest request, AllowedExercises allowed, DateOnly today)
    {
        var week = Week(request, allowed, today);
        var lookedAt = 0;
        if (request.Days.Count == 0 || allowed.Working.Count == 0 || Broken(week, [new RestDays()]).Count > 0)
        {
            return (null, week, lookedAt);
        }

        // Full rests and the exercises that suit best first. Where that leaves a hard rule broken, the shorter rests that
        // the rules permit, and at last every allowed exercise.
        var objective = new PlanObjective(request, allowed);
        foreach (var (shortRests, ofEachPattern) in new[] { (false, FewOfEachPattern), (true, FewOfEachPattern), (true, int.MaxValue) })
        {
            week = Week(request, allowed, today);
            var search = new WeekSearch(request, objective.Shortlist(allowed, ofEachPattern), objective, week, shortRests);
            search.Run();
            lookedAt += search.LookedAt;
            if (Broken(week, PlanRules.All).Count > 0)
            {
                continue;
            }

            var first = week;

            // A deload week that would have to drop what every week needs is left out; `deload-due` then says so.
            foreach (var deloads in new[] { true, false })
            {
                var weeks = new BlockBuilder(request, allowed, objective, today).Build(first, shortRests, deloads);
                var checks = WeekCheck.OfAll(weeks, request, allowed, today, AdviceShown.Text);
                if (checks.FirstOrDefault(c => Broken(c, PlanRules.All).Count > 0) is not { } broken)
                {
                    return (new(request, weeks, PlanRules.Judge(checks), AdviceShown.Text), first, lookedAt);
                }

                week = broken;
            }
        }

        return (null, week, lookedAt);
    }

    private static WeekCheck Week(PlanRequest request, AllowedExercises allowed, DateOnly today)
    {
        var week = new WeekCheck(request, allowed, today) { Advice = AdviceShown.Text, WeeksSinceDeload = 1 };
        var mobility = Math.Min(1, allowed.Mobility.Count);
        week.Load(1, WeekKind.Build, [.. request.Days.Select(d => new CheckedDay(d) { MobilityItems = mobility })]);
        return week;
    }

    private static List<IPlanRule> Broken(WeekCheck week, IEnumerable<IPlanRule> rules) =>
        [.. rules.Where(r => r.Read(week).Status == FindingStatus.Broken)];

    private static List<BlockingRule> Blocked(
        WeekCheck week, PlanRequest request, ExerciseLibrary library, DateOnly today)
    {
        // An empty week breaks nothing; what stands in the way is that there is no day to train on, or nothing to train with.
        var broken = request.Days.Count == 0 ? [new TrainingDays()]
            : week.Allowed.Working.Count == 0 ? [new WholeBody()]
            : Broken(week, request.Days.Count > 6 ? [new RestDays()] : PlanRules.All);
        var mends = Mends.For(request, library, today);
        return [.. broken.Select(r => Blocking(r, week, mends))];
    }

    private static BlockingRule Blocking(IPlanRule rule, WeekCheck week, IReadOnlyList<Mend> mends) =>
        new(rule.Id, rule.Title, rule.Tell(week, rule.Read(week)), mends);
}
