using System.Globalization;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>
/// A session that goes as its seed says: taps and corrections on one device or two, in one tab or two, with a network that
/// comes and goes, loses answers, doubles and reorders, with reloads, tabs that are killed, and clocks that jump.
/// </summary>
internal sealed class Schedule(House house, int seed) : IAsyncDisposable
{
    private const string Done = "button[data-planned]";
    private const int FewestSteps = 12, MostSteps = 24, MostTabs = 2, MostDaysOff = 400;

    private readonly Random _random = new(seed);
    private readonly List<Device> _devices = [];
    private readonly List<Wish> _wishes = [];
    private readonly List<string> _story = [];
    private readonly Dictionary<IPage, (Row Row, string? Before)> _undos = [];

    /// <summary>Something that someone wanted in the log.</summary>
    /// <param name="Device">Where they said it.</param>
    /// <param name="Set">Of which set.</param>
    /// <param name="After">The revision that the page showed before it.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="IsSure">The page had shown it as entered; else the tab was killed while they said it.</param>
    private sealed record Wish(Device Device, Guid Set, int After, string Text, bool IsSure);

    /// <summary>What happened, for whoever has to find out why.</summary>
    public string Story => $"seed {seed}: {string.Join(", ", _story)}";

    public async Task RunAsync()
    {
        using var trainee = await Trainee.BeginAsync(house, before: ("bent-over-barbell-row", 60), "push-up", "bent-over-barbell-row");
        for (var i = 0; i <= _random.Next(2); i++)
        {
            _devices.Add(await Device.OpenAsync(house, trainee));
        }

        for (var steps = _random.Next(FewestSteps, MostSteps); steps > 0; steps--)
        {
            await StepAsync(_devices[_random.Next(_devices.Count)]);
        }

        await JudgeAsync(trainee);
    }

    private async Task JudgeAsync(Trainee trainee)
    {
        foreach (var device in _devices)
        {
            await device.SettleAsync();
            await device.Tunnel.ReleaseAsync();
        }

        var sent = _devices.ToDictionary(d => d, d => d.Tunnel.Batches.SelectMany(Sent.In).Distinct().ToList());
        foreach (var wish in _wishes.Where(w => w.IsSure))
        {
            Assert.True(sent[wish.Device].Exists(s => s.Set == wish.Set && s.Revision > wish.After && s.Text == wish.Text), $"Lost: {wish.Set} {wish.Text} after {wish.After}; sent were {string.Join(" | ", sent[wish.Device].Where(s => s.Set == wish.Set))}. {Story}");
        }

        // The newest of each set is what counts, and nothing is there that nobody wanted.
        var there = await trainee.SetsAsync();
        foreach (var changes in sent.Values.SelectMany(s => s).GroupBy(s => s.Set))
        {
            var newest = changes.Where(c => c.Revision == changes.Max(x => x.Revision)).ToList();
            var set = Assert.Single(there, s => s.Id == changes.Key);
            Assert.True(newest.Exists(n => n.Text == set.Text && n.Revision == set.Revision), $"{set} is not the newest of {string.Join(" | ", changes)}. {Story}");
            Assert.True(changes.Count() <= _wishes.Count(w => w.Set == changes.Key), $"More changes than anybody made: {string.Join(" | ", changes)}. {Story}");
        }

        Assert.True(there.All(s => _wishes.Exists(w => w.Set == s.Id)), Story);
        Assert.Equal(there.Count(s => s.Order > 0), there.Where(s => s.Order > 0).Select(s => (s.Exercise, s.Kind, s.Order)).Distinct().Count());
        foreach (var device in _devices)
        {
            await device.ShowsAsync(there);
        }
    }

    private Task StepAsync(Device device) => _random.Next(22) switch
    {
        < 5 => TapAsync(device, reps: null),
        < 7 => TapAsync(device, reps: _random.Next(1, 20)),
        7 => ActAsync(device, r => r.State == "now", ".quiet-actions button:not(.take-out)", Row.Skipped),
        8 => UndoAsync(device),
        9 or 10 => CorrectAsync(device),
        11 => ActAsync(device, r => r.Kind == "work" && r.State is "done" or "skipped", ".take-out", Row.TakenOut),
        12 or 13 or 14 => ReceptionAsync(device),
        15 => DoAsync("reload", device.ReloadAsync),
        16 => KillAsync(device),
        17 => device.Person.Context.Pages.Count < MostTabs ? DoAsync("another tab", device.OpenTabAsync) : DoAsync("the other tab", () => device.SwitchTabAsync(_random.Next(MostTabs))),
        20 or 21 => WarmUpAsync(device),
        18 => DoAsync("clock", () => device.Page.Clock.SetSystemTimeAsync(DateTime.UtcNow.AddDays(_random.Next(-MostDaysOff, MostDaysOff)))),
        _ => DoAsync("noticed", device.NoticeAsync),
    };

