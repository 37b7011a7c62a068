using System.Text.Json;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>A phone or a laptop with a browser, its own way to the server, and a session on its screen.</summary>
internal sealed class Device : IAsyncDisposable
{
    private const string Ready = "() => document.querySelector('#session')?.dataset.ready === 'true'";

    // What is on the disk of the device, in the order in which it was entered.
    internal const string ReadOutbox =
        """
        () => new Promise((resolve, reject) => {
            const opening = indexedDB.open('backtrainer', 1);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
                const all = opening.result.transaction('outbox').objectStore('outbox').getAll();
                all.onsuccess = () => { opening.result.close(); resolve(all.result.length); };
            };
        })
        """;

    private readonly string _path;

    private Device(Tunnel tunnel, Person person, string path) => (Tunnel, Person, Page, _path) = (tunnel, person, person.Page, path);

    public Tunnel Tunnel { get; }

    public Person Person { get; }

    /// <summary>The tab that is looked at.</summary>
    public IPage Page { get; private set; }

    public Reception Reception
    {
        get => Tunnel.Reception;
        set => Tunnel.Reception = value;
    }

    /// <summary>A device that has opened the page once, and keeps it.</summary>
    public static async Task<Device> OpenAsync(House house, Trainee trainee)
    {
        var tunnel = await Tunnel.ToAsync(house.Address);
        var person = await house.ComesAsync(Screen.Phone, trainee.Cookies, address: tunnel.Address);
        var device = new Device(tunnel, person, trainee.Path);
        await device.LoadAsync();
        await device.Page.UntilAsync(
            "async path => navigator.serviceWorker.controller && (await Promise.all((await caches.keys()).filter(k => k.startsWith('pages-')).map(async k => (await caches.open(k)).match(path)))).some(Boolean)",
            trainee.Path);
        return device;
    }

    /// <summary>Opens the session's page, or opens it again.</summary>
    public async Task LoadAsync()
    {
        await Page.GotoAsync(_path);
        await Page.WaitForFunctionAsync(Ready);
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await Page.WaitForFunctionAsync(Ready);
    }

    /// <summary>The tab is gone from one moment to the next, and another one opens the page.</summary>
    public async Task KillTabAsync()
    {
        var killed = Page;
        Page = await Person.Context.NewPageAsync();
        await killed.CloseAsync();
        await LoadAsync();
    }

    /// <summary>One tab more, which is then the one that is looked at.</summary>
    public async Task OpenTabAsync()
    {
        Page = await Person.Context.NewPageAsync();
        await LoadAsync();
    }

    /// <summary>Looks at another of its tabs.</summary>
    public async Task SwitchTabAsync(int number)
    {
        Page = Person.Context.Pages[number % Person.Context.Pages.Count];
        await Page.BringToFrontAsync();
    }

    public async Task<IReadOnlyList<Row>> RowsAsync() =>
        JsonSerializer.Deserialize<Row[]>(await Page.AskAsync<string>($"() => JSON.stringify(({Row.Read})())"), JsonSerializerOptions.Web)!;

    public ILocator RowOf(Guid id) => Page.Locator($".set[data-set='{id}']");

    /// <summary>What the badge says.</summary>
    public ILocator Badge => Page.Locator("#sync");

    /// <summary>How many changes wait on the disk.</summary>
    public Task<int> WaitingAsync() => Page.AskAsync<int>(ReadOutbox);

    /// <summary>Presses the main button of a set's form.</summary>
    public Task PressAsync(Guid id) => RowOf(id).Locator("button[data-planned]").ClickAsync();

    /// <summary>Does something to a set and waits until the page shows that it is entered. Returns the row then.</summary>
    public async Task<Row> EnterAsync(Row row, Func<ILocator, Task> act)
    {
        await UnfoldAsync(row);

        // Not by the revision alone: another device may raise it at the same moment. Nor by the words alone: the page may be drawn anew right after them.
        await Page.EvaluateAsync("() => { window.isSame = true; document.querySelector('#said').textContent = ''; }");
        await act(RowOf(row.Id));
        await Page.WaitForFunctionAsync(
            """
            ([id, revision]) => (!window.isSame || / (set|warm-up) \d+: /.test(document.querySelector('#said').textContent))
                && document.querySelector('#session').dataset.ready === 'true' && Number(document.querySelector(`.set[data-set='${id}']`)?.dataset.revision) > revision
            """,
            new object[] { $"{row.Id}", row.Revision });
        return (await RowsAsync()).Single(r => r.Id == row.Id);
    }

    /// <summary>Opens the form of a set.</summary>
    public Task UnfoldAsync(Row row) => RowOf(row.Id).EvaluateAsync("r => r.closest('.sheet').open = r.querySelector('details').open = true");

    /// <summary>Types repetitions into the form of a set, which it opens; what is being typed is touched at once, so that nothing folds it meanwhile.</summary>
    public async Task TypeAsync(Row row, int reps)
    {
        const string field = "[name='Entry.Reps']";
        await RowOf(row.Id).EvaluateAsync($"r => {{ r.closest('.sheet').open = r.querySelector('details').open = true; r.querySelector(\"{field}\").focus(); }}");
        await RowOf(row.Id).Locator(field).FillAsync($"{reps}");
    }

    /// <summary>The set that is due, as it stands.</summary>
    public async Task<Row?> NowAsync() => (await RowsAsync()).FirstOrDefault(r => r.State == "now");

    /// <summary>Enters the set that is due as it is planned. Null where none is left.</summary>
    public async Task<Row?> TapAsync() => await NowAsync() is { } row ? await EnterAsync(row, set => set.Locator("button[data-planned]").ClickAsync()) : null;

    /// <summary>The device notices that it is connected again.</summary>
    public Task ComeBackAsync()
    {
        Reception = Reception.Good;
        return NoticeAsync();
    }

    /// <summary>What a browser tells its pages when there is a network again.</summary>
    public async Task NoticeAsync()
    {
        foreach (var page in Person.Context.Pages)
        {
            await page.AskAsync<bool>("() => dispatchEvent(new Event('online'))");
        }
    }

    /// <summary>Waits until the server has answered everything.</summary>
    public async Task SettleAsync()
    {
        await ComeBackAsync();
        await Page.UntilAsync($"async () => (await ({ReadOutbox})()) === 0");
    }

    /// <summary>Waits until the page shows what the server has.</summary>
    public async Task ShowsAsync(IEnumerable<ServerSet> sets)
    {
        var expected = sets.Where(s => s.Text != Row.TakenOut).Select(s => $"{s.Id} {s.Text} {s.Revision}").Order(StringComparer.Ordinal).ToArray();
        await NoticeAsync();
        await Page.WaitForFunctionAsync(
            $$"""
            expected => {
                const shown = ({{Row.Read}})().filter(r => ['done', 'skipped'].includes(r.state)).map(r => `${r.id} ${r.state === 'done' ? r.result : 'skipped'} ${r.revision}`).sort();
                return JSON.stringify(shown) === JSON.stringify(expected);
            }
            """,
            expected,
            new() { PollingInterval = 50 });
    }

    public async ValueTask DisposeAsync()
    {
        await Person.DisposeAsync();
        await Tunnel.DisposeAsync();
    }
}
