using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.You;

/// <summary>Body mass and own weights: every target is then one that can be put together.</summary>
public sealed class WeightsModel(TrainingDb db, WriteTurn turn, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public WeightsForm Form { get; set; } = new();

    /// <summary>It was just saved.</summary>
    public bool IsSaved { get; private set; }

    public void OnGet(string? unit, bool saved)
    {
        IsSaved = saved && clock.Person is not null;
        Form = WeightsForm.Of(clock.Person, WeightUnits.Of(unit));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Form.Read(ModelState) is not { } said)
        {
            Form.WithSpareRows();
            return Page();
        }

        var owner = guest.Ensure();
        void Keep(Person person)
        {
            person.Weigh(said.BodyMass, Form.BodyMassUnit);
            person.Own(said.Kit);
        }

        await turn.TakeAsync(db, owner, () => db.ChangePersonAsync(owner, Keep, cancel), cancel);
        return RedirectToPage(new { saved = true });
    }
}