    private async Task DoAsync(string what, Func<Task> act)
    {
        _story.Add(what);
        await act();
    }

    private Task ReceptionAsync(Device device) => DoAsync($"{device.Reception = (Reception)_random.Next(Enum.GetValues<Reception>().Length)}", () => device.Reception == Reception.Good ? device.NoticeAsync() : Task.CompletedTask);

    private async Task TapAsync(Device device, int? reps)
    {
        if (await device.NowAsync() is { } row)
        {
            var set = device.RowOf(row.Id);
            await device.TypeAsync(row, reps ?? 6);
            await EnterAsync(device, row, Done, await WordsAsync(set, reps ?? 6));
        }
    }

    /// <summary>A lighter set before the work; once that has begun, a page that is drawn anew offers none that was not done.</summary>
    private async Task WarmUpAsync(Device device)
    {
        var rows = await device.RowsAsync();
        if (rows.All(r => r.Kind != "work" || r.Exercise == "push-up" || r.State is "now" or "planned")
            && Pick(rows.Where(r => r.Kind != "work" && r.State is "planned")) is { } row)
        {
            await EnterAsync(device, row, Done, await WordsAsync(device.RowOf(row.Id), int.Parse(await device.RowOf(row.Id).Locator("[name='Entry.Reps']").InputValueAsync(), CultureInfo.InvariantCulture)));
        }
    }

    private async Task CorrectAsync(Device device)
    {
        if (Pick((await device.RowsAsync()).Where(r => r.State == "done")) is { } row)
        {
            var (set, reps) = (device.RowOf(row.Id), _random.Next(1, 20));
            await device.TypeAsync(row, reps);
            await EnterAsync(device, row, Done, await WordsAsync(set, reps));
        }
    }

    private async Task ActAsync(Device device, Func<Row, bool> which, string button, string text)
    {
        if (Pick((await device.RowsAsync()).Where(which)) is { } row)
        {
            await EnterAsync(device, row, button, text);
        }
    }

    private async Task EnterAsync(Device device, Row row, string button, string text)
    {
        _story.Add($"{text} of {row.Exercise} {row.Order} after {row.Revision}");
        Row entered;
        try
        {
            entered = await device.EnterAsync(row, set => set.Locator(button).ClickAsync());
        }
        catch (TimeoutException) when (button != Done)
        {
            // Another device has changed the set since it was looked at, and there is nothing to press any more.
            var there = (await device.RowsAsync()).Single(r => r.Id == row.Id);
            Assert.True(there.State != row.State, Story);
            return;
        }

        _wishes.Add(new(device, row.Id, row.Revision, text, IsSure: true));

        // Where another device has changed the set too, nobody here knows what is taken back.
        var isAlone = entered.Revision == row.Revision + 1 && !_wishes.Exists(w => w.Set == row.Id && w.Device != device);
        _undos[device.Page] = (row, isAlone ? row.Text : null);
    }

    private async Task UndoAsync(Device device)
    {
        var undo = device.Page.Locator("#undo button");
        if (_undos.Remove(device.Page, out var last) && await undo.IsVisibleAsync())
        {
            var row = (await device.RowsAsync()).Single(r => r.Id == last.Row.Id);
            _story.Add($"undo {row.Exercise} {row.Order} after {row.Revision}");
            await device.EnterAsync(row, _ => undo.ClickAsync());
            _wishes.Add(new(device, row.Id, row.Revision, last.Before ?? "", IsSure: last.Before is not null));
        }
    }

    /// <summary>The tab goes while a set is entered: it may be in the log or not, and never half.</summary>
    private async Task KillAsync(Device device)
    {
        _story.Add("kill");
        if (await device.NowAsync() is { } row)
        {
            var set = device.RowOf(row.Id);
            await device.TypeAsync(row, 6);
            _wishes.Add(new(device, row.Id, row.Revision, await WordsAsync(set, 6), IsSure: false));
            await set.Locator(Done).EvaluateAsync("b => { b.click(); }");
        }

        await device.KillTabAsync();
    }

    private static async Task<string> WordsAsync(ILocator set, int reps)
    {
        var load = set.Locator("[name='Entry.Load']");
        var kg = await load.CountAsync() == 0 ? "" : await load.InputValueAsync();
        return kg == "" ? $"{reps} rep{(reps == 1 ? "" : "s")}" : $"{reps} × {kg} kg";
    }

    private Row? Pick(IEnumerable<Row> rows) => rows.ToList() is { Count: > 0 } list ? list[_random.Next(list.Count)] : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var device in _devices)
        {
            await device.DisposeAsync();
        }
    }
}
