using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Api;

/// <summary>Plans for programs.</summary>
internal static class PlansApi
{
    /// <summary>The most plans of a list.</summary>
    public const int MostListed = 100;

    public static void Map(IEndpointRouteBuilder app, IEndpointRouteBuilder own)
    {
        app.MapPost("/api/plans/preview", PreviewAsync)
            .DisableAntiforgery()
            .RequireRateLimiting(SearchLimit.Policy)
            .WithName("PreviewPlan")
            .WithSummary("The plan that the builder makes of a request, saved nowhere.")
            .Accepts<PlanRequestBody>("application/json")
            .Produces<PlanBody>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        own.MapPost("/api/plans", SaveAsync)
            .RequireRateLimiting(SearchLimit.Policy)
            .WithName("SavePlan")
            .WithSummary("The plan that the builder makes of a request, saved.")
            .Accepts<PlanRequestBody>("application/json")
            .Produces<SavedPlanBody>(StatusCodes.Status201Created)
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        own.MapGet("/api/plans", ListAsync).WithName("ListPlans").WithSummary($"The latest {MostListed} saved plans, newest first.")
            .Produces<IReadOnlyList<PlanSummaryBody>>();
        own.MapGet("/api/plans/{id:guid}", GetAsync).WithName("GetPlan").WithSummary("A saved plan as it is now, with what the rules say of it today.")
            .Produces<SavedPlanBody>().ProducesProblem(StatusCodes.Status404NotFound);
        own.MapDelete("/api/plans/{id:guid}", DeleteAsync).WithName("DeletePlan").WithSummary("Deletes a plan. Its sessions stay.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> PreviewAsync(HttpContext context, OwnLibrary own, PersonClock clock, TrainingMeter meter)
    {
        var today = clock.LocalDay();
        var (built, problem) = await BuildAsync(context, own.Library, meter, today);
        return problem ?? Results.Ok(PlanBody.Of(built!, own.Library, today));
    }

    private static async Task<IResult> SaveAsync(
        HttpContext context, TrainingDb db, WriteTurn turn, Guest guest, OwnLibrary own, PersonClock clock, TrainingMeter meter)
    {
        var today = clock.LocalDay();
        var (built, problem) = await BuildAsync(context, own.Library, meter, today);
        if (problem is not null)
        {
            return problem;
        }

        var plan = new WeeklyPlan(Guid.CreateVersion7(), guest.Id!.Value, PlanPreview.TitleOf(built!.Request), built, clock.Utc());
        await turn.AddAsync(db, plan.OwnerId, plan, context.RequestAborted);
        return Results.Created($"/api/plans/{plan.Id}", SavedPlanBody.Of(plan, own.Library, today));
    }

    private static async Task<IResult> ListAsync(TrainingDb db, Guest guest, CancellationToken cancel)
    {
        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == guest.Id).OrderByDescending(p => p.CreatedAt).Take(MostListed).ToListAsync(cancel);
        return Results.Ok(plans.Select(PlanSummaryBody.Of));
    }

    private static async Task<IResult> GetAsync(Guid id, TrainingDb db, Guest guest, OwnLibrary own, PersonClock clock, CancellationToken cancel) =>
        await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.OwnerId == guest.Id, cancel) is { } plan
            ? Results.Ok(SavedPlanBody.Of(plan, own.Library, clock.LocalDay()))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> DeleteAsync(Guid id, TrainingDb db, WriteTurn turn, Guest guest, PersonClock clock, CancellationToken cancel) =>
        await turn.TakeAsync(db, guest.Id!.Value, () => db.DeletePlanAsync(guest.Id!.Value, id, clock.LocalDay(), cancel), cancel)
            ? Results.NoContent()
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<(BuiltPlan? Built, IResult? Problem)> BuildAsync(HttpContext context, ExerciseLibrary library, TrainingMeter meter, DateOnly today)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, new PlanRequestValidator(library, today));
        if (problem is not null)
        {
            return (null, problem);
        }

        var outcome = PlanBuilder.Build(body!.ToRequest(today), library, today);
        meter.Built(outcome.Plan is not null);
        return outcome.Plan is { } plan ? (plan, null) : (null, Refused(outcome));
    }

    private static IResult Refused(PlanOutcome outcome)
    {
        var refusal = outcome.Refusal!;
        return Results.Problem(
            statusCode: StatusCodes.Status422UnprocessableEntity,
            type: refusal.Kind.ToKebab(),
            title: refusal.Kind == RefusalKind.ScreenSaysNo ? "Your answers come before training." : "The rules leave no plan for this.",
            detail: string.Join(' ', refusal.BlockedBy.Select(b => b.Message).Append(outcome.BoundReached).OfType<string>()),
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["blockedBy"] = refusal.BlockedBy.Select(b => new BlockedByBody(
                    b.Rule, b.Message, b.Mend.Select(m => new MendBody(m.Change.ToKebab(), m.Value, m.Detail)))),
            });
    }
}
