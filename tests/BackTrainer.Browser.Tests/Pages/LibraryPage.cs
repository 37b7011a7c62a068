using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>The exercises, found by search and filters.</summary>
internal sealed class LibraryPage(IPage page)
{
    /// <summary>How many cards stand on a page of the list that comes without script.</summary>
    public const int CardsOnAPage = BackTrainer.Web.Pages.Exercises.IndexModel.PageSize;

    public ILocator Count => page.GetByRole(AriaRole.Status);

    public ILocator Found => page.Locator("a.exercise-card");

    public ILocator Search => page.GetByRole(AriaRole.Searchbox);

    public ILocator FiltersOn => page.GetByRole(AriaRole.List, new() { Name = "Filters that are on" }).GetByRole(AriaRole.Link);

    public ILocator Pages => page.GetByRole(AriaRole.Navigation, new() { Name = "Pages of this list" });

    /// <summary>What the address asks for, such as "?q=row".</summary>
    public string Query => new Uri(page.Url).Query;

    public static async Task<LibraryPage> OpenAsync(IPage page, string query = "")
    {
        await page.GotoAsync($"/exercises{query}");
        return new(page);
    }

    /// <summary>The ids of the cards, in order.</summary>
    public async Task<string[]> IdsAsync() => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a.exercise-card')].map(a => a.pathname.split('/').at(-1))");

    public Task UnfoldFiltersAsync() => page.GetByText("Filter by muscle", new() { Exact = false }).ClickAsync();

    public ILocator Choice(string label) => page.GetByRole(AriaRole.Combobox, new() { Name = label });

    /// <summary>The choice of a muscle, by its name in addresses; empty for any.</summary>
    public ILocator Muscle(string muscle) => page.Locator($".body-filter label:has([value='{muscle}'])");

    /// <summary>A point of the screen where the drawing of a muscle is touched, and nothing over it.</summary>
    public async Task<(float X, float Y)> PaintedPointAsync(string muscle)
    {
        var drawn = Muscle(muscle).Locator("use");
        await drawn.ScrollIntoViewIfNeededAsync();
        var point = await drawn.EvaluateAsync<float[]>("""
            (use) => {
              const box = use.getBoundingClientRect();
              for (let y = box.top + 1; y < box.bottom; y += 3) {
                for (let x = box.left + 1; x < box.right; x += 3) {
                  if (document.elementFromPoint(x, y)?.closest("use") === use) return [x, y];
                }
              }
              return [];
            }
            """);
        Assert.Equal(2, point.Length);
        return (point[0], point[1]);
    }

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
