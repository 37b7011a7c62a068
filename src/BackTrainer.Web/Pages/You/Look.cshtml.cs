using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.You;

/// <summary>What somebody who may look in sees. A link that is wrong, over or taken back is not there.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookModel(TrainingDb db, ProgressDesk desk, OwnLibrary own, FigureAlbum album, PersonClock clock) : PageModel
{
    /// <summary>How many weeks are looked back.</summary>
    public const int WeeksBack = 8;

    /// <summary>The link.</summary>
    public LookIn Look { get; private set; } = null!;

    /// <summary>The plan of now, or null.</summary>
    public WeeklyPlan? Plan { get; private set; }

    /// <summary>Its week of now, or null.</summary>
    public PlanWeek? Week => Plan?.WeekOn(Today);

    /// <summary>The weeks, the latest first.</summary>
    public IReadOnlyList<LookWeek> Weeks { get; private set; } = [];

    /// <summary>Pain and load of these weeks, from Monday to Sunday.</summary>
    public WeeklyPain Against { get; private set; } = null!;

    /// <summary>Sessions in which something was said of pain, the latest first.</summary>
    public IReadOnlyList<(DateOnly Day, TrainingSession Session)> Pain { get; private set; } = [];

    /// <summary>Mornings on which something was said of pain, the latest first.</summary>
    public IReadOnlyList<(DateOnly Day, int Pain)> Mornings { get; private set; } = [];

    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library { get; private set; } = null!;

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>Until when the link is good.</summary>
    public DateOnly Until => clock.DayOf(Look.EndsAt);

    /// <summary>Where the small drawing of an exercise is.</summary>
    public string Portrait(ExerciseId id) => album.AddressOf(id);

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken cancel)
    {
        if (key is not { Length: > 0 and <= PersonalToken.MaxLength })
        {
            return NotFound();
        }

        var (hash, now) = (PersonalToken.HashOf(key), clock.Utc());
        if (await db.LookIns.AsNoTracking().FirstOrDefaultAsync(l => l.Hash == hash, cancel) is not { } look || !look.IsGoodAt(now))
        {
            return NotFound();
        }

        Look = look;
        await LoadAsync(look.OwnerId, cancel);
        await RememberAsync(look, now, cancel);
        return Page();
    }

    private async Task LoadAsync(Guid owner, CancellationToken cancel)
    {
        Library = await own.OfAsync(owner, cancel);
        await clock.ReadAsync(owner, cancel);
        var first = Today.AddDays(1 - (7 * WeeksBack));
        var since = clock.UtcOf(first.ToDateTime(TimeOnly.MinValue));
        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).ToListAsync(cancel);
        Plan = plans.Find(p => p.ArchivedOn is null);
        var sessions = (await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt >= since).OrderByDescending(s => s.StartedAt).ToListAsync(cancel))
            .Select(s => (Day: clock.DayOf(s.StartedAt), Session: s)).ToList();
        Weeks = [.. Enumerable.Range(0, WeeksBack).Select(back => Today.AddDays(-6 - (7 * back)))
            .Select(from => LookWeek.Of(from, [.. Enumerable.Range(0, 7).Select(from.AddDays).Where(day => Plan?.On(day) is not null)], sessions))];
        Against = await desk.PainAsync(owner, WeeksBack, cancel, Library);
        Pain = [.. sessions.Where(s => (s.Session.PainBefore ?? s.Session.PainWorst ?? s.Session.PainNextMorning) is not null)];
        Mornings = [.. (await db.MorningChecks.AsNoTracking().Where(c => c.OwnerId == owner && c.Date >= first && c.PainNow != null).OrderByDescending(c => c.Date).ToListAsync(cancel))
            .Select(c => (c.Date, c.PainNow!.Value))];
    }

    private async Task RememberAsync(LookIn look, DateTime now, CancellationToken cancel)
    {
        if (look.OpenedAt > now.AddHours(-1))
        {
            return;
        }

        try
        {
            await db.LookIns.Where(l => l.OwnerId == look.OwnerId && l.Id == look.Id).ExecuteUpdateAsync(l => l.SetProperty(x => x.OpenedAt, now), cancel);
        }
        catch (Exception fault) when (DatabaseFaults.WhyNothingIsTaken(fault) is not null)
        {
            // Looking goes on where nothing can be written.
        }
    }
}
