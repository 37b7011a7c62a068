using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <content>Building the rest of a block anew around what is locked.</content>
public static partial class PlanBuilder
{
    /// <summary>
    /// Builds a block anew from a week on, around what is locked. Exercises that are not in it now come first; where they give no
    /// plan that keeps every hard rule, those that are there may come again.
    /// </summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="weeks">All weeks of the block.</param>
    /// <param name="kept">What stays in its place, as it is prescribed.</param>
    /// <param name="fromWeek">The first week that changes; weeks before it stay.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public static PlanOutcome Rebuild(
        PlanRequest request, IReadOnlyList<PlanWeek> weeks, IReadOnlySet<KeptPlace> kept, int fromWeek, ExerciseLibrary library, DateOnly today)
    {
        var there = weeks[fromWeek - 1].Days.SelectMany(d => d.Exercises.Select(e => e.Exercise)).Except(kept.Select(k => k.Exercise)).ToList();
        PlanOutcome? outcome = null;
        foreach (var others in new[] { there, [] })
        {
            outcome = Build(
                request with { Weeks = weeks.Count, ExcludedExercises = request.ExcludedExercises.Concat(others).ToHashSet() }, library, today);
            if (outcome.Plan is not { } fresh || Around(kept, fresh with { Request = request }, weeks, library, today) is not { } around)
            {
                continue;
            }

            IReadOnlyList<PlanWeek> all = [.. weeks.Take(fromWeek - 1), .. around.Skip(fromWeek - 1)];
            var findings = PlanRules.Judge(WeekCheck.OfAll(all, request, new AllowedExercises(request, library), today, AdviceShown.Text));
            if (!findings.Any(f => f.Status == FindingStatus.Broken && f.Week >= fromWeek))
            {
                return new(new(request, all, findings, AdviceShown.Text), null);
            }
        }

        return new(null, outcome?.Refusal ?? new(RefusalKind.PlanNotPossible, []));
    }

    /// <summary>The fresh weeks with what is locked in its place, or null where that cannot be made to fit.</summary>
    private static IReadOnlyList<PlanWeek>? Around(
        IReadOnlySet<KeptPlace> kept, BuiltPlan fresh, IReadOnlyList<PlanWeek> weeks, ExerciseLibrary library, DateOnly today)
    {
        var plan = new WeeklyPlan(Guid.Empty, Guid.Empty, "", fresh, DateTime.UnixEpoch);
        foreach (var (day, exercise) in kept.OrderBy(k => WeekDays.Index(k.Day)).ThenBy(k => k.Exercise))
        {
            var asItWas = new PutBack(exercise, weeks, day);
            var now = new PlanNow(plan, library, today);
            var best = plan.Weeks[0].On(day)?.Exercises
                .Where(e => !kept.Contains(new(day, e.Exercise)))
                .Select(e => (PlanEdit)new SwapExercise(e.Exercise, exercise, day, 1))
                .Append(new AddExercise(exercise, day, 1))
                .Select(e => now.Try(new EditsTogether([e, asItWas])))
                .MinBy(t => (t.Standing == EditStanding.BreaksRules, t.Excess, t.Strain));
            best = best?.Standing == EditStanding.BreaksRules ? EditMends.Of(plan, best, [], library, today) is [var mended, ..] ? mended : null : best;
            if (best is null)
            {
                return null;
            }

            plan.Edit(best.Edit, library, today, Guid.Empty);
        }

        return plan.Weeks;
    }

    /// <summary>An exercise as it was prescribed in other weeks, locked; where it was left out of a lighter week it stays as it comes.</summary>
    private sealed record PutBack(ExerciseId Exercise, IReadOnlyList<PlanWeek> Weeks, DayOfWeek Day) : DayEdit(Day, 1)
    {
        protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
            ("Keep", "Kept", $"{library[Exercise].Name} on {Day}");

        protected override PlannedDay? Change(PlannedDay day, BlockPlace place) =>
            day.Find(Exercise) is { } there
                ? day.Replace(there, (Weeks[place.Week.Number - 1].On(Day)?.Find(Exercise) ?? there) with { Superset = null, Kept = true })
                : null;
    }
}
