using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Recovery;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages;

/// <summary>The morning check: one short form a day, which can be corrected and taken back; earlier mornings too.</summary>
public sealed class CheckInModel(TrainingDb db, WriteTurn turn, Guest guest, FigureAlbum album, PersonClock clock) : PageModel
{
    /// <summary>So many days back a morning can be answered.</summary>
    public const int DaysBack = 365;

    private const int Listed = 14;
    private const string Format = "yyyy-MM-dd";

    /// <summary>The fields.</summary>
    [BindProperty]
    public CheckInForm Form { get; set; } = new();

    /// <summary>The day that is asked for; today where none is.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public string? Asked { get; set; }

    /// <summary>The day of the form.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The answers of that day as they are kept, or null.</summary>
    public MorningCheck? Check { get; private set; }

    /// <summary>What they change.</summary>
    public IReadOnlyList<DayEffect> Effects { get; private set; } = [];

    /// <summary>Mornings that were answered, the newest first.</summary>
    public IReadOnlyList<MorningCheck> Mornings { get; private set; } = [];

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>Where the body is drawn.</summary>
    public string Drawing => album.Address;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!TryDay())
        {
            return NotFound();
        }

        await LoadAsync(cancel);
        Form = CheckInForm.Of(Check);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!TryDay())
        {
            return NotFound();
        }

        foreach (var error in (await new CheckInFormValidator().ValidateAsync(Form, cancel)).Errors)
        {
            ModelState.AddModelError(error.PropertyName.Length == 0 ? "Form" : $"Form.{error.PropertyName}", error.ErrorMessage);
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync(cancel);
            return Page();
        }

        var (owner, said) = (guest.Ensure(), Form.ToCheckIn(Day));
        await turn.TakeAsync(db, owner, () => KeepAsync(owner, said, cancel), cancel);
        return Back();
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel)
    {
        if (!TryDay())
        {
            return NotFound();
        }

        if (guest.Id is { } owner)
        {
            await turn.TakeAsync(db, owner, () => db.MorningChecks.Where(c => c.OwnerId == owner && c.Date == Day).ExecuteDeleteAsync(cancel), cancel);
        }

        return Back();
    }

    private async Task<int> KeepAsync(Guid owner, CheckIn said, CancellationToken cancel)
    {
        if (await db.MorningChecks.FirstOrDefaultAsync(c => c.OwnerId == owner && c.Date == Day, cancel) is { } there)
        {
            there.Correct(said, clock.Utc());
        }
        else
        {
            db.MorningChecks.Add(new MorningCheck(owner, said, clock.Utc()));
        }

        return await db.SaveChangesAsync(cancel);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return;
        }

        Check = await db.MorningChecks.AsNoTracking().FirstOrDefaultAsync(c => c.OwnerId == owner && c.Date == Day, cancel);
        Mornings = await db.MorningChecks.AsNoTracking().Where(c => c.OwnerId == owner).OrderByDescending(c => c.Date).Take(Listed).ToListAsync(cancel);
        Effects = DayEffects.Of((await db.PersonDayAsync(owner, Day, cancel)).CheckIns, Day);
    }

    /// <summary>Reads the day that is asked for; false where there can be no check for it.</summary>
    private bool TryDay()
    {
        Day = Today;
        var isRead = string.IsNullOrWhiteSpace(Asked) || DateOnly.TryParseExact(Asked.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && (Day = day) == day;
        return isRead && Day <= Today && Day >= Today.AddDays(-DaysBack);
    }

    private LocalRedirectResult Back() => LocalRedirect(Day == Today ? "/#morning" : $"/check-in?day={Day.ToString(Format, CultureInfo.InvariantCulture)}");
}
