using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Calendars;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Exports;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Somebody's plan by its link: to look at, and to keep a copy of. A link that is wrong or taken back is not there.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SharedModel(TrainingDb db, WriteTurn turn, Guest guest, ExerciseLibrary library, FigureAlbum album, PersonClock clock) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>The key of the link.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What was asked for, without what it says of a person.</summary>
    public PlanRequest Asked => SharedPlan.Without(Plan.Request);

    /// <summary>The plan in words.</summary>
    public string Words => PlanText.Of(Plan, library);

    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>Where the small drawing of an exercise is.</summary>
    public string Portrait(ExerciseId id) => album.AddressOf(id);

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken cancel) => await LoadAsync(key, cancel) ? Page() : NotFound();

    /// <summary>Keeps a copy that begins on the next Monday, or on the day on which the plan begins where that is still to come.</summary>
    public async Task<IActionResult> OnPostAsync(string? key, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
        {
            return NotFound();
        }

        var next = Today.AddDays(7 - WeekDays.Index(Today.DayOfWeek));
        var owner = guest.Ensure();
        var request = Asked with { StartsOn = Plan.StartsOn >= Today ? Plan.StartsOn : next };
        var copy = new WeeklyPlan(CopyOf(owner), owner, Plan.Title, new BuiltPlan(request, Plan.Weeks, [], ""), clock.Utc());
        await turn.AddAsync(db, owner, copy, cancel);
        return RedirectToPage("/Plans/Plan", new { id = copy.Id });
    }

    /// <summary>The same copy however often it is asked for.</summary>
    private Guid CopyOf(Guid owner) => Plan.OwnerId == owner ? Guid.CreateVersion7() : TrainingSession.IdFor(Plan.Id, DateOnly.FromDateTime(Plan.CreatedAt));

    private async Task<bool> LoadAsync(string? key, CancellationToken cancel)
    {
        if (key is not { Length: > 0 and <= PersonalToken.MaxLength })
        {
            return false;
        }

        var hash = PersonalToken.HashOf(key);
        (Plan, Key) = ((await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.ShareHash == hash, cancel))!, key);
        return Plan is not null;
    }
}
