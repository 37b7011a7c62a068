using System.Globalization;
using System.Text;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Web.Calendars;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Listing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace BackTrainer.Web.Api;

/// <summary>Planned sessions as a calendar: a file for whoever is here, and an address that a calendar asks again and again.</summary>
internal static class CalendarApi
{
    /// <summary>How far back the calendar goes, in days.</summary>
    public const int DaysBack = 90;

    public static void Map(IEndpointRouteBuilder app, IEndpointRouteBuilder own)
    {
        own.MapGet("/export/calendar.ics", async (HttpContext context, TrainingDb db, Guest guest, ExerciseLibrary library, SiteAddress site, PersonClock clock, string? at) =>
            {
                context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "backtrainer.ics" }.ToString();
                return await AnswerAsync(context, db, guest.Id!.Value, [], library, site, clock, at);
            })
            .WithName("ExportCalendar").WithSummary("Planned sessions as an iCalendar file. With at=18:00 they begin at that time, else they are events of whole days.").Produces<string>(StatusCodes.Status200OK, "text/calendar");
        app.MapGet("/calendar/{token}.ics", FeedAsync).WithName("Calendar").WithSummary("Planned sessions at the private address of a calendar; the address is the key to it.")
            .Produces<string>(StatusCodes.Status200OK, "text/calendar").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> FeedAsync(string token, HttpContext context, TrainingDb db, ExerciseLibrary library, SiteAddress site, PersonClock clock, string? at)
    {
        var hash = token.Length <= PersonalToken.MaxLength ? PersonalToken.HashOf(token) : "";
        if (await db.PersonalTokens.AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash && t.Scope == TokenScope.Calendar && t.RevokedAt == null, context.RequestAborted) is not { } known)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        await RememberAsync(db, known, clock.Utc(), context.RequestAborted);
        await clock.ReadAsync(known.OwnerId, context.RequestAborted);
        return await AnswerAsync(context, db, known.OwnerId, known.CalledOff, library, site, clock, at);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, TrainingDb db, Guid owner, IEnumerable<CalledOff> calledOff, ExerciseLibrary library, SiteAddress site, PersonClock clock, string? at)
    {
        TimeOnly? begins = TimeOnly.TryParseExact(at, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
        var since = clock.LocalDay().AddDays(-DaysBack);
        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).ToListAsync(context.RequestAborted);
        var events = PlanCalendar.Of(plans, calledOff, library, site.Of(context.Request)).Where(e => e.Day >= since).ToList();
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(CalendarText.Of(events, begins, clock.LocalTimeZone, clock.Utc()), CalendarText.ContentType, Encoding.UTF8);
    }

    private static async Task RememberAsync(TrainingDb db, PersonalToken token, DateTime now, CancellationToken cancel)
    {
        if (token.LastUsedAt > now.AddHours(-PersonalToken.UseKnownToHours))
        {
            return;
        }

        try
        {
            await db.PersonalTokens.Where(t => t.OwnerId == token.OwnerId && t.Id == token.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.LastUsedAt, now), cancel);
        }
        catch (Exception fault) when (DatabaseFaults.WhyNothingIsTaken(fault) is not null)
        {
            // Reading goes on where nothing can be written.
        }
    }
}
