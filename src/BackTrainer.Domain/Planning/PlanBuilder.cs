using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Turns a request into a plan that keeps every hard rule and misses as little advice as it can find, or says which
/// rule stands in the way and what would mend it. The same request, library and day give the same answer.
/// </summary>
public static class PlanBuilder
{
    private const int FewOfEachPattern = 5;

    // Advice that differs less differs by rounding.
    private const int AdviceDigits = 6;

    // Fewer minutes left than one more set takes.
    private const int TightMinutes = 3;

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

        var attempt = Attempt(request, allowed, today, SearchEffort.Best);
        return attempt.Plan is { } plan
            ? new(plan, null, attempt.LookedAt)
            : new(null, new(RefusalKind.PlanNotPossible, Blocked(attempt.Week, request, library, today)), attempt.LookedAt);
    }

    /// <summary>Whether a request gives a plan, without looking for mends.</summary>
    internal static bool Succeeds(PlanRequest request, ExerciseLibrary library, DateOnly today)
    {
        var allowed = new AllowedExercises(request, library);
        return Broken(Week(request, allowed, today), PlanRules.Screening).Count == 0
            && Attempt(request, allowed, today, SearchEffort.Any).Plan is not null;
    }

    /// <summary>
    /// Builds the rest of a plan anew: weeks before <paramref name="fromWeek"/> stay, and so do the kept places with their
    /// prescriptions; everything else is searched again, with another seed where the same would come. Lighter weeks come when they are due.
    /// </summary>
    /// <param name="request">What the plan was asked for.</param>
    /// <param name="weeks">Its weeks as they are.</param>
    /// <param name="kept">What stays; a place that the plan does not have is left out.</param>
    /// <param name="fromWeek">The first week that may change, from 1; where it is a lighter one, the next build week.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    /// <returns>The whole block, or the rules in the way.</returns>
    public static PlanOutcome Rebuild(
        PlanRequest request, IReadOnlyList<PlanWeek> weeks, IReadOnlySet<KeptPlace> kept, int fromWeek, ExerciseLibrary library, DateOnly today)
    {
        var from = weeks.FirstOrDefault(w => w.Number >= fromWeek && w.Kind == WeekKind.Build);
        if (from is null)
        {
            return new(new(request, weeks, [], AdviceShown.Text), null);
        }

        var asked = request with { Days = [.. from.Days.Select(d => d.Day)], Weeks = weeks.Count };
        var allowed = new AllowedExercises(asked, library);
        List<PlanWeek> before = [.. weeks.Take(from.Number - 1)];
        var lastBuild = WeekCheck.OfAll(before, asked, allowed, today, AdviceShown.Text).LastOrDefault(w => w.Kind == WeekKind.Build);
        var buildWeek = before.AsEnumerable().Reverse().TakeWhile(w => w.Kind == WeekKind.Build).Count() + 1;
        var attempt = Again(0);
        if (attempt.Plan is { } same && Names(same.Weeks).SequenceEqual(Names(weeks)))
        {
            attempt = Again(1);
        }

        return attempt.Plan is { } plan
            ? new(plan with { Request = request }, null, attempt.LookedAt)
            : new(null, new(RefusalKind.PlanNotPossible, [.. Broken(attempt.Week, PlanRules.All).Select(r => Blocking(r, attempt.Week, []))]), attempt.LookedAt);

        (BuiltPlan? Plan, WeekCheck Week, int LookedAt) Again(int other) => Attempt(
            asked with { Seed = request.Seed + other }, allowed, new(from.Number, buildWeek, lastBuild), before, new KeptPlaces(weeks, kept), today, SearchEffort.Best);

        static IEnumerable<ExerciseId> Names(IEnumerable<PlanWeek> weeks) => weeks.SelectMany(w => w.Days).SelectMany(d => d.Exercises).Select(e => e.Exercise);
    }

    private static (BuiltPlan? Plan, WeekCheck Week, int LookedAt) Attempt(
        PlanRequest request, AllowedExercises allowed, DateOnly today, SearchEffort effort) =>
        Attempt(request, allowed, BlockStart.OfBlock, [], KeptPlaces.None, today, effort);

    private static (BuiltPlan? Plan, WeekCheck Week, int LookedAt) Attempt(
        PlanRequest request, AllowedExercises allowed, BlockStart start, List<PlanWeek> before, KeptPlaces kept, DateOnly today, SearchEffort effort)
    {
        var week = Week(request, allowed, start, kept, today);
        if (request.Days.Count == 0 || allowed.Working.Count == 0 || Broken(week, [new RestDays()]).Count > 0)
        {
            return (null, week, 0);
        }

        var objective = new PlanObjective(request, allowed);
        var atStart = objective.At(BlockBuilder.Progress(request, start.BuildWeek));
        var staged = new StagedSearch(
            minutes => Week(request with { MinutesPerSession = minutes }, allowed, start, kept, today),
            allowed, objective, atStart, isFree: kept == KeptPlaces.None);
        WeekSearch Search(bool shortRests, int ofEachPattern, SearchEffort effort)
        {
            var search = staged.Run(request.MinutesPerSession, shortRests, ofEachPattern, effort);
            week = search.Week;
            return search;
        }

        foreach (var search in Searches(Search, request, effort).Where(s => Broken(s.Week, PlanRules.All).Count == 0))
        {
            // A deload week that would have to drop what every week needs is left out; `deload-due` then says so.
            foreach (var deloads in new[] { true, false })
            {
                IReadOnlyList<PlanWeek> weeks =
                    [.. before, .. new BlockBuilder(request, allowed, objective, kept, today).Build(search.Week, start, search.ShortRests, deloads)];
                var checks = WeekCheck.OfAll(weeks, request, allowed, today, AdviceShown.Text);
                if (checks.Skip(before.Count).FirstOrDefault(c => Broken(c, PlanRules.All).Count > 0) is not { } broken)
                {
                    var findings = effort == SearchEffort.Best ? PlanRules.Judge(checks) : [];
                    return (new(request, weeks, findings, AdviceShown.Text, search.Advice), search.Week, staged.LookedAt);
                }

                week = broken;
            }
        }

        return (null, week, staged.LookedAt);
    }

    /// <summary>
    /// For the best week, full rests and the exercises that suit best; where time is tight, the shorter rests that the rules permit
    /// too, the one that leaves less advice unmet first; where a hard rule stays broken, every allowed exercise. At last, and for any
    /// week, one that breaks no hard rule is enough: whatever helps a search for any helps the search for the best.
    /// </summary>
    private static IEnumerable<WeekSearch> Searches(Func<bool, int, SearchEffort, WeekSearch> search, PlanRequest request, SearchEffort effort)
    {
        if (effort == SearchEffort.Best)
        {
            var full = search(false, FewOfEachPattern, SearchEffort.Best);
            var isRoomy = full.IsValid && full.Week.Days.All(d => d.Minutes + TightMinutes < request.MinutesPerSession);
            WeekSearch[] found = isRoomy ? [full] : [full, search(true, FewOfEachPattern, SearchEffort.Best)];
            foreach (var one in found.Where(s => s.IsValid).OrderBy(s => Math.Round(s.Advice, AdviceDigits)).ThenBy(s => s.Cost))
            {
                yield return one;
            }

            yield return search(true, int.MaxValue, SearchEffort.Best);
        }

        // The shortest rests leave the most room.
        yield return search(true, FewOfEachPattern, SearchEffort.Any);
        yield return search(true, int.MaxValue, SearchEffort.Any);
    }

    private static WeekCheck Week(PlanRequest request, AllowedExercises allowed, DateOnly today) =>
        Week(request, allowed, BlockStart.OfBlock, KeptPlaces.None, today);

    private static WeekCheck Week(PlanRequest request, AllowedExercises allowed, BlockStart start, KeptPlaces kept, DateOnly today)
    {
        var week = new WeekCheck(request, allowed, today)
        {
            Advice = AdviceShown.Text,
            WeeksSinceDeload = start.BuildWeek,
            LastBuildWeek = start.LastBuild,
        };
        var mobility = Math.Min(1, allowed.Mobility.Count);
        week.Load(start.Number, WeekKind.Build, [.. request.Days.Select(d =>
        {
            var day = new CheckedDay(d) { MobilityItems = mobility };
            day.Exercises.AddRange(kept.On(start.Number, d).Select(e => KeptPlaces.Checked(allowed.TraitsOf(e.Exercise), e.Prescription)));
            return day;
        })]);
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
