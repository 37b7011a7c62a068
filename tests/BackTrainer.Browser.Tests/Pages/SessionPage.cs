using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>A session: the set to do now, what is done, and the end.</summary>
internal sealed class SessionPage(IPage page)
{
    /// <summary>The set to do now; nothing when every set is in.</summary>
    public ILocator Now => page.Locator("#now");

    public ILocator Reps => Now.Locator("input[name='Entry.Reps']");

    public ILocator Load => Now.Locator("input[name='Entry.Load']");

    public ILocator Done => Now.Locator("button[data-planned]");

    public ILocator NextTime => page.Locator("#next-time");

    /// <summary>What is wrong with what was typed.</summary>
    public ILocator Error => page.Locator(".set .field-error:not(:empty)");

    /// <summary>What the page says of what was entered: that it waits, or that it is saved.</summary>
    public ILocator Saved => page.Locator("#sync");

    public ILocator Progress => page.Locator(".progress-line span");

    /// <summary>How many sets are done, and how many there are: "3 of 17 sets".</summary>
    public async Task<(int Done, int Sets)> CountAsync()
    {
        var words = (await Progress.InnerTextAsync()).Split(' ');
        return (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
    }

    /// <summary>One tap for the set that is due; a load first, where it is asked for.</summary>
    public async Task LogNextAsync(string load = "20")
    {
        var (done, sets) = await CountAsync();
        if (await Load.CountAsync() > 0 && await Load.InputValueAsync() == "")
        {
            await Load.FillAsync(load);
        }

        await Done.ClickAsync();
        await Expect(Progress).ToContainTextAsync($"{done + 1} of {sets} set");
    }

    /// <summary>Every set that is left.</summary>
    public async Task LogAllAsync()
    {
        while (await Now.CountAsync() > 0)
        {
            await LogNextAsync();
        }
    }

    public async Task FinishAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish the session" }).ClickAsync();
        await Expect(NextTime).ToBeVisibleAsync();
    }
}
