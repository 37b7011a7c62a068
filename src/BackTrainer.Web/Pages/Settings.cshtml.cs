using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages;

/// <summary>What stands one step behind the five places.</summary>
public sealed class SettingsModel : PageModel
{
    public IActionResult OnPost(string? theme)
    {
        Theme.Choose(HttpContext, theme);
        return RedirectToPage();
    }
}
