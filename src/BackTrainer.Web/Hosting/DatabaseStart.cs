using BackTrainer.Data;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Hosting;

/// <summary>The library of this start: read from its files before anything runs, brought into the database, and read back from there.</summary>
public sealed class LibraryStart(ExerciseLibrary files)
{
    private ExerciseLibrary? _library;

    /// <summary>The library as its files say it.</summary>
    public ExerciseLibrary Files => files;

    /// <summary>The library, once the program has started.</summary>
    /// <exception cref="InvalidOperationException">It has not started yet.</exception>
    public ExerciseLibrary Library
    {
        get => _library ?? throw new InvalidOperationException("The library is read when the program starts.");
        internal set => _library = value;
    }
}

/// <summary>Before the first request: the database is created or migrated, and the library brought in. A fault stops the start.</summary>
internal sealed class DatabaseStart(IServiceScopeFactory scopes, LibraryStart start, DataFolder folder) : IHostedLifecycleService, IDisposable
{
    private FileLock? _here;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        _here = folder.Hold();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        start.Library = await TrainingDatabase.PrepareAsync(db, start.Files, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _here?.Dispose();
}
