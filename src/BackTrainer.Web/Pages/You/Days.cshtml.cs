using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.You;

/// <summary>By which clock days are counted, on which day weeks begin, and how dates and numbers are written.</summary>
public sealed class DaysModel(TrainingDb db, WriteTurn turn, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>The days that weeks begin on somewhere.</summary>
    public static IReadOnlyList<DayOfWeek> Starts { get; } = [DayOfWeek.Monday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The time zones that the server knows by names of places, as in <c>Europe/Berlin</c>.</summary>
    public static IReadOnlyList<string> Zones { get; } = [.. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id)
        .Where(id => id.Length <= Customs.MaxNameLength && id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>What is chosen.</summary>
    public Customs Customs => clock.Customs;

    /// <summary>The time by the clock that counts.</summary>
    public DateTime Now => clock.Local(clock.Utc());

    /// <summary>The server's time zone.</summary>
    public static string ServerZone => TimeZoneInfo.Local.Id;

    /// <summary>It was just saved.</summary>
    public bool IsSaved { get; private set; }

    public void OnGet(bool saved) => IsSaved = saved && guest.Id is not null;

    public async Task<IActionResult> OnPostAsync(string? start, string? zone, string? writing, CancellationToken cancel)
    {
        if (!Kebab.TryParse<DayOfWeek>(start, out var first) || !Starts.Contains(first) || (!string.IsNullOrEmpty(zone) && PersonClock.ZoneOf(zone) is null)
            || Writing.All.All(w => w.Tag != writing))
        {
            return BadRequest();
        }

        var owner = guest.Ensure();
        var customs = new Customs(first, string.IsNullOrEmpty(zone) ? null : zone, writing == Writing.Usual.Tag ? null : writing);
        await turn.TakeAsync(db, owner, () => db.ChangePersonAsync(owner, person => person.CountBy(customs), cancel), cancel);
        return RedirectToPage(new { saved = true });
    }
}
