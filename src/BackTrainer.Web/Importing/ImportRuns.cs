using System.Collections.Concurrent;
using BackTrainer.Data;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Importing;

/// <summary>How far an import is.</summary>
public sealed class ImportRun
{
    private long _part;

    /// <summary>From 0 to 1.</summary>
    public double Part
    {
        get => Interlocked.Read(ref _part) / 1000.0;
        set => Interlocked.Exchange(ref _part, (long)(value * 1000));
    }

    /// <summary>Why nothing was brought in, or null.</summary>
    public string? Refusal { get; set; }

    /// <summary>It is over, whatever came of it.</summary>
    public Task Over { get; set; } = Task.CompletedTask;
}

/// <summary>
/// Imports that are being brought in by this process, each in one transaction: where the process ends meanwhile nothing is
/// brought in, and the file is still there to be brought in again.
/// </summary>
public sealed class ImportRuns(IServiceScopeFactory scopes, ILogger<ImportRuns> log) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<(Guid Owner, Guid Import), ImportRun> _runs = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>The run of an import, or null where this process has none.</summary>
    public ImportRun? Of(Guid owner, Guid import) => _runs.GetValueOrDefault((owner, import));

    /// <summary>Begins to bring it in; one that runs goes on.</summary>
    public ImportRun Begin(Guid owner, Guid import) => _runs.GetOrAdd((owner, import), key =>
    {
        var run = new ImportRun();
        run.Over = Task.Run(() => BringAsync(run, key.Owner, key.Import));
        return run;
    });

    /// <summary>Forgets a run that is over, once somebody saw what came of it.</summary>
    public void Forget(Guid owner, Guid import) => _runs.TryRemove((owner, import), out _);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_runs.Values.Select(r => r.Over));
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    private async Task BringAsync(ImportRun run, Guid owner, Guid import)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PersonClock>().ReadAsync(owner, _stop.Token);
            await scope.ServiceProvider.GetRequiredService<ImportDesk>().BringAsync(owner, import, part => run.Part = part, _stop.Token);
            Forget(owner, import);
        }
        catch (ImportRefusedException refused)
        {
            run.Refusal = refused.Message;
        }
        catch (OperationCanceledException)
        {
            run.Refusal = "The program was stopped meanwhile.";
        }
        catch (Exception fault) when (DatabaseFaults.WhyNothingIsTaken(fault) is { } why)
        {
            run.Refusal = why;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.LogError(fault, "An import was not brought in.");
            run.Refusal = "Something went wrong on our side. It was written to the log.";
        }
    }
}
