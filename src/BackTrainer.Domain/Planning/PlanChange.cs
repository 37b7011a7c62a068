using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>How taking a change back ended.</summary>
public enum UndoStanding
{
    /// <summary>The weeks are as they were before it.</summary>
    Undone,

    /// <summary>What lies ahead is as it was; weeks in which a changed day is behind or begun stay.</summary>
    UndoneAhead,

    /// <summary>Everything that it changed is behind or begun, so nothing is taken back and it leaves the list.</summary>
    AllBehind,

    /// <summary>There is no such change, or a newer one stands on it.</summary>
    NotTheNewest,

    /// <summary>Taking only what lies ahead back would break a hard rule; nothing was changed.</summary>
    BreaksRules,
}

/// <summary>A day as it was before a change.</summary>
/// <param name="Week">The number of the week.</param>
/// <param name="Day">The day of the week.</param>
/// <param name="Was">What was planned, or null for a rest day.</param>
public sealed record ChangedDay(int Week, DayOfWeek Day, PlannedDay? Was);

/// <summary>A week that was of another kind before a change.</summary>
/// <param name="Week">The number of the week.</param>
/// <param name="Was">What it was.</param>
public sealed record ChangedKind(int Week, WeekKind Was);

/// <summary>A change that was made by hand, with what it takes to take it back.</summary>
/// <param name="Id">A UUID, made by whoever asked.</param>
/// <param name="What">What was done, in a few words.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="Days">Every day that it changed, as it was.</param>
/// <param name="TrainingDays">The days of the week that the plan was for.</param>
/// <param name="Kinds">Weeks whose kind it changed, as they were; null where it changed none.</param>
public sealed record PlanChange(
    Guid Id, string What, DateOnly On, IReadOnlyList<ChangedDay> Days, IReadOnlyList<DayOfWeek> TrainingDays, IReadOnlyList<ChangedKind>? Kinds = null)
{
    /// <summary>The longest text of what was done, in characters.</summary>
    public const int MaxWhatLength = 300;

    internal static PlanChange Between(Guid id, string what, DateOnly on, IReadOnlyList<PlanWeek> before, IReadOnlyList<PlanWeek> after, PlanRequest request) => new(
        id,
        what.Length > MaxWhatLength ? what[..MaxWhatLength] : what,
        on,
        [.. before.Zip(after, (was, comes) => WeekDays.All.Where(d => was.On(d) != comes.On(d)).Select(d => new ChangedDay(was.Number, d, was.On(d)))).SelectMany(days => days)],
        request.Days,
        before.Zip(after).Where(w => w.First.Kind != w.Second.Kind).Select(w => new ChangedKind(w.First.Number, w.First.Kind)).ToList() is { Count: > 0 } kinds ? kinds : null);
}

/// <summary>Takes a change back, exactly.</summary>
internal sealed record TakeBack(PlanChange Made) : PlanEdit(DayOfWeek.Monday, 1)
{
    /// <inheritdoc/>
    public override PlanRequest Apply(PlanRequest request) => request with { Days = Made.TrainingDays };

    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Take back", "Took back", Made.What);

    /// <inheritdoc/>
    protected override PlanWeek Change(BlockPlace place)
    {
        var days = Made.Days.Where(d => d.Week == place.Week.Number).ToList();
        return days.Count == 0 ? place.Week : place.Week with
        {
            Kind = Made.Kinds?.FirstOrDefault(k => k.Week == place.Week.Number)?.Was ?? place.Week.Kind,
            Days = [.. place.Week.Days.Where(d => !days.Exists(c => c.Day == d.Day)).Concat(days.Select(d => d.Was).OfType<PlannedDay>()).OrderBy(d => WeekDays.Index(d.Day))],
        };
    }
}
