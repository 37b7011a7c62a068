using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web;
using BackTrainer.Web.Pages.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>Somebody with one year of data in a data folder, and where their pages are.</summary>
/// <param name="Cookie">The header that says who it is.</param>
/// <param name="Session">Today's session, or the next one.</param>
/// <param name="Plan">The plan that runs.</param>
internal sealed record YearOfTraining(string Cookie, string Session, string Plan)
{
    /// <summary>Three a week.</summary>
    private const int Sessions = 156;

    /// <summary>Makes the data folder with its database.</summary>
    public static async Task<YearOfTraining> MakeAsync(string folder)
    {
        await using var app = BackTrainerApp.Create(["--urls", "http://127.0.0.1:0", "--Data:Folder", folder, "--Serilog:MinimumLevel:Default", "Warning"]);
        await app.StartAsync();
        using var browser = new Browser(new Uri(app.Urls.First()));

        // Whoever saves something has a cookie to come back with.
        await (await browser.OpenAsync("/progress/trunk")).Form().Fill("Form.Extensor", "100").SendAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        var owner = (await db.TrunkTests.AsNoTracking().SingleAsync()).OwnerId;
        await new ProgressPeople(db, scope.ServiceProvider.GetRequiredService<ExerciseLibrary>(), DateTime.UtcNow).FillAsync(owner, Sessions);
        var today = DateOnly.FromDateTime(DateTime.Now);
        var plan = WeeklyPlan.Current(await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).ToListAsync(), today)!;
        var day = Enumerable.Range(0, 14).Select(today.AddDays).First(d => plan.On(d) is not null);
        await db.Database.ExecuteSqlRawAsync("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        var cookie = browser.Cookies.GetCookieHeader(new Uri(app.Urls.First()));
        await app.StopAsync();
        return new($"Cookie: {cookie}", SessionStart.Of(plan.Id, day).Address, $"/plans/{plan.Id}");
    }
}
