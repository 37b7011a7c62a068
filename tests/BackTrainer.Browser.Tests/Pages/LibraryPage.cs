using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>The exercises, found by search and filters.</summary>
internal sealed class LibraryPage(IPage page)
{
    public ILocator Count => page.GetByRole(AriaRole.Status);

    public ILocator Found => page.Locator("a.exercise-card");

    public async Task SearchAsync(string text)
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
    }

    public async Task<ExercisePage> ReadAsync(string name)
    {
        await Found.Filter(new() { Has = page.GetByText(name, new() { Exact = true }) }).ClickAsync();
        return new(page);
    }
}

/// <summary>One exercise.</summary>
internal sealed class ExercisePage(IPage page)
{
    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Steps => page.Locator("ol.steps > li");

    public ILocator Section(string name) => page.GetByRole(AriaRole.Region, new() { Name = name });
}
