namespace BackTrainer.Web.Hosting;

/// <summary>
/// Shows what was measured at <c>/metrics</c> of an address of its own. The site itself never shows it: behind a proxy
/// everyone seems to come from the same address, so where it listens is what keeps others out.
/// </summary>
internal sealed class MetricsServer(MeterReadings readings, MetricsAddress address) : IHostedService, IAsyncDisposable
{
    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(address.Value).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.MapGet("/metrics", () => Results.Text(readings.Text(), MeterReadings.MediaType));
        await _app.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Adds it where the setting <c>Metrics:Enabled</c> says so.</summary>
    /// <exception cref="SettingException">A setting of it cannot be used.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TrainingMeter>();
        if (configuration.Flag("Metrics:Enabled"))
        {
            services.AddSingleton(MetricsAddress.From(configuration)).AddSingleton<MeterReadings>().AddHostedService<MetricsServer>();
        }
    }
}

/// <summary>Where the measurements are shown.</summary>
internal sealed record MetricsAddress(string Value)
{
    private const string Setting = "Metrics:Address", Otherwise = "http://127.0.0.1:9464";

    /// <exception cref="SettingException">It is not an address over http.</exception>
    public static MetricsAddress From(IConfiguration configuration) => configuration[Setting] is not { Length: > 0 } given ? new(Otherwise)
        : Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/" ? new(given)
        : throw Settings.Wrong(Setting, given, $"an address such as {Otherwise}");
}
