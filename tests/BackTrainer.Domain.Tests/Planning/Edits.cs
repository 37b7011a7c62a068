using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>Plans to change by hand, and what is left of them.</summary>
internal static class Edits
{
    private static readonly Lazy<BuiltPlan> Built = new(() =>
        PlanBuilder.Build(A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { Weeks = 8, MinutesPerSession = 75 }, A.Library, A.Today).Plan!);

    /// <summary>Eight weeks on Monday, Wednesday and Friday, the seventh lighter, with time to spare. Week 1 begins on <see cref="A.Today"/>.</summary>
    public static WeeklyPlan Plan(BuiltPlan? built = null) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Plan", built ?? Built.Value, DateTime.UnixEpoch);

    public static PlannedDay Day(this WeeklyPlan plan, DayOfWeek day, int week = 1) => plan.Weeks[week - 1].On(day)!;

    public static TriedEdit Try(this WeeklyPlan plan, PlanEdit edit) => plan.Try(edit, A.Library, A.Today);

    public static TriedEdit Make(this WeeklyPlan plan, PlanEdit edit, Guid? id = null) => plan.Edit(edit, A.Library, A.Today, id);

    public static UndoStanding UndoNewest(this WeeklyPlan plan, DateOnly? today = null, params DateOnly[] begun) =>
        plan.Undo(plan.Changes[^1].Id, begun, A.Library, today ?? A.Today);

    /// <summary>Everything that the weeks hold, as text.</summary>
    public static string Text(IEnumerable<PlanWeek> weeks) => string.Join(
        '\n', weeks.SelectMany(w => w.Days.Select(d => $"{w.Number} {w.Kind} {d.Day} [{string.Join(' ', d.Mobility)}] {string.Join("; ", d.Exercises)}")));

    public static string Text(this WeeklyPlan plan) => Text(plan.Weeks) + string.Join(' ', plan.Request.Days);

    /// <summary>The first edit of some that can be made.</summary>
    public static TEdit FirstThatFits<TEdit>(this WeeklyPlan plan, IEnumerable<TEdit> edits)
        where TEdit : PlanEdit => edits.First(e => plan.Try(e).Standing == EditStanding.Fits);

    /// <summary>Every exercise of every day of the first week.</summary>
    public static IEnumerable<(DayOfWeek Day, PlannedExercise Planned)> Places(this WeeklyPlan plan, int week = 1) =>
        plan.Weeks[week - 1].Days.SelectMany(d => d.Exercises.Select(e => (d.Day, e)));
}
