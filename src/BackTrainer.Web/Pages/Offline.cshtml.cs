using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages;

/// <summary>What is shown without a network in place of a page that is not on the device. It shows nothing of anybody.</summary>
public sealed class OfflineModel : PageModel
{
    /// <summary>Something was to be sent, and could not be.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Unsent { get; set; }
}
