using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>The list of a session is changed without a network, and the server has the same list afterwards.</summary>
[Collection(InTheHouse.Name)]
public sealed class ListTests(House house)
{
    private const string Row = "bent-over-barbell-row";
    private const string ReadLines = "() => [...document.querySelectorAll('.sheet:not([data-away])')].map(s => s.id + (s.matches('.sheet-skipped') ? ' out' : ''))";

    private static ILocator More(Device device, string exercise) => device.Page.Locator($"#{exercise} > .line-more");

    private static async Task ChangeAsync(Device device, string exercise, string change)
    {
        await device.Page.Locator($"#{exercise}").EvaluateAsync("sheet => { sheet.open = true; sheet.querySelector('.line-more').open = true; }");
        await More(device, exercise).Locator($"button[name=change][value={change}]").ClickAsync();
    }

    private static async Task<string> SwapAsync(Device device, string exercise)
    {
        await device.Page.Locator($"#{exercise}").EvaluateAsync("sheet => { sheet.open = true; sheet.querySelector('.line-more').open = true; }");
        await More(device, exercise).GetByRole(AriaRole.Link, new() { Name = "Swap" }).ClickAsync();
        var choice = More(device, exercise).Locator(".swap-here button[name=with]").First;
        var other = (await choice.GetAttributeAsync("value"))!;
        await choice.ClickAsync();
        await Expect(device.Page.Locator($"#{other}")).ToBeVisibleAsync();
        return other;
    }

    private static async Task<string[]> LinesAsync(Device device) =>
        await device.Page.EvaluateAsync<string[]>(ReadLines);

    private static async Task<Device> OpenAsync(House house, Trainee trainee)
    {
        var device = await Device.OpenAsync(house, trainee);
        await DrawnAheadAsync(device);
        return device;
    }

    private static async Task ShowsAsync(Device device, IEnumerable<string> lines) => await device.Page.WaitForFunctionAsync(
        $"lines => JSON.stringify(({ReadLines})()) === lines", System.Text.Json.JsonSerializer.Serialize(lines));

    private static Task DrawnAheadAsync(Device device) => DrawnAheadAsync(device, "");

    /// <summary>What is kept may be older than the page, from before this exercise was one that can come back.</summary>
    private static Task DrawnAheadAsync(Device device, string exercise) => device.Page.UntilAsync(
        """
        async exercise => {
          const kept = await (await caches.match(document.querySelector("#session").dataset.ahead))?.text();
          return Boolean(kept?.includes(exercise ? `data-with="${exercise}"` : ""));
        }
        """,
        exercise);

    [SkippableFact]
    public async Task Exercises_are_taken_off_moved_swapped_and_added_without_a_network()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up", Row, "front-plank");
        await using var phone = await OpenAsync(house, trainee);
        await using var laptop = await Device.OpenAsync(house, trainee);
        phone.Reception = Reception.None;
        await ChangeAsync(phone, "push-up", "take-off");
        await Expect(phone.Page.Locator(".progress-line span")).ToHaveTextAsync("0 of 6 sets");
        Assert.Equal(Row, (await phone.NowAsync())!.Exercise);
        await ChangeAsync(phone, "front-plank", "up");
        await ShowsAsync(phone, ["front-plank", Row]);

        // The one that stands in has its target and its sets, also after a reload, and is logged like any other.
        var other = await SwapAsync(phone, Row);
        await ShowsAsync(phone, ["front-plank", other]);
        await phone.Page.Locator(".add-exercise").EvaluateAsync("fold => { fold.open = true; }");
        var suggested = phone.Page.Locator(".suggestions button").First;
        var added = (await suggested.GetAttributeAsync("value"))!;
        await suggested.ClickAsync();
        await Expect(phone.Page.Locator($"#{added} .set")).Not.ToHaveCountAsync(0);
        await phone.ReloadAsync();
        await ShowsAsync(phone, ["front-plank", other, added]);
        await phone.EnterAsync((await phone.RowsAsync()).First(r => r.Exercise == added), set => set.Locator("button[data-planned]").ClickAsync());

        await phone.SettleAsync();
        await Expect(phone.Page.Locator("#session")).ToHaveAttributeAsync("data-ready", "true");
        await ShowsAsync(phone, ["front-plank", other, added]);
        var layout = (await trainee.GetAsync()).GetProperty("layout");
        Assert.Equal([other, "front-plank", added], layout.GetProperty("added").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(added, Assert.Single(await trainee.SetsAsync()).Exercise);

        // And the other device draws the same.
        await ShowsAsync(laptop, ["front-plank", other, added]);
    }

