using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>Today.</summary>
internal sealed class HomePage(IPage page)
{
    public static async Task<HomePage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/");
        return new(page);
    }

    public ILocator BuildMyWeek => page.GetByRole(AriaRole.Link, new() { Name = "Build my week" });

    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>One of the five places of the main navigation.</summary>
    public ILocator Place(string name) => page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = name });

    public async Task<LibraryPage> ToLibraryAsync()
    {
        await Place("Exercises").ClickAsync();
        return new(page);
    }

    public async Task<PlanFormPage> ToPlanFormAsync()
    {
        await BuildMyWeek.ClickAsync();
        return new(page);
    }
}
