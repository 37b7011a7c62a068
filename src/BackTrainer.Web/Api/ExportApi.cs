using System.Text.Json.Nodes;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Exports;
using BackTrainer.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace BackTrainer.Web.Api;

/// <summary>What someone has here, to take along: all of it as JSON, and the sets as a table.</summary>
internal static class ExportApi
{
    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("/api/export", (HttpContext context, TrainingDb db, Guest guest, PersonClock clock) =>
            Send(context, "application/json", $"backtrainer-{clock.LocalDay():yyyy-MM-dd}.json", cancel => ExportDocument.WriteAsync(db, guest.Id!.Value, context.Response.BodyWriter, cancel)))
            .WithName("Export").WithSummary("Everything of this person as one JSON document, version 1.").Produces<ExportBody>();
        own.MapGet("/export/sets.csv", (HttpContext context, TrainingDb db, Guest guest, OwnLibrary library, PersonClock clock) =>
            Send(context, "text/csv; charset=utf-8", $"backtrainer-sets-{clock.LocalDay():yyyy-MM-dd}.csv", cancel => SetTable.WriteAsync(db, library.Library, guest.Id!.Value, context.Response.Body, cancel)))
            .WithName("ExportSets").WithSummary("Every set of this person as CSV.").Produces<string>(StatusCodes.Status200OK, "text/csv");
        MapTable(own, "FitNotes", ForeignTable.FitNotes);
        MapTable(own, "Strong", ForeignTable.Strong);
    }

    private static void MapTable(IEndpointRouteBuilder own, string program, ForeignTable table) =>
        own.MapGet($"/export/{program.ToLowerInvariant()}.csv", (HttpContext context, TrainingDb db, Guest guest, ExerciseLibrary library, PersonClock clock) =>
            Send(context, "text/csv; charset=utf-8", $"backtrainer-{program.ToLowerInvariant()}-{clock.LocalDay():yyyy-MM-dd}.csv", cancel => table.WriteAsync(db, library, guest.Id!.Value, clock, context.Response.Body, cancel)))
            .WithName($"ExportFor{program}").WithSummary($"Every set of this person in the columns of {program}.").Produces<string>(StatusCodes.Status200OK, "text/csv");

    private static Task Send(HttpContext context, string type, string name, Func<CancellationToken, Task> write)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        return write(context.RequestAborted);
    }
}

/// <summary>What is in the export of a person. Whatever is not spelled out here is as <see cref="ExportDocument"/> writes it.</summary>
internal sealed record ExportBody(
    int Version, JsonObject Profile, IReadOnlyList<KeptExerciseBody> OwnExercises, IReadOnlyList<JsonObject> Exercises, IReadOnlyList<JsonObject> Plans,
    IReadOnlyList<LoggedSessionBody> Sessions, IReadOnlyList<JsonObject> DeletedSessions, IReadOnlyList<JsonObject> CheckIns, IReadOnlyList<JsonObject> TrunkTests,
    IReadOnlyList<JsonObject> OwnTargets, IReadOnlyList<JsonObject> DeclinedOffers, IReadOnlyList<JsonObject> Tokens, IReadOnlyList<JsonObject> LookIns, IReadOnlyList<JsonObject> Devices);
