using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Support;

/// <summary>Sessions of days that have passed, put into the database of a running app.</summary>
public static class Logged
{
    /// <summary>A finished session so many days ago with three sets of an exercise, for whoever owns this plan or session.</summary>
    /// <param name="app">The app.</param>
    /// <param name="of">The id of a plan or session of that person.</param>
    /// <param name="daysAgo">0 for today.</param>
    /// <param name="change">What else is to be said of the session.</param>
    /// <param name="exercise">What was done.</param>
    public static async Task<Guid> LogAsync(this RunningApp app, Guid of, int daysAgo, Action<TrainingSession>? change = null, string exercise = "standing-calf-raise")
    {
        await using var db = app.OpenDb();
        var owner = await db.Plans.Where(p => p.Id == of).Select(p => p.OwnerId).Concat(db.Sessions.Where(s => s.Id == of).Select(s => s.OwnerId)).FirstAsync();
        var noon = TimeZoneInfo.ConvertTimeToUtc(RunningApp.Today.AddDays(-daysAgo).ToDateTime(new(0, 1)), TimeZoneInfo.Local);
        var session = new TrainingSession(Guid.CreateVersion7(), owner, "Logged", noon);
        for (var order = 1; order <= 3; order++)
        {
            session.Enter(Guid.CreateVersion7(), new(exercise), SetKind.Work, order, new SetResult(12, Load.FromKilograms(20)), noon);
        }

        session.Finish(noon);
        change?.Invoke(session);
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }
}
