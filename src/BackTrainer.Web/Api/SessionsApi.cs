using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Api;

/// <summary>Someone's sessions and sets. Ids come from clients, and the same call twice has the effect of one.</summary>
internal static class SessionsApi
{
    /// <summary>The most days that one list covers.</summary>
    public const int MostDays = 366;

    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("/api/sessions", ListAsync).WithName("ListSessions")
            .WithSummary($"Sessions that began from one day to another, oldest first; at most {MostDays} days, by default the latest.")
            .Produces<IReadOnlyList<LoggedSessionBody>>().ProducesValidationProblem();
        own.MapGet("/api/sessions/{id:guid}", GetAsync).WithName("GetSession")
            .WithSummary("A session with its sets. Its ETag changes with every change to either.")
            .Produces<LoggedSessionBody>().Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound);
        own.MapPut("/api/sessions/{id:guid}", PutAsync).WithName("PutSession")
            .WithSummary("Begins a session or says anew what is said of it; a revision that is not above what is there changes nothing.")
            .Accepts<SessionPutBody>("application/json").Produces<LoggedSessionBody>().Produces<LoggedSessionBody>(StatusCodes.Status201Created)
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        own.MapDelete("/api/sessions/{id:guid}", DeleteAsync).WithName("DeleteSession")
            .WithSummary("Deletes a session with its sets, for good.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        own.MapPut("/api/sessions/{id:guid}/sets/{setId:guid}", PutSetAsync).WithName("PutSet")
            .WithSummary("Enters a set or changes it; a revision that is not above what is there changes nothing, and what is there is answered.")
            .Accepts<SetPutBody>("application/json").Produces<LoggedSetBody>().Produces<LoggedSetBody>(StatusCodes.Status201Created)
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        own.MapDelete("/api/sessions/{id:guid}/sets/{setId:guid}", DeleteSetAsync).WithName("DeleteSet")
            .WithSummary("Takes a set out; it stays out until a later revision of it comes. Where what is there is newer, that is answered.")
            .Produces(StatusCodes.Status204NoContent).Produces<LoggedSetBody>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        own.MapPut("/api/sessions/{id:guid}/kept/{exercise}", PutKeptAsync).WithName("PutKept")
            .WithSummary("Keeps a note and a rest of an exercise, said in this session, for every session to come, over what was kept before.")
            .Accepts<KeptPutBody>("application/json").Produces<LoggedSessionBody>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> PutKeptAsync(Guid id, string exercise, HttpContext context, LogDesk log, Guest guest, OwnLibrary own)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, KeptPutValidator.Instance);
        return problem ?? (ExerciseId.TryParse(exercise, null, out var known) && own.Library.Find(known) is not null
            ? await DoAsync(context, log, guest, new PutKept(id, known, body!.Note, body.RestSeconds))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound));
    }

    private static async Task<IResult> ListAsync(TrainingDb db, Guest guest, PersonClock clock, string? from, string? to, CancellationToken cancel)
    {
        if (!TryDay(from, out var first) || !TryDay(to, out var last))
        {
            return RequestBody.Invalid(TryDay(from, out _) ? "to" : "from", "A day such as 2026-11-22.");
        }

        var end = last ?? first?.AddDays(MostDays - 1) ?? clock.LocalDay().AddDays(1);
        var begin = first ?? end.AddDays(1 - MostDays);
        if (end < begin || end.DayNumber - begin.DayNumber >= MostDays)
        {
            return RequestBody.Invalid("from", end < begin ? "This is after the last day." : $"At most {MostDays} days at once.");
        }

        var (since, before) = (StartOf(begin, clock), StartOf(end.AddDays(1), clock));
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == guest.Id && s.StartedAt >= since && s.StartedAt < before)
            .OrderBy(s => s.StartedAt).ThenBy(s => s.Id).ToListAsync(cancel);
        return Results.Ok(sessions.Select(LoggedSessionBody.Of));
    }

    private static async Task<IResult> GetAsync(Guid id, TrainingDb db, Guest guest, HttpContext context, CancellationToken cancel)
    {
        var asked = db.Sessions.AsNoTracking().Where(s => s.Id == id && s.OwnerId == guest.Id);
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.Headers.IfNoneMatch is [{ } known] && await asked.Select(s => (int?)s.Version).FirstOrDefaultAsync(cancel) is { } version
            && known == Tag(version))
        {
            context.Response.Headers.ETag = known;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        if (await asked.FirstOrDefaultAsync(cancel) is not { } session)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        context.Response.Headers.ETag = Tag(session.Version);
        return Results.Ok(LoggedSessionBody.Of(session));
    }

    private static async Task<IResult> PutAsync(Guid id, HttpContext context, LogDesk log, Guest guest)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, SessionPutValidator.Instance);
        return problem ?? await DoAsync(context, log, guest, body!.ToOperation(id, isStrict: true));
    }

    private static Task<IResult> DeleteAsync(Guid id, HttpContext context, LogDesk log, Guest guest) => DoAsync(context, log, guest, new DeleteSession(id));

    private static async Task<IResult> PutSetAsync(Guid id, Guid setId, HttpContext context, LogDesk log, Guest guest, OwnLibrary own)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, SetPutValidator.For(own.Library));
        return problem ?? await DoAsync(context, log, guest, body!.ToOperation(id, setId));
    }

    private static async Task<IResult> DeleteSetAsync(Guid id, Guid setId, string? revision, HttpContext context, LogDesk log, Guest guest)
    {
        int? given = int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return revision is not null && given is not (>= 1 and <= Revisions.Most)
            ? RequestBody.Invalid("revision", $"From 1 to {Revisions.Most}.")
            : await DoAsync(context, log, guest, new DeleteSet(id, setId, given));
    }

    private static async Task<IResult> DoAsync(HttpContext context, LogDesk log, Guest guest, LogOperation operation) =>
        (await log.DoAsync(guest.Id!.Value, [operation], OperationAnswer.Result, context.RequestAborted))[0];

    private static string Tag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    private static DateTime StartOf(DateOnly day, PersonClock clock)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(clock.LocalTimeZone.IsInvalidTime(local) ? local.AddHours(1) : local, clock.LocalTimeZone);
    }

    /// <summary>A day that something can have been done on, or none.</summary>
    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year is >= 1990 and <= 9000 ? read : null;
        return text is null || day is not null;
    }
}
