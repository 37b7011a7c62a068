using BackTrainer.Data;
using BackTrainer.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>The real program on a port of its own, with a data folder that goes when it stops.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private RunningApp(WebApplication app, string folder) => (_app, _folder) = (app, folder);

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Where it keeps its data.</summary>
    public string Folder => _folder;

    /// <summary>From now on the disk takes nothing, until what is given back is disposed: what writes hears so from SQLite itself.</summary>
    public async Task<IDisposable> TakesNothingAsync()
    {
        var full = new FullDisk(Path.Combine(_folder, "backtrainer.db"));
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        await scope.ServiceProvider.GetRequiredService<WriteTurn>().TakeAsync(db, [], () => db.Database.ExecuteSqlRawAsync(FullDisk.TakeNothing));
        return full;
    }

    public static async Task<RunningApp> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("backtrainer-").FullName;

        // In Development the styles and scripts are served from where the build says that they are; there is no
        // published wwwroot beside a test program.
        var app = BackTrainerApp.Create(
        [
            "--environment", "Development", "--contentRoot", AppContext.BaseDirectory, "--urls", "http://127.0.0.1:0",
            "--Data:Folder", folder, "--Serilog:MinimumLevel:Default", "Warning",
        ]);
        await app.StartAsync();
        return new RunningApp(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
