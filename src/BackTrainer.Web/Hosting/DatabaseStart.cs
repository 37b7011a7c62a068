using BackTrainer.Data;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Hosting;

/// <summary>The library of this start: read from its files, brought into the database, and read back from there.</summary>
public sealed class LibraryStart(string folder)
{
    private ExerciseLibrary? _library;

    /// <summary>The folder that the files stand in.</summary>
    public string Folder => folder;

    /// <summary>The library, once the program has started.</summary>
    /// <exception cref="InvalidOperationException">It has not started yet.</exception>
    public ExerciseLibrary Library
    {
        get => _library ?? throw new InvalidOperationException("The library is read when the program starts.");
        internal set => _library = value;
    }
}

/// <summary>Before the first request: the database is created or migrated, and the library brought in. A fault stops the start.</summary>
internal sealed class DatabaseStart(IServiceScopeFactory scopes, LibraryStart start) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var files = LibraryFolder.Read(start.Folder);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        start.Library = await TrainingDatabase.PrepareAsync(db, files, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
