using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages;

/// <summary>What stands one step behind the five places.</summary>
public sealed class SettingsModel(TrainingDb db, WriteTurn turn, Guest guest, PersonClock clock) : PageModel
{
    private const string Off = "off";

    /// <summary>What can be chosen for the rest timer, with its words.</summary>
    public static IReadOnlyList<(string Value, string Words)> Rests { get; } =
    [
        ("0", "As long as planned"), ("-30", "Half a minute less"), ("30", "Half a minute more"), ("60", "A minute more"), ("120", "Two minutes more"), (Off, "No timer"),
    ];

    /// <summary>What was chosen for the rest timer.</summary>
    public string Rest { get; private set; } = "0";

    public void OnGet()
    {
        if (clock.Person?.Rest is { } rest)
        {
            Rest = rest.IsOff ? Off : rest.Shift.ToString(CultureInfo.InvariantCulture);
        }
    }

    public IActionResult OnPost(string? theme)
    {
        Theme.Choose(HttpContext, theme);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRestAsync(string? rest, CancellationToken cancel)
    {
        if (Rests.All(r => r.Value != rest))
        {
            return BadRequest();
        }

        var owner = guest.Ensure();
        var time = rest == Off ? new RestTime(IsOff: true) : new(Shift: int.Parse(rest!, CultureInfo.InvariantCulture));
        await turn.TakeAsync(db, owner, () => db.ChangePersonAsync(owner, person => person.RestFor(time), cancel), cancel);
        return RedirectToPage(pageName: null, pageHandler: null, routeValues: null, fragment: "rest");
    }
}
