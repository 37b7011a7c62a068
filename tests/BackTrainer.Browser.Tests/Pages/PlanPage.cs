using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>One plan, a week at a time.</summary>
internal sealed class PlanPage(IPage page)
{
    /// <summary>Its address without the host.</summary>
    public string Path { get; } = new Uri(page.Url).AbsolutePath;

    public ILocator TrainingDays => page.Locator("article.day-train");

    public ILocator RestDays => page.Locator("article.day-rest").Filter(new() { HasText = "Rest day" });

    public ILocator Today => page.Locator("article.day-today");

    public ILocator Findings => page.Locator(".findings");

    public ILocator Volume => page.Locator("table.volume");

    /// <summary>Where the first link leads whose address has this in it.</summary>
    public async Task<string> FirstAddressAsync(string part) => (await page.Locator($"a[href*='{part}']").First.GetAttributeAsync("href"))!;

    public async Task<SessionPage> StartTodayAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Start today's session" }).ClickAsync();
        await page.WaitForURLAsync("**/sessions/*");
        return new(page);
    }
}
