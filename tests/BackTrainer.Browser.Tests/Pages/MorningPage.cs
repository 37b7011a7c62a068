using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>The morning check.</summary>
internal sealed class MorningPage(IPage page)
{
    public static async Task<MorningPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/check-in");
        return new(page);
    }

    public ILocator Sleep => page.GetByLabel("Sleep last night, in hours");

    public ILocator Errors => page.Locator(".field-error:not(:empty)");

    /// <summary>One answer of a scale.</summary>
    public ILocator Answer(string question, string answer) =>
        page.GetByRole(AriaRole.Group, new() { Name = question }).Locator(".tick", new() { HasText = answer }).First;

    /// <summary>The choice of a muscle; it lights up on the map.</summary>
    public ILocator Muscle(string name) => page.Locator(".sore label:not(.very)", new() { HasText = name });

    /// <summary>"Very", beside a muscle that is sore.</summary>
    public ILocator Very(string name) => page.Locator(".sore", new() { HasText = name }).Locator(".very");

    public Task UnfoldSorenessAsync() => page.GetByText("Sore anywhere?").ClickAsync();

    public Task KeepAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Keep these answers" }).ClickAsync();
}
