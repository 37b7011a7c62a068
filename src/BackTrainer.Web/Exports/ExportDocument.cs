using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Exports;

/// <summary>
/// Everything of one person as one JSON document, version 1. It is written row by row, so that a long log takes no more memory than
/// a short one. Brought in where nothing was before, and written again, it is the same byte for byte; what is only told and cannot
/// be brought in, such as tokens and devices, stands last.
/// </summary>
public static class ExportDocument
{
    /// <summary>The version of the document; what it has may grow, and does not change.</summary>
    public const int Version = 1;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(TrainingDb db, Guid owner, PipeWriter to, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        await ProfileAsync(db, owner, json, cancel);

        Task Part<T>(string name, IQueryable<T> rows, Func<T, object> body, JsonSerializerOptions options) => All(name, rows.AsAsyncEnumerable(), body, options);

        async Task All<T>(string name, IAsyncEnumerable<T> rows, Func<T, object> body, JsonSerializerOptions options)
        {
            json.WriteStartArray(name);
            await foreach (var row in rows.WithCancellation(cancel))
            {
                JsonSerializer.Serialize(json, body(row), options);
                if (json.BytesPending > 16 * 1024)
                {
                    await json.FlushAsync(cancel);
                    await to.FlushAsync(cancel);
                }
            }

            json.WriteEndArray();
        }

        await Part("ownExercises", db.PersonalExercises.AsNoTracking().Where(e => e.OwnerId == owner).OrderBy(e => e.Id), OwnExerciseBody.Of, Web);
        await Part("exercises", db.OwnExercises.AsNoTracking().Where(e => e.OwnerId == owner).OrderBy(e => e.Exercise), Exercise, TrainingJson.Options);
        await Part("plans", db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderBy(p => p.CreatedAt).ThenBy(p => p.Id), Plan, TrainingJson.Options);
        await All("sessions", SetTable.SessionsOf(db, owner, cancel), Session, Web);
        await Part("deletedSessions", db.DeletedSessions.AsNoTracking().Where(d => d.OwnerId == owner).OrderBy(d => d.DeletedAt).ThenBy(d => d.Id), d => new { d.Id, d.DeletedAt }, Web);
        await Part("checkIns", db.MorningChecks.AsNoTracking().Where(c => c.OwnerId == owner).OrderBy(c => c.Date), c => new { c.Date, c.SleepHours, c.Readiness, c.Soreness, c.PainNow, c.Unwell, c.SaidAt }, TrainingJson.Options);
        await Part("trunkTests", db.TrunkTests.AsNoTracking().Where(t => t.OwnerId == owner).OrderBy(t => t.Date).ThenBy(t => t.Id), t => new { t.Id, t.Date, t.Holds.Extensor, t.Holds.Flexor, t.Holds.Right, t.Holds.Left }, Web);
        await Part("ownTargets", db.OwnTargets.AsNoTracking().Where(o => o.OwnerId == owner).OrderBy(o => o.SetAt).ThenBy(o => o.Id), Target, TrainingJson.Options);
        await Part("declinedOffers", db.DeclinedOffers.AsNoTracking().Where(o => o.OwnerId == owner).OrderBy(o => o.Rule), o => new { o.Rule, o.Until }, Web);
        await Part("tokens", db.PersonalTokens.AsNoTracking().Where(t => t.OwnerId == owner), t => new { t.Name, Scope = t.Scope.ToKebab(), t.CreatedAt, t.LastUsedAt, t.RevokedAt }, Web);
        await Part("lookIns", db.LookIns.AsNoTracking().Where(l => l.OwnerId == owner), l => new { l.Name, l.CreatedAt, l.EndsAt, l.OpenedAt }, Web);
        await Part("devices", db.SignIns.AsNoTracking().Where(s => s.OwnerId == owner), s => new { s.Device, s.CreatedAt, s.LastSeenAt }, Web);
        json.WriteEndObject();
        await json.FlushAsync(cancel);
        await to.FlushAsync(cancel);
    }

    private static async Task ProfileAsync(TrainingDb db, Guid owner, Utf8JsonWriter json, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.OwnerId == owner, cancel);
        var account = await db.Accounts.AsNoTracking().Where(a => a.Id == owner && a.EmailConfirmed).Select(a => new { a.Email, a.CreatedAt }).FirstOrDefaultAsync(cancel);
        json.WritePropertyName("profile");
        JsonSerializer.Serialize(json, new { account?.Email, MemberSince = account?.CreatedAt, BodyMassKg = person?.BodyMass?.Kilograms, BodyMassUnit = person?.BodyMassUnit, person?.Kit, person?.Rest, person?.Customs }, TrainingJson.Options);
    }

    private static object Exercise(OwnExercise e) => new { e.Exercise, e.Note, e.RestSeconds };

    private static JsonObject Session(TrainingSession s) => JsonSerializer.SerializeToNode(LoggedSessionBody.Of(s), Web)!.AsObject();

    private static object Plan(WeeklyPlan p) => new { p.Id, p.Title, p.CreatedAt, p.ArchivedOn, p.Revision, p.Request, p.Weeks, p.Pauses, p.Shifts, p.Changes, p.Ignored };

    private static object Target(OwnTarget o) => new { o.Id, o.PlanId, o.PlannedDay, o.SessionId, o.Exercise, o.Sets, o.Reps, o.HoldSeconds, o.DistanceMeters, LoadKg = o.Load?.Kilograms, o.Rir, o.Reason, o.SetAt };
}
