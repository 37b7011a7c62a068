using BackTrainer.Data;

namespace BackTrainer.Web.Importing;

/// <summary>Clears files away that were sent to be looked at and never brought in: when the program starts, and every hour.</summary>
internal sealed class StaleUploads(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StaleUploads> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ImportDesk>().ClearAwayAsync(stoppingToken);
            }
            catch (Exception fault) when (DatabaseFaults.WhyNothingIsTaken(fault) is { } why)
            {
                log.LogWarning("Files that were not brought in are not cleared away for now: {Why}", why);
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }
}
