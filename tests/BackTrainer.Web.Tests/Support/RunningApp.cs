using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Web.Tests.Support;

/// <summary>The real program on Kestrel with a data folder of its own; one for each test class.</summary>
public class RunningApp : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Where it keeps its data.</summary>
    public string Folder { get; } = TempFolder.Make();

    /// <summary>The library as the program reads it.</summary>
    /// <summary>How it writes.</summary>
    public WriteTurn Turn => _app!.Services.GetRequiredService<WriteTurn>();

    public ExerciseLibrary Library => _app!.Services.GetRequiredService<LibraryStart>().Library;

    /// <summary>The program.</summary>
    public WebApplication App => _app!;

    /// <summary>The day of now as the program counts it.</summary>
    public static DateOnly Today => TimeProvider.System.LocalDay();

    /// <summary>A browser that has never been here.</summary>
    public Browser NewBrowser() => new(Address);

    /// <summary>A program's client: no cookies.</summary>
    public HttpClient NewClient() => new() { BaseAddress = Address };

    /// <summary>The same database, opened beside the program.</summary>
    public TrainingDb OpenDb() => IsFile ? Databases.Open(Path.Combine(Folder, "backtrainer.db")) : TestDatabase.Open(Folder);

    /// <summary>Its database is a file of SQLite.</summary>
    protected virtual bool IsFile => !TestDatabase.IsPostgreSql;

    public async Task InitializeAsync()
    {
        _app = BackTrainerApp.Create(["--urls", "http://127.0.0.1:0", "--Data:Folder", Folder, "--Limits:SearchesPerMinute", "100000", .. IsFile ? [] : TestDatabase.Arguments(Folder)]);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        TempFolder.Delete(Folder);
    }
}

/// <summary>The same on a file of SQLite, for what is said of files.</summary>
public sealed class AppOnAFile : RunningApp
{
    protected override bool IsFile => true;
}

/// <summary>A folder that goes when the test ends, with the database that belongs to it.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Make();

    public void Dispose() => Delete(Path);

    internal static string Make() => Directory.CreateTempSubdirectory("backtrainer-test-").FullName;

    internal static void Delete(string path)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TestDatabase.Drop(path);
        Directory.Delete(path, recursive: true);
    }
}

/// <summary>Database files of SQLite without the program.</summary>
public static class Databases
{
    public static TrainingDb Open(string file) =>
        new((DbContextOptions<TrainingDb>)new DbContextOptionsBuilder<TrainingDb>().UseTrainingFile(file).Options);
}
