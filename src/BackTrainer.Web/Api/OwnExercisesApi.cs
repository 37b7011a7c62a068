using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Api;

/// <summary>Someone's own exercises. Their ids come from clients, and the same call twice has the effect of one.</summary>
internal static class OwnExercisesApi
{
    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapGet("/api/own-exercises", ListAsync).WithName("ListOwnExercises").WithSummary("The exercises that this person added for themselves, archived ones too.")
            .Produces<IReadOnlyList<KeptExerciseBody>>();
        own.MapGet("/api/own-exercises/{exercise}", GetAsync).WithName("GetOwnExercise").WithSummary("One of them.")
            .Produces<KeptExerciseBody>().ProducesProblem(StatusCodes.Status404NotFound);
        own.MapPut("/api/own-exercises/{exercise}", PutAsync).WithName("PutOwnExercise")
            .WithSummary($"Adds one, or says anew what it is and whether it is archived; its id begins with {ExerciseId.OwnPrefix}.")
            .Accepts<OwnExerciseBody>("application/json").Produces<KeptExerciseBody>().ProducesValidationProblem();
    }

    private static async Task<IResult> ListAsync(TrainingDb db, Guest guest, CancellationToken cancel)
    {
        var own = await db.PersonalExercises.AsNoTracking().Where(e => e.OwnerId == guest.Id).OrderBy(e => e.Id).ToListAsync(cancel);
        return Results.Ok(own.Select(OwnExerciseBody.Of));
    }

    private static async Task<IResult> GetAsync(string exercise, TrainingDb db, Guest guest, CancellationToken cancel) =>
        ExerciseId.TryParse(exercise, null, out var id)
            && await db.PersonalExercises.AsNoTracking().FirstOrDefaultAsync(e => e.OwnerId == guest.Id && e.Id == id, cancel) is { } own
            ? Results.Ok(OwnExerciseBody.Of(own))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> PutAsync(
        string exercise, HttpContext context, TrainingDb db, WriteTurn turn, Guest guest, OwnLibrary library, PersonClock clock)
    {
        if (!ExerciseId.TryParse(exercise, null, out var id) || !id.IsOwn)
        {
            return RequestBody.Invalid("id", $"Lower-case words joined by hyphens, at most {ExerciseId.MaxLength} characters, the first of them {ExerciseId.OwnPrefix}");
        }

        var (body, problem) = await RequestBody.ReadAsync(context, new OwnExerciseValidator());
        if (problem is not null)
        {
            return problem;
        }

        var (owner, now, cancel) = (guest.Id!.Value, clock.Utc(), context.RequestAborted);
        var (kept, fault) = await turn.TakeAsync(
            db, owner, () => db.KeepExerciseAsync(owner, id, body!.Read().Facts!, body.Archived, library.Shared, now, cancel), cancel);
        return kept is null
            ? RequestBody.Invalid(char.ToLowerInvariant(fault!.Field[0]) + fault.Field[1..], fault.Message)
            : Results.Ok(OwnExerciseBody.Of(kept));
    }
}
