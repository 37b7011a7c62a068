using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>Exercises are found while typing, as the server would find them, and the address always says what is shown.</summary>
[Collection(InTheHouse.Name)]
public sealed class LibraryTests(House house, ITestOutputHelper output)
{
    private static readonly string[] Queries =
    [
        "row", "rows", "deadlift", "deadlfit", "dedlift", "dead lift", "benover row", "bent over row", "pulup", "pull up", "pull-ups", "pullup", "PULL UP",
        "facepull", "face pull", "facepul", "fcae pull", "bird dog", "bird dgo", "birdog", "hamstirng", "hamstring curl", "lats", "lat", "la", "l", "glutse",
        "squat", "sqaut", "goblet", "gobelt squat", "plank", "plakn", "side plank", "farmer's walk", "farmer\u2019s walk", "farmres carry", "90/90", "t-bar",
        "t", "up", "ups", "rdl", "romainan deadlift", "kettelbell swing", "press", "pres", "oberhead press", "horizontal pull", "anti rotation", "erector",
        "quadratus lumborm", "quadriceps lumborum", "crow", "wing", "lift", "barbel deadlfit", "bulgrian split squat", "hiperextension", "latpuldown",
        "zzzyx", "row xylophone", "nothing of the sort", "  -  ", "s", "one arm row", "single leg", "supermna", "back", "uper back", "band row", "row band",
        "\u81ea\u8ee2\u8eca", "d\u00e9adlift", "<b>row</b>", "chest supported row", "chset supported row",
    ];

    [SkippableFact]
    public async Task Typing_ranks_as_the_server_does()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.Search.FillAsync("row");
        await Expect(library.FiltersOn).ToHaveTextAsync(["Search: row"]);
        var times = new List<double>();
        foreach (var query in Queries)
        {
            times.Add(await TypeAsync(person.Page, query));
            Assert.Equal((query, string.Join(' ', await ServerIdsAsync(person, $"?q={Uri.EscapeDataString(query)}"))), (query, string.Join(' ', await library.IdsAsync())));
        }

