using BackTrainer.Domain.Sessions;
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
    public string? AheadLink => Page.Session.PlanId is { } plan && Line.Planned is { } planned ? PlanLinks.Ahead(plan, planned.Id) : null;

    private decimal LoadStep => Line.Exercise.Step?.Kilograms ?? 1;

    private bool IsMore => Page.More == Line.Exercise.Id.ToString();

    private SetEntry? Failed => Page.Failed is { } failed && failed.Exercise == Line.Exercise.Id.ToString() ? failed : null;

    /// <summary>Its sets, the first one first.</summary>
    public IEnumerable<SetView> Rows => Enumerable.Range(1, Sets).Select(Row);

    private SetView Row(int order)
    {
        var set = Line.Logged.GetValueOrDefault(order);
        var failed = Failed?.Order == order ? Failed : null;
        var entry = failed ?? (set is null ? SetEntry.For(Page.Session, Line.Target, order) : SetEntry.For(set, Line.Target));
        var isNow = IsCurrent && Line.NextSet == order;
        return new(
            Page.Session.Id, Line.Exercise, entry, set, Sets, Line.Target.Aim, Line.Target.Rir, LoadStep,
            isNow, isNow || failed is not null || order > Line.Sets, failed is not null, Page.Session.IsFinished)
        {
            Revision = Page.Session.RevisionOf(entry.SetId),
        };
    }
}