    [SkippableFact]
    public async Task An_exercise_is_made_easy_and_not_easy_after_all_without_a_network()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up", Row);
        await using var phone = await OpenAsync(house, trainee);
        await using var laptop = await Device.OpenAsync(house, trainee);
        var button = More(phone, Row).Locator(".easy button");
        phone.Reception = Reception.None;
        await phone.Page.Locator($"#{Row}").EvaluateAsync("sheet => { sheet.open = true; sheet.querySelector('.line-more').open = true; }");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Not easy after all");
        await phone.ReloadAsync();
        await Expect(button).ToHaveTextAsync("Not easy after all");
        await phone.SettleAsync();
        await Expect(More(laptop, Row).Locator(".easy button")).ToHaveTextAsync("Not easy after all");
        Assert.Equal([Row], await EasyAsync(trainee));

        await phone.Page.WaitForFunctionAsync("() => document.querySelector('#session')?.dataset.ready === 'true'");
        phone.Reception = Reception.None;
        await phone.Page.Locator($"#{Row}").EvaluateAsync("sheet => { sheet.open = true; sheet.querySelector('.line-more').open = true; }");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Easy today");
        await phone.SettleAsync();
        Assert.Empty(await EasyAsync(trainee));
    }

    private static async Task<IEnumerable<string?>> EasyAsync(Trainee trainee) =>
        (await trainee.GetAsync()).GetProperty("easyExercises").EnumerateArray().Select(e => e.GetString());

    [SkippableFact]
    public async Task A_planned_session_is_begun_changed_and_changed_back_without_a_network()
    {
        using var trainee = await Trainee.PlannedAsync(house);
        await using var phone = await OpenAsync(house, trainee);
        var lines = await LinesAsync(phone);
        var all = await phone.Page.Locator(".progress-line span").TextContentAsync();
        phone.Reception = Reception.None;
        var other = await SwapAsync(phone, lines[0]);
        await ShowsAsync(phone, [other, .. lines.Skip(1)]);
        Assert.Equal(other, (await phone.NowAsync())!.Exercise);
        await ChangeAsync(phone, lines[1], "skip");
        await Expect(phone.Page.Locator($"#{lines[1]} > summary")).ToContainTextAsync("left out today");
        await phone.ReloadAsync();
        await ShowsAsync(phone, [other, $"{lines[1]} out", .. lines.Skip(2)]);

        // What was done of the one that stood in stays to be seen when it is swapped back, and nothing more of it is asked for.
        var done = (await phone.TapAsync())!;
        Assert.Equal(other, done.Exercise);
        await ChangeAsync(phone, lines[1], "take-up");
        await phone.SettleAsync();
        await Expect(phone.Page.Locator("#session")).ToHaveAttributeAsync("data-draft", "false");
        await ShowsAsync(phone, [other, .. lines.Skip(1)]);
        await DrawnAheadAsync(phone, lines[0]);
        phone.Reception = Reception.None;
        await ChangeAsync(phone, other, "swap-back");
        await Expect(phone.Page.Locator(".set[data-state=now]")).ToHaveAttributeAsync("data-exercise", lines[0]);
        await Expect(phone.RowOf(done.Id)).ToBeVisibleAsync();
        await phone.SettleAsync();
        await Expect(phone.Page.Locator($"#{lines[0]} .set")).Not.ToHaveCountAsync(0);
        Assert.Equal([done.Id], (await trainee.SetsAsync()).Select(s => s.Id));
        Assert.StartsWith("1 of ", await phone.Page.Locator(".progress-line span").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal($"1 of {Number(all) + 1}", (await phone.Page.Locator(".progress-line span").TextContentAsync())!.Replace(" sets", "", StringComparison.Ordinal));
    }

    private static int Number(string? words) => int.Parse(words!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);

    [SkippableFact]
    public async Task An_exercise_that_was_not_drawn_ahead_is_on_the_list_and_drawn_with_the_network()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var phone = await OpenAsync(house, trainee);
        var ahead = await phone.Page.EvaluateAsync<string[]>(
            "async () => [...(await (await caches.match(document.querySelector('#session').dataset.ahead)).text()).matchAll(/data-exercise=.([a-z0-9-]+)/g)].map(m => m[1])");
        var options = await phone.Page.Locator(".add-exercise option").EvaluateAllAsync<string[]>("all => all.map(o => o.value).filter(Boolean)");
        var other = options.Except(ahead).First();
        phone.Reception = Reception.None;
        await phone.Page.Locator(".add-exercise").EvaluateAsync("fold => { fold.open = true; }");
        await phone.Page.Locator(".add-exercise select").SelectOptionAsync(other);
        await phone.Page.Locator(".add-exercise").GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(phone.Page.Locator("[data-to-come]")).ToContainTextAsync("is on the list");
        await phone.SettleAsync();
        await Expect(phone.Page.Locator($"#{other} .set")).Not.ToHaveCountAsync(0);
        await Expect(phone.Page.Locator("[data-to-come]")).ToHaveCountAsync(0);
    }
}