        // How long it takes is told, not judged: a test machine may be busy.
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"From a keystroke to the changed list: median {times[times.Count / 2]:0.0} ms, longest {times[^1]:0.0} ms, {times.Count} queries."));
        Assert.Empty(person.Complaints);
    }

    [SkippableFact]
    public async Task Every_choice_filters_as_the_server_does()
    {
        await using var person = await house.ComesAsync(Screen.Desk);
        var library = await LibraryPage.OpenAsync(person.Page, "?equipment=barbell");
        await library.UnfoldFiltersAsync();
        foreach (var muscle in new[] { "lats", "ql", "" })
        {
            await library.Muscle(muscle).ClickAsync();
            await SameAsServerAsync(person, library);
        }

        foreach (var (label, values) in new (string, string[])[]
        {
            ("Movement", ["hinge", ""]), ("Level", ["advanced", "novice"]), ("Spinal load", ["high", "low", ""]),
            ("Benefit", ["posture", "balance", ""]), ("I have", ["floor", "household", "home-rack", "full-gym"]),
        })
        {
            foreach (var value in values)
            {
                await library.Choice(label).SelectOptionAsync(value);
                await SameAsServerAsync(person, library);
            }
        }

        await person.Page.GetByText("Or tick each piece").ClickAsync();
        await library.Choice("I have").SelectOptionAsync("floor");
        foreach (var piece in new[] { "Resistance band", "Barbell", "Weight plates", "Bench" })
        {
            await person.Page.GetByLabel(piece, new() { Exact = true }).CheckAsync();
            await SameAsServerAsync(person, library);
        }

        Assert.Equal(["Level: Novice", "I have: Only the floor", "I have: 4 pieces", "Uses: Barbell"], await library.FiltersOn.AllInnerTextsAsync());
        while (await library.FiltersOn.CountAsync() > 0)
        {
            await library.FiltersOn.First.ClickAsync();
            await SameAsServerAsync(person, library);
        }

        Assert.Equal("", library.Query);
        Assert.Empty(person.Complaints);
    }

    [SkippableFact]
    public async Task Back_undoes_a_filter_and_a_reload_shows_the_same()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.Search.PressSequentiallyAsync("row");
        await Expect(library.FiltersOn).ToHaveTextAsync(["Search: row"]);
        Assert.Equal("?q=row", library.Query);
        await library.UnfoldFiltersAsync();
        await library.Choice("Level").SelectOptionAsync("novice");
        await Expect(library.FiltersOn).ToHaveCountAsync(2);
        Assert.Equal("?q=row&level=novice", library.Query);
        var novice = await library.IdsAsync();

        await person.Page.GoBackAsync();
        await Expect(library.FiltersOn).ToHaveCountAsync(1);
        Assert.Equal("?q=row", library.Query);
        await Expect(library.Choice("Level")).ToHaveValueAsync("");
        await SameAsServerAsync(person, library);

        await person.Page.GoForwardAsync();
        await Expect(library.FiltersOn).ToHaveCountAsync(2);
        Assert.Equal(novice, await library.IdsAsync());
        await person.Page.ReloadAsync();
        Assert.Equal(novice, await library.IdsAsync());
        await Expect(library.Search).ToHaveValueAsync("row");
        await Expect(library.FiltersOn).ToHaveCountAsync(2);
        Assert.Empty(person.Complaints);
    }

    [SkippableFact]
    public async Task Looking_around_brings_what_stands_on_the_other_pages()
    {
        await using var person = await house.ComesAsync(Screen.Desk);
        var library = await LibraryPage.OpenAsync(person.Page);
        await Expect(library.Found).ToHaveCountAsync(LibraryPage.CardsOnAPage);
        await person.Page.Mouse.WheelAsync(0, 400);
        await Expect(library.Pages).ToHaveCountAsync(0);
        await SameAsServerAsync(person, library);

        // A page further on stays as it is until something is changed.
        await LibraryPage.OpenAsync(person.Page, "?page=2");
        await library.Search.ClickAsync();
        await Expect(library.Found).ToHaveCountAsync(LibraryPage.CardsOnAPage);
        await library.Search.FillAsync("plank");
        await Expect(library.Pages).ToHaveCountAsync(0);
        Assert.Equal("?q=plank", library.Query);
        await SameAsServerAsync(person, library);
    }

    [SkippableFact]
    public async Task The_count_is_told_and_an_empty_list_offers_a_way_on()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.Search.FillAsync("zzzyx");
        await Expect(library.Count).ToHaveTextAsync("0 exercises of 142");
        await Expect(person.Page.GetByText("Nothing fits all of that")).ToBeVisibleAsync();
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "lats", Exact = true }).ClickAsync();
        await Expect(library.FiltersOn).ToHaveTextAsync(["Muscle: Lats"]);
        await Expect(person.Page.GetByText("Nothing fits all of that")).ToBeHiddenAsync();
        Assert.Equal("?muscle=lats", library.Query);
        await SameAsServerAsync(person, library);
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Show all" }).ClickAsync();
        await Expect(library.FiltersOn).ToHaveCountAsync(0);
        Assert.Equal("", library.Query);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enter_sends_the_form_with_script_and_without(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.Search.FillAsync("benover row");
        await library.Search.PressAsync("Enter");

        // Only the form itself sends the parts that are empty.
        await Expect(person.Page).ToHaveURLAsync(new Regex("q=benover.row&muscle=&", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 15_000 });
        Assert.Contains("q=benover+row", library.Query, StringComparison.Ordinal);
        await Expect(library.FiltersOn).ToHaveTextAsync(["Search: benover row"]);
        await Expect(library.Found.First).ToContainTextAsync("Bent-over row");
    }

    [SkippableFact]
    public async Task Without_script_filters_pages_and_taking_a_filter_away_work()
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: false);
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.UnfoldFiltersAsync();
        await library.Choice("Level").SelectOptionAsync("novice");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();
        await Expect(library.FiltersOn).ToHaveTextAsync(["Level: Novice"]);
        await library.Pages.GetByRole(AriaRole.Link, new() { Name = "More" }).ClickAsync();
        await Expect(library.Pages).ToContainTextAsync("Page 2 of");
        Assert.Equal("?level=novice&page=2", library.Query);
        await library.FiltersOn.First.ClickAsync();
        await Expect(library.Count).ToHaveTextAsync("142 exercises of 142");
    }

    [SkippableFact]
    public async Task Where_the_cards_cannot_be_had_the_form_works_as_before()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        await person.Page.RouteAsync("**/exercises/cards", route => route.AbortAsync());
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.Search.FillAsync("deadlfit");
        await Expect(library.Found).ToHaveCountAsync(LibraryPage.CardsOnAPage);
        await library.SearchAsync("deadlfit");
        await Expect(library.FiltersOn).ToHaveTextAsync(["Search: deadlfit"]);
        await Expect(library.Found.First).ToContainTextAsync("Conventional deadlift");
        Assert.DoesNotContain(person.Complaints, c => c.StartsWith("script", StringComparison.Ordinal));
    }

    /// <summary>Types a text at once, and measures from the event to the list that is drawn.</summary>
    private static Task<double> TypeAsync(IPage page, string text) => page.EvaluateAsync<double>(
        """
        async text => {
            const box = document.getElementById("q");
            box.value = text;
            const changed = new Promise(done => new MutationObserver((_, watch) => { watch.disconnect(); done(); }).observe(document.getElementById("filters-on"), { childList: true }));
            const start = performance.now();
            box.dispatchEvent(new Event("input", { bubbles: true }));
            await changed;
            document.body.getBoundingClientRect();
            return performance.now() - start;
        }
        """,
        text);

    private static async Task SameAsServerAsync(Person person, LibraryPage library)
    {
        // A choice reaches the address in the same turn as the list, after the cards were had once.
        await person.Page.UntilAsync("() => document.querySelectorAll('#cards > li').length === Number(document.getElementById('count').textContent.split(' ')[0])");
        Assert.Equal(await ServerIdsAsync(person, library.Query), await library.IdsAsync());
    }

    private static async Task<string[]> ServerIdsAsync(Person person, string query)
    {
        var answer = await person.Context.APIRequest.GetAsync($"/api/exercises{query}");
        Assert.True(answer.Ok, query);
        using var json = JsonDocument.Parse(await answer.BodyAsync());
        return [.. json.RootElement.EnumerateArray().Select(e => e.GetProperty("id").GetString()!)];
    }

    [SkippableFact]
    public async Task A_muscle_that_is_touched_in_the_drawing_filters_the_list()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var library = await LibraryPage.OpenAsync(person.Page);
        await library.UnfoldFiltersAsync();
        var (x, y) = await library.PaintedPointAsync("lats");
        await person.Page.Mouse.ClickAsync(x, y);
        await Expect(library.FiltersOn).ToHaveTextAsync(["Muscle: Lats"]);
        Assert.Contains("muscle=lats", library.Query, StringComparison.Ordinal);
        await SameAsServerAsync(person, library);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("?muscle=lats")]
    [InlineData("/figures")]
    [InlineData("/conventional-deadlift")]
    public async Task A_first_view_of_the_library_needs_at_most_five_requests(string page)
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var requests = new List<string>();
        person.Page.Request += (_, request) => requests.Add(request.Url);
        await person.Page.GotoAsync($"/exercises{page}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(requests.Count, 2, 5);
    }
}
