using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// The way out. When the program is told to stop, it first says that it is not ready, and goes on answering until a proxy has
/// had the time to see that; then nothing new is let in, and what is under way ends within a bounded time.
/// </summary>
internal sealed class Draining(IHostApplicationLifetime lifetime, DrainTimes times) : IHostedLifecycleService, IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Degraded("It is stopping.") : HealthCheckResult.Healthy());

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        // A test that stops the program itself need not wait.
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            await Task.Delay(times.Notice, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>How long stopping takes.</summary>
/// <param name="Notice">From saying that it is not ready until nothing new is let in.</param>
/// <param name="Most">The most that all of it may take; what is not done by then is cut off, and was not acknowledged.</param>
internal sealed record DrainTimes(TimeSpan Notice, TimeSpan Most)
{
    /// <summary>The times of the settings <c>Stop:NoticeSeconds</c> (1) and <c>Stop:Seconds</c> (30).</summary>
    public static DrainTimes From(IConfiguration configuration)
    {
        var notice = configuration.Number("Stop:NoticeSeconds", otherwise: 1, least: 0, most: 300);
        return new(TimeSpan.FromSeconds(notice), TimeSpan.FromSeconds(notice + configuration.Number("Stop:Seconds", otherwise: 30, least: 1, most: 600)));
    }
}
