using BackTrainer.Domain.People;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Pages.Plans;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>One exercise of a session as it is drawn.</summary>
/// <param name="Page">The session's page.</param>
/// <param name="Line">The exercise with its target and sets.</param>
public sealed record SheetView(SessionModel Page, SheetExercise Line)
{
    /// <summary>The set to do now is one of these.</summary>
    public bool IsCurrent => !Page.Session.IsFinished && Page.Sheet.Next?.Exercise == Line;

    /// <summary>Every set was done or skipped.</summary>
    public bool IsDone => Line.NextSet is null;

    /// <summary>It is unfolded.</summary>
    public bool IsOpen => !IsDone || IsMore || Failed is not null;

    /// <summary>Sets that are drawn: those of the sheet, and one more where that was asked for.</summary>
    public int Sets => Line.Sets + (IsDone && (IsMore || Failed?.Order > Line.Sets) ? 1 : 0);

    /// <summary>Where the weeks ahead of it are, or null.</summary>
    public string? AheadLink => Page.Session.PlanId is { } plan && Line is { IsSwapped: false, Planned: { } planned } ? PlanLinks.Ahead(plan, planned.Id) : null;

    /// <summary>Where an own target is chosen; null before a session without a plan has begun.</summary>
    public string? OwnLink => Page.IsDraft && Page.Session.PlannedDay is null ? null : PlanLinks.Target(Page.Session.Id, Line.Exercise.Id, Page.Start);

    /// <summary>What is kept of the exercise, or null.</summary>
    public OwnExercise? Kept => Page.Kept.GetValueOrDefault(Line.Exercise.Id);

    /// <summary>Seconds of rest after each set; 0 where no timer is wanted.</summary>
    public int RestSeconds => Page.Rest.After(Line.Prescription.RestSeconds, Kept) ?? 0;

    /// <summary>Seconds of rest after a warm-up set.</summary>
    public int WarmUpRestSeconds => Math.Min(RestSeconds, RestTime.AfterWarmUp);

    /// <summary>What was typed to be kept and could not be, or null.</summary>
    public KeepForm? FailedKeep => Page.Keep.Exercise == Line.Exercise.Id.ToString() && !Page.ModelState.IsValid ? Page.Keep : null;

    /// <summary>It was added, and nothing of it was done.</summary>
    public bool CanBeTakenOff => Line.Planned is null && Line.Logged.Count == 0 && Line.LoggedWarmUps.Count == 0;

    private decimal LoadStep => Line.Exercise.Step is { } step ? Domain.Strength.LoadStep.In(step, Writing.Current.Unit).In(Writing.Current.Unit) : 1;

    private bool IsMore => Page.More == Line.Exercise.Id.ToString();

    private SetEntry? Failed => Page.Failed is { } failed && failed.Exercise == Line.Exercise.Id.ToString() ? failed : null;

    /// <summary>Its warm-up sets, the lightest first; those that were not done are no longer offered once the work has begun.</summary>
    public IEnumerable<SetView> WarmUps => Line.WarmUps
        .Where(w => w.Logged is not null || (Line.Logged.Count == 0 && !Page.Session.IsFinished))
        .Select(w => Row(SetKind.WarmUp, w.Order, w.Logged, w.Aim, SetEntry.For(Page.Session, Line.Exercise, w)));

    /// <summary>Its working sets, the first one first.</summary>
    public IEnumerable<SetView> Rows => Enumerable.Range(1, Sets)
        .Select(order => Row(SetKind.Work, order, Line.Logged.GetValueOrDefault(order), Line.Target.Aim, SetEntry.For(Page.Session, Line.Target, order, Before(order))));

    private LoggedSet? Before(int order) => Line.Logged.Values.Where(s => s.IsWork && s.Order < order).MaxBy(s => s.Order);

    private SetView Row(SetKind kind, int order, LoggedSet? set, string aim, SetEntry planned)
    {
        var failed = Failed is { } typed && typed.SetKind == kind && typed.Order == order ? typed : null;
        var entry = failed ?? (set is null ? planned : SetEntry.For(set, Line.Target));
        var isNow = kind == SetKind.Work && IsCurrent && Line.NextSet == order;
        return new(
            Page, Line.Exercise, entry, set, Sets, aim, Line.Target.Rir, LoadStep,
            isNow, isNow || failed is not null || (kind == SetKind.Work && order > Line.Sets), failed is not null, Page.Session.IsFinished)
        {
            Revision = Page.Session.RevisionOf(entry.SetId),
        };
    }
}
