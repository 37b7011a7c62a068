using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>Weights that are entered without a network are read as they were typed, and the server has the same.</summary>
[Collection(InTheHouse.Name)]
public sealed class WeightTests(House house)
{
    private const string Row = "bent-over-barbell-row";

    /// <summary>Chooses something in the settings, opens the session, and loses the network.</summary>
    private async Task<Device> OutOfReachAsync(Trainee trainee, string settings, string choice)
    {
        var phone = await Device.OpenAsync(house, trainee);
        await phone.Page.GotoAsync(settings);
        await phone.Page.Locator(choice).CheckAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Status).WaitForAsync();
        await phone.LoadAsync();
        phone.Reception = Reception.None;
        return phone;
    }

    [SkippableTheory]
    [InlineData("en-GB", "62.5")]
    [InlineData("de", "62,5")]
    public async Task A_step_of_half_a_kilogram_is_one(string writing, string text)
    {
        using var trainee = await Trainee.BeginAsync(house, (Row, 60m), Row);
        await using var phone = await OutOfReachAsync(trainee, "/settings/days", $"[name=writing][value={writing}]");
        var now = (await phone.NowAsync())!;
        var load = phone.RowOf(now.Id).Locator("[name='Entry.Load']");
        await load.FillAsync("60");
        await phone.RowOf(now.Id).GetByRole(AriaRole.Button, new() { Name = "Load, kg: more" }).ClickAsync();
        await Expect(load).ToHaveValueAsync(text);
        var done = await phone.EnterAsync(now, set => set.Locator("button[data-planned]").ClickAsync());
        Assert.EndsWith($"× {text} kg", done.Result, StringComparison.Ordinal);
        await phone.SettleAsync();
        Assert.EndsWith("× 62.5 kg", Assert.Single(await trainee.SetsAsync()).Text, StringComparison.Ordinal);
        await phone.ReloadAsync();
        await Expect(phone.RowOf(now.Id).Locator(".set-result")).ToHaveTextAsync(done.Result);
    }

    [SkippableFact]
    public async Task Pounds_that_are_typed_without_a_network_are_read_as_typed_and_arrive_as_kilograms()
    {
        using var trainee = await Trainee.BeginAsync(house, (Row, 60m), Row);
        await using var phone = await OutOfReachAsync(trainee, "/settings/weights", "[value=Pounds][type=radio]");

        // What cannot be is said at once, in the same unit.
        var now = (await phone.NowAsync())!;
        var load = phone.RowOf(now.Id).Locator("[name='Entry.Load']");
        await load.FillAsync("2205");
        await phone.PressAsync(now.Id);
        await Expect(phone.RowOf(now.Id).Locator(".field-error").Filter(new() { HasText = "from 0 to 2204 lb" })).ToBeVisibleAsync();

        await load.FillAsync("137,5");
        var done = await phone.EnterAsync(now, set => set.Locator("button[data-planned]").ClickAsync());
        Assert.EndsWith("× 137.5 lb", done.Result, StringComparison.Ordinal);

        // One step is one of the plates there are.
        var next = (await phone.NowAsync())!;
        var nextLoad = phone.RowOf(next.Id).Locator("[name='Entry.Load']");
        var before = decimal.Parse(await nextLoad.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await phone.RowOf(next.Id).GetByRole(AriaRole.Button, new() { Name = "Load, lb: more" }).ClickAsync();
        Assert.Equal(before + 5, decimal.Parse(await nextLoad.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture));

        await phone.ReloadAsync();
        await Expect(phone.RowOf(now.Id).Locator(".set-result")).ToHaveTextAsync(done.Result);
        await phone.SettleAsync();
        Assert.Contains("62.369 kg", Assert.Single(await trainee.SetsAsync()).Text, StringComparison.Ordinal);
        await phone.ReloadAsync();
        await Expect(phone.RowOf(now.Id).Locator(".set-result")).ToHaveTextAsync(done.Result);
        Assert.Equal("137.5", await phone.RowOf(now.Id).Locator("[name='Entry.Load']").InputValueAsync());
    }
}
