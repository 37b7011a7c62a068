using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>An app for several test classes, seen through the one browser of the run. Each test comes as a person of its own.</summary>
public sealed class House : IAsyncLifetime
{
    /// <summary>How long anything on a page may take, in milliseconds.</summary>
    private const float LongestWait = 30_000;

    private RunningApp? _app;
    private IBrowser? _browser;
    private Guests? _guests;

    /// <summary>People who have been here before.</summary>
    public Guests Guests => _guests ??= new Guests(this);

    /// <summary>Where the app answers.</summary>
    public string Address => _app!.Address;

    /// <summary>The same by a name, which passkeys ask for.</summary>
    public string NamedAddress => Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Where the app keeps its data.</summary>
    public string Folder => _app!.Folder;

    /// <summary>From now on the disk takes nothing, until what is returned is disposed of.</summary>
    public Task<IDisposable> TakesNothingAsync() => _app!.TakesNothingAsync();

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(LongestWait);
        _browser = await Chromium.OfThisRunAsync();
        if (_browser is not null)
        {
            _app = await RunningApp.StartAsync();
        }
    }

    /// <summary>Someone with a browser: new, or one who was here before. The test is skipped where there is no browser. Another address is a way of its own to the same app.</summary>
    public async Task<Person> ComesAsync(Screen screen, string? cookies = null, bool script = true, string? address = null)
    {
        var isRequired = Environment.GetEnvironmentVariable("BACKTRAINER_TESTS_REQUIRE") == "all";
        Assert.False(_browser is null && isRequired, Chromium.Missing);
        Skip.If(_browser is null, Chromium.Missing);
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address ?? Address,
            ViewportSize = screen.Size,
            StorageState = cookies,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(LongestWait);
        return new Person(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}

/// <summary>These tests share a <see cref="House"/>; those of accessibility, which take longest, run beside them in another.</summary>
[CollectionDefinition(Name)]
public sealed class InTheHouse : ICollectionFixture<House>
{
    public const string Name = "In the house";
}
