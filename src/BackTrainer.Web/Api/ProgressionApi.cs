using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Progression;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Api;

/// <summary>What to do next time, for programs.</summary>
internal static class ProgressionApi
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/progression/next", NextAsync)
            .DisableAntiforgery()
            .WithName("NextTarget")
            .WithSummary("What to do next time with an exercise, and why: a pure function of what is sent.")
            .Accepts<ProgressionBody>("application/json")
            .Produces<TargetBody>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> NextAsync(HttpContext context, ExerciseLibrary library, PersonClock clock)
    {
        var day = clock.LocalDay();
        var (body, problem) = await RequestBody.ReadAsync(context, new ProgressionValidator(library, day));
        if (problem is not null)
        {
            return problem;
        }

        var asked = body!.ToContext(library, day);
        var target = NextTargets.For(library[new ExerciseId(body.Exercise!)], body.Prescription!.ToPrescription(), asked);
        return Results.Ok(TargetBody.Of(target, body.Readiness?.Date is { } date && date != asked.Today
            ? [$"The check-in is of {date.DayMonth()} and not of the day itself, so it does not count."]
            : []));
    }
}
