using BackTrainer.Data;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Someone's plans, newest first.</summary>
public sealed class IndexModel(TrainingDb db, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>The plans.</summary>
    public IReadOnlyList<WeeklyPlan> Plans { get; private set; } = [];

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (guest.Id is { } owner)
        {
            Plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).Take(100).ToListAsync(cancel);
        }
    }
}
