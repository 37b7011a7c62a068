using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>The questions that a plan is built from.</summary>
internal sealed class PlanFormPage(IPage page)
{
    private static readonly DayOfWeek[] Week = Enum.GetValues<DayOfWeek>();

    public static async Task<PlanFormPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/plans/new");
        return new(page);
    }

    /// <summary>A plan that trains today, for an adult without complaints.</summary>
    public static async Task<PlanPage> BuildAsync(IPage page)
    {
        var form = await OpenAsync(page);
        await form.FillForTodayAsync();
        return await form.BuildAsync();
    }

    public ILocator Age => page.GetByLabel("Age in years");

    public ILocator Minutes => page.GetByLabel("Minutes for a session");

    public ILocator Weeks => page.GetByLabel("Weeks in the block");

    public ILocator FirstDay => page.GetByLabel("First day");

    public ILocator ScreenRead => Tick("I read both lists");

    public ILocator Keep => page.GetByRole(AriaRole.Button, new() { Name = "Keep this plan" });

    public ILocator Refusal => page.GetByRole(AriaRole.Alert);

    public ILocator Errors => page.Locator(".field-error:not(:empty)");

    public ILocator Tick(string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name });

    public ILocator Summary(string start) => page.Locator("summary").Filter(new() { HasText = start });

    /// <summary>Three days with rest between them, today first.</summary>
    public async Task FillForTodayAsync()
    {
        await Age.FillAsync("34");
        await ScreenRead.CheckAsync();
        var today = DateTime.Now.DayOfWeek;
        DayOfWeek[] days = [today, Week[((int)today + 2) % 7], Week[((int)today + 4) % 7]];
        await ChooseDaysAsync(days);
    }

    public async Task ChooseDaysAsync(params DayOfWeek[] days)
    {
        foreach (var day in Week)
        {
            await Tick(day.ToString()).SetCheckedAsync(days.Contains(day));
        }
    }

    public Task SendAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Build my week" }).ClickAsync();

    public async Task<PlanPage> BuildAsync()
    {
        await SendAsync();
        await Keep.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/plans/", StringComparison.Ordinal) && !url.Contains("/plans/new", StringComparison.Ordinal));
        return new(page);
    }
}
