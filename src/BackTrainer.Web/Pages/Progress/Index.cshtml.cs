using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Safety;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>Four questions at a glance: stronger, balanced, recovering, keeping it up.</summary>
public sealed class IndexModel(ProgressDesk desk, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>Weeks that are drawn, the week of now included.</summary>
    public const int Weeks = 8;

    /// <summary>Exercises that have a drawing here; each has a page of its own.</summary>
    public const int MostLines = 6;

    private const int Months = 12;

    private IReadOnlyList<DoneWork> _works = [];
    private TrainedWeek _seven = new(default);
    private PlanRequest? _request;

    /// <summary>Something was logged, ever.</summary>
    public bool HasLogged { get; private set; }

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>The day that their weeks are shown from.</summary>
    public DayOfWeek WeekStart => clock.Customs.WeekStart;

    /// <summary>The Monday of the first week that is drawn.</summary>
    public DateOnly First => TrainedWeek.MondayOf(Today).AddDays(-7 * (Weeks - 1));

    /// <summary>The exercises that were done most lately, with how they get on.</summary>
    public IReadOnlyList<LiftLine> Lines { get; private set; } = [];

    /// <summary>Every exercise of these weeks with its last time, the latest first.</summary>
    public IReadOnlyList<DoneWork> Latest => [.. _works.GroupBy(w => w.Exercise).Select(g => g.Last()).OrderByDescending(w => w.Done.At).ThenBy(w => w.Exercise.Id)];

    /// <summary>The weeks, oldest first, the week of now last.</summary>
    public IReadOnlyList<TrainedWeek> TrainedWeeks { get; private set; } = [];

    /// <summary>How these weeks were.</summary>
    public IReadOnlyList<RecoveryWeek> RecoveryWeeks { get; private set; } = [];

    /// <summary>The streak.</summary>
    public WeeklyStreak Streak { get; private set; } = null!;

    /// <summary>Whole months, the next one last.</summary>
    public IReadOnlyList<CalendarDay> Calendar { get; private set; } = [];

    /// <summary>What the back is like, as the latest plan knows it.</summary>
    public BackState Back => _request?.Back ?? new BackState();

    /// <summary>Fractional sets of a group in the last seven days.</summary>
    public double Sets(MuscleGroup group) => _seven.SetsOf(group);

    /// <summary>The band of the person's level.</summary>
    public VolumeBand Band(MuscleGroup group) => VolumeBand.For(group, _request?.Level ?? TrainingLevel.Novice, Back);

    /// <summary>What every muscle did in so many days up to today.</summary>
    public IReadOnlyList<MuscleWork> Did(int days) => MuscleWork.Between(_works, Today.AddDays(1 - days), Today);

    /// <summary>What every muscle has not recovered from yet.</summary>
    public IReadOnlyList<MuscleWork> Left => MuscleWork.LeftAt(_works, clock.Utc());

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return;
        }

        var month = new DateOnly(Today.Year, Today.Month, 1);
        var first = month.AddMonths(2 - Months);
        var past = await desk.PastAsync(owner, First, cancel);
        var sessions = await desk.SessionsAsync(owner, first, cancel);
        HasLogged = past.Sessions > 0 || sessions.Count > 0;
        if (!HasLogged)
        {
            return;
        }

        var plans = await desk.PlanDaysAsync(owner, first, cancel);
        _request = plans is [var latest, ..] ? latest.Request : null;
        _works = await desk.WorksAsync(owner, First, cancel);
        Lines = await LinesAsync(past, cancel);
        TrainedWeeks = TrainedWeek.Of(_works, Today, Weeks);
        _seven = TrainedWeek.From(_works, Today.AddDays(-6), 1)[0];
        RecoveryWeeks = await desk.RecoveryAsync(owner, Weeks, cancel);
        Streak = WeeklyStreak.Of(
            sessions.Select(s => s.Date).Concat(await desk.DaysOfAsync(past, cancel)), m => plans.Any(p => p.Pauses.Any(x => x.Has(m) && x.Has(m.AddDays(6)))), Today);
        Calendar = TrainingCalendar.Of(first, month.AddMonths(2).AddDays(-1), sessions, plans, Today);
    }

    /// <summary>Those that were done on most days lately; where they are equal, the latest.</summary>
    private async Task<IReadOnlyList<LiftLine>> LinesAsync(PastLog past, CancellationToken cancel)
    {
        var lifts = _works.Where(w => !w.Exercise.IsMobility && !w.IsEasy).GroupBy(w => w.Exercise)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Last().Done.At).ThenBy(g => g.Key.Id)
            .Take(MostLines).ToList();
        var body = clock.Person?.BodyMass;
        var bests = await desk.BestsBeforeAsync(past, [.. lifts.Select(l => l.Key)], body, cancel);
        return [.. lifts.Select(l => LiftLine.Of(l.Key, [.. l.Select(w => w.Done)], body, First, bests[l.Key.Id])).Where(l => l.Points.Count > 0)];
    }
}
