using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <content>Changes by hand: tried, made, taken back; and advice that is ignored for a reason.</content>
public sealed partial class WeeklyPlan
{
    /// <summary>So many changes can be taken back, the newest first; older ones are forgotten.</summary>
    public const int MostChanges = 10;

    /// <summary>Changes that can be taken back, the newest last.</summary>
    public IReadOnlyList<PlanChange> Changes { get; private set; } = [];

    /// <summary>Advice that whoever trains has decided against, with their reasons.</summary>
    public IReadOnlyList<IgnoredAdvice> Ignored { get; private set; } = [];

    /// <summary>What an edit would make of the weeks and what the rules say of that. The plan stays as it is.</summary>
    public TriedEdit Try(PlanEdit edit, ExerciseLibrary library, DateOnly today) => new PlanNow(this, library, today).Try(edit);

    /// <summary>Makes an edit that changes something and newly breaks no hard rule; else the plan stays as it is. The answer says which.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    /// <param name="change">The id by which it can be taken back; the page that asked made it, so that asking twice makes one change.</param>
    public TriedEdit Edit(PlanEdit edit, ExerciseLibrary library, DateOnly today, Guid? change = null)
    {
        var tried = Try(edit, library, today);
        if (tried.Standing == EditStanding.Fits)
        {
            var made = PlanChange.Between(change ?? Guid.CreateVersion7(), edit.Tell(library), today, Weeks, tried.Weeks, Request);
            Changes = [.. Changes.TakeLast(MostChanges - 1), made];
            (Weeks, Request) = (tried.Weeks, tried.Request);
            Revision++;
        }

        return tried;
    }

    /// <summary>
    /// Takes the newest change back. Weeks in which a changed day is behind or begun stay as they are; where that would
    /// leave a hard rule broken, nothing is taken back.
    /// </summary>
    /// <param name="change">The id of the newest change.</param>
    /// <param name="begun">Dates of this plan whose session was begun.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now; today is ahead until its session is begun.</param>
    public UndoStanding Undo(Guid change, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        if (Changes is not [.., var newest] || newest.Id != change)
        {
            return UndoStanding.NotTheNewest;
        }

        bool IsAhead(ChangedDay d) => IsOpen(DateOf(Weeks[d.Week - 1], d.Day), today, begun);
        var ahead = newest.Days.Where(d => newest.Days.Where(other => other.Week == d.Week).All(IsAhead)).ToList();
        var whole = ahead.Count == newest.Days.Count;
        var tried = Try(new TakeBack(newest with { Days = ahead }), library, today);
        if (!whole && tried.Standing == EditStanding.BreaksRules)
        {
            return UndoStanding.BreaksRules;
        }

        (Weeks, Changes) = (tried.Weeks, [.. Changes.SkipLast(1)]);
        Request = ahead.Count > 0 ? tried.Request : Request;
        Revision++;
        return whole ? UndoStanding.Undone : ahead.Count > 0 ? UndoStanding.UndoneAhead : UndoStanding.AllBehind;
    }

    /// <summary>Decides against what a rule advises, for a reason. False where the rule is kept, unknown or hard: that is not advice.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="reason">Why, in the words of whoever trains; cut at <see cref="IgnoredAdvice.MaxReasonLength"/>.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public bool Ignore(string rule, string reason, ExerciseLibrary library, DateOnly today)
    {
        var why = reason.Trim();
        var all = Judge(library, today).Where(f => f.Rule == rule).ToList();
        if (why.Length == 0 || !all.Exists(f => f.Status == FindingStatus.Advice) || all.Exists(f => f.Status == FindingStatus.Broken))
        {
            return false;
        }

        Ignored = [.. Ignored.Where(i => i.Rule != rule), new(rule, why.Length > IgnoredAdvice.MaxReasonLength ? why[..IgnoredAdvice.MaxReasonLength] : why)];
        return true;
    }

    /// <summary>Listens to a rule again; where it was not ignored nothing changes.</summary>
    public void Heed(string rule) => Ignored = [.. Ignored.Where(i => i.Rule != rule)];

    /// <summary>Why what a rule advises is ignored, or null where it is not.</summary>
    public string? ReasonToIgnore(string rule) => Ignored.FirstOrDefault(i => i.Rule == rule)?.Reason;
}
