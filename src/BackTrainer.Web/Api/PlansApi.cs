using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Api;

/// <summary>Plans for programs.</summary>
internal static class PlansApi
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/plans/preview", PreviewAsync)
            .DisableAntiforgery()
            .WithName("PreviewPlan")
            .WithSummary("The plan that the builder makes of a request, saved nowhere.")
            .Accepts<PlanRequestBody>("application/json")
            .Produces<PlanBody>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> PreviewAsync(HttpContext context, ExerciseLibrary library, TimeProvider clock)
    {
        var today = clock.LocalDay();
        var (body, problem) = await RequestBody.ReadAsync(context, new PlanRequestValidator(library, today));
        if (problem is not null)
        {
            return problem;
        }

        var outcome = PlanBuilder.Build(body!.ToRequest(today), library, today);
        return outcome.Plan is { } plan ? Results.Ok(PlanBody.Of(plan, library, today)) : Refused(outcome);
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

internal sealed record BlockedByBody(string Rule, string Message, IEnumerable<MendBody> Mend);

internal sealed record MendBody(string Change, string? Value, string Detail);

/// <summary>A plan, in the spelling of the API.</summary>
internal sealed record PlanBody(IEnumerable<WeekBody> Weeks, IEnumerable<FindingBody> Findings, string Advice)
{
    public static PlanBody Of(BuiltPlan plan, ExerciseLibrary library, DateOnly today)
    {
        var checks = WeekCheck.OfAll(plan.Weeks, plan.Request, new AllowedExercises(plan.Request, library), today, plan.Advice);
        return new(
            plan.Weeks.Zip(checks, (week, check) => WeekBody.Of(week, check, library)),
            plan.Findings.Select(FindingBody.Of),
            plan.Advice);
    }
}

internal sealed record WeekBody(int Number, string Kind, IEnumerable<DayBody> Days, VolumeBody Volume)
{
    public static WeekBody Of(PlanWeek week, WeekCheck check, ExerciseLibrary library) => new(
        week.Number,
        week.Kind.ToKebab(),
        week.Days.Select(d => DayBody.Of(d, library)),
        new(
            Muscles.Groups.ToDictionary(g => g.ToKebab(), check.Volume),
            Enum.GetValues<Muscle>().ToDictionary(m => m.ToKebab(), check.Volume)));
}

internal sealed record VolumeBody(IReadOnlyDictionary<string, double> Groups, IReadOnlyDictionary<string, double> Muscles);

internal sealed record DayBody(string Day, int Minutes, IEnumerable<string> Mobility, IEnumerable<PlannedExerciseBody> Exercises)
{
    public static DayBody Of(PlannedDay day, ExerciseLibrary library) => new(
        day.Day.ToKebab(),
        SessionLength.Minutes(day, library),
        day.Mobility.Select(id => id.ToString()),
        day.Exercises.Select(PlannedExerciseBody.Of));
}

internal sealed record PlannedExerciseBody(
    string Exercise, int Sets, RepsBody? Reps, int? HoldSeconds, int? DistanceMeters, int Rir, int RestSeconds, int WarmUpSets, string? Superset, string Why)
{
    public static PlannedExerciseBody Of(PlannedExercise e) => new(
        e.Exercise.ToString(),
        e.Prescription.Sets,
        e.Prescription.Reps is { } reps ? new(reps.Min, reps.Max) : null,
        e.Prescription.HoldSeconds,
        e.Prescription.DistanceMeters,
        e.Prescription.Rir,
        e.Prescription.RestSeconds,
        e.Prescription.WarmUpSets,
        e.Superset,
        e.Why);
}

internal sealed record RepsBody(int Min, int Max);

internal sealed record FindingBody(string Rule, int Week, string Severity, string Status, double? Value, string Message, string Source)
{
    public static FindingBody Of(Finding f) => new(f.Rule, f.Week, f.Severity.ToKebab(), f.Status.ToKebab(), f.Value, f.Message, f.Source);
}
