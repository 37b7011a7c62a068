using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>What else would have to change so that an edit that breaks a hard rule can be made.</summary>
public static class EditMends
{
    /// <summary>The most that are named.</summary>
    public const int Most = 3;

    /// <summary>The most further edits that one mend is made of.</summary>
    public const int MostSteps = 3;

    /// <summary>The bound on the work: edits that are tried for one question.</summary>
    public const int MostTried = 400;

    private const int StandInsTried = 4;

    /// <summary>
    /// The edit together with others that make it fit, or less of it, or the same later; the best first: little new advice,
    /// then nearness to all advice. Each was tried. Where no single one is enough, those that bring it nearest are tried one upon the other.
    /// </summary>
    /// <param name="plan">The plan, which stays as it is.</param>
    /// <param name="broken">An edit that breaks a hard rule.</param>
    /// <param name="begun">Dates of the plan whose session was begun; they and what lies before today are left alone.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public static IReadOnlyList<TriedEdit> Of(
        WeeklyPlan plan, TriedEdit broken, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        if (broken.Standing != EditStanding.BreaksRules || broken.Edit is RebuildRest)
        {
            return [];
        }

        var (now, found, tries) = (new PlanNow(plan, library, today), new List<TriedEdit>(), 0);
        TriedEdit? Try(PlanEdit edit) => tries++ < MostTried ? now.Try(edit) : null;

        if (Smaller(broken.Edit).Select(Try).FirstOrDefault(t => t?.Standing == EditStanding.Fits) is { } smaller)
        {
            found.Add(smaller);
        }

        var best = broken;
        for (var step = 1; step <= MostSteps && found.TrueForAll(f => f.Edit is not EditsTogether); step++)
        {
            var from = best;
            foreach (var also in Companions(plan, broken.Edit, from, begun, library, today))
            {
                if (Try(new EditsTogether([.. Parts(from.Edit), also])) is not { } tried)
                {
                    break;
                }

                if (tried.Standing == EditStanding.Fits)
                {
                    found.Add(tried);
                }
                else if (tried.Standing == EditStanding.BreaksRules && tried.Excess < best.Excess)
                {
                    best = tried;
                }
            }

            if (best == from)
            {
                break;
            }
        }

        if (broken.Edit.FromWeek < plan.Weeks.Count && broken.Edit is not EditsTogether
            && Try(broken.Edit with { FromWeek = broken.Edit.FromWeek + 1, LastWeek = broken.Edit.LastWeek + 1 }) is { Standing: EditStanding.Fits } later)
        {
            found.Add(later);
        }

        return [.. found.OrderBy(t => t.Advises.Count).ThenBy(t => Math.Round(t.Strain, 3)).Take(Most)];
    }

    /// <summary>The same edit with ever fewer sets to do more or less, the most first.</summary>
    private static IEnumerable<PlanEdit> Smaller(PlanEdit edit) => edit switch
    {
        ChangeAmount { MoreSets: not 0 } amount => Enumerable.Range(1, Math.Abs(amount.MoreSets) - 1)
            .Select(fewer => amount with { MoreSets = amount.MoreSets - (fewer * Math.Sign(amount.MoreSets)) }),
        AddExercise add => Enumerable.Range(1, add.Sets - 1).Select(fewer => add with { Sets = add.Sets - fewer }),
        _ => [],
    };

    private static IEnumerable<PlanEdit> Parts(PlanEdit edit) => edit is EditsTogether together ? together.Edits : [edit];

    /// <summary>
    /// Single further edits that leave alone what the edit is about, what is locked, and what is behind: fewer or more sets,
    /// an exercise out, one in or another instead, and where a session moves, another move.
    /// </summary>
    private static IEnumerable<PlanEdit> Companions(
        WeeklyPlan plan, PlanEdit edit, TriedEdit from, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        var subjects = Parts(edit).SelectMany(SubjectsOf).ToHashSet();
        var days = from.Weeks.SelectMany(w => w.Days).Select(d => d.Day).Distinct().OrderBy(d => d != edit.Day).ThenBy(WeekDays.Index).ToList();
        foreach (var day in days)
        {
            if (plan.FirstWeekAhead(day, today, begun) is not { } ahead)
            {
                continue;
            }

            var week = Math.Max(from.Edit.FromWeek, ahead);
            foreach (var planned in from.Weeks[week - 1].On(day)?.Exercises ?? [])
            {
                if (planned.Kept)
                {
                    continue;
                }

                yield return new ChangeAmount(planned.Exercise, -1, null, day, week);
                yield return new ChangeAmount(planned.Exercise, 1, null, day, week);
                if (!subjects.Contains(planned.Exercise))
                {
                    yield return new TakeOutExercise(planned.Exercise, day, week);
                    foreach (var other in StandIns(planned.Exercise, plan.Request, library))
                    {
                        yield return new SwapExercise(planned.Exercise, other, day, week);
                    }
                }
            }

            foreach (var gone in Parts(edit).SelectMany(GoneIn))
            {
                foreach (var other in StandIns(gone, plan.Request, library))
                {
                    yield return new AddExercise(other, day, week);
                }
            }

            foreach (var to in edit is MoveSession move ? WeekDays.All.Where(d => d != day && d != move.Day && d != move.To) : [])
            {
                if (plan.FirstWeekAhead(to, today, begun) is { } free)
                {
                    yield return new MoveSession(day, to, Math.Max(week, free)) { LastWeek = edit.LastWeek };
                }
            }
        }
    }

    private static IEnumerable<ExerciseId> StandIns(ExerciseId exercise, PlanRequest request, ExerciseLibrary library) =>
        Alternatives.AllOf(library[exercise], library).Select(a => a.Exercise)
            .Where(e => !e.IsRetired && AllowedExercises.IsAllowed(e, request)).Select(e => e.Id).Take(StandInsTried);

    private static IEnumerable<ExerciseId> GoneIn(PlanEdit edit) => edit switch
    {
        TakeOutExercise gone => [gone.Exercise],
        SwapExercise swap => [swap.Exercise],
        _ => [],
    };

    private static IEnumerable<ExerciseId> SubjectsOf(PlanEdit edit) => edit switch
    {
        AddExercise add => [add.Exercise],
        SwapExercise swap => [swap.Exercise, swap.With],
        ChangeAmount amount => [amount.Exercise],
        KeepExercise keep => [keep.Exercise],
        TakeOutExercise gone => [gone.Exercise],
        ReorderExercise order => [order.Exercise],
        _ => [],
    };
}
