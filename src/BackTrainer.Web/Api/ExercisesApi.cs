using System.Text.Json.Serialization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Api;

/// <summary>The library for programs: the same for everyone.</summary>
internal static class ExercisesApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/exercises", (
            LibraryStart start, string? q, string? pattern, string? muscle, string? equipment, string? level, string? spinalLoad,
            string? benefit, string? kit, string[]? have) =>
        {
            var query = new ExerciseQuery(q, pattern, muscle, equipment, level, spinalLoad, benefit, kit, have);
            return query.Errors.Count > 0
                ? Results.ValidationProblem(query.Errors)
                : Results.Ok(query.Filter.Of(start.Library).Select(ExerciseFacts.Of));
        }).WithName("ListExercises").WithSummary("The exercises that fit every part of the query.").Produces<ExerciseFacts[]>().ProducesValidationProblem();

        app.MapGet("/api/exercises/{id}", (LibraryStart start, string id) =>
            ExerciseId.TryParse(id, null, out var exerciseId) && start.Library.Find(exerciseId) is { } exercise
                ? Results.Ok(ExerciseDetails.Of(exercise))
                : Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: "There is no such exercise."))
            .WithName("GetExercise").WithSummary("One exercise with its instructions.").Produces<ExerciseDetails>().ProducesProblem(404);
    }
}

/// <summary>The bare facts of an exercise, in the spelling of the API.</summary>
internal record ExerciseFacts(
    string Id,
    string Name,
    string Pattern,
    IEnumerable<string> PrimaryMuscles,
    IEnumerable<string> SecondaryMuscles,
    IEnumerable<IEnumerable<string>> Equipment,
    string Level,
    string Laterality,
    string Load,
    string SpinalLoad,
    IEnumerable<string> Easier,
    IEnumerable<string> Harder)
{
    public static ExerciseFacts Of(Exercise e) => new(
        e.Id.ToString(), e.Name, e.Pattern.ToKebab(), e.PrimaryMuscles.Select(m => m.ToKebab()), e.SecondaryMuscles.Select(m => m.ToKebab()),
        e.EquipmentOptions.Select(o => o.Select(p => p.ToKebab())), e.Level.ToKebab(), e.Laterality.ToKebab(), e.Load.ToKebab(),
        e.SpinalLoad.ToKebab(), e.Easier.Select(i => i.ToString()), e.Harder.Select(i => i.ToString()));
}

/// <summary>The facts and the words of an exercise.</summary>
internal sealed record ExerciseDetails(
    ExerciseFacts Facts,
    IReadOnlyDictionary<string, SetOfExercise> Dose,
    decimal? StepKg,
    GateOfExercise? Gate,
    string Summary,
    IEnumerable<string> Steps,
    IEnumerable<string> Cues,
    IEnumerable<FaultText> Faults,
    IEnumerable<string> Safety,
    IEnumerable<string> Benefits,
    IEnumerable<string> Aliases) : ExerciseFacts(Facts)
{
    public static new ExerciseDetails Of(Exercise e) => new(
        ExerciseFacts.Of(e), Enum.GetValues<TrainingGoal>().ToDictionary(g => g.ToKebab(), g => SetOfExercise.Of(e.Dose.For(g))),
        e.Step?.Kilograms, e.Gate is { } gate ? new(gate.Sets, gate.Reps, gate.HoldSeconds, gate.Meters) : null, e.Summary, e.Steps, e.Cues.Select(c => c.Text), e.Faults.Select(f => new FaultText(f.Name, f.Seen, f.Fix)),
        e.Safety, e.Benefits.Select(b => b.Benefit.ToKebab()), e.Aliases);

    [JsonIgnore]
    public ExerciseFacts Facts { get; } = Facts;
}

/// <summary>What one set asks for: the least and the most repetitions, or seconds, or metres.</summary>
internal sealed record SetOfExercise(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<int>? Reps,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? HoldSeconds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Meters)
{
    public static SetOfExercise Of(SetAmount amount) => new(amount.Reps is { } r ? [r.Min, r.Max] : null, amount.HoldSeconds, amount.Meters);
}

/// <summary>The gate to the harder neighbour: so many sets of so much.</summary>
internal sealed record GateOfExercise(
    int Sets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Reps,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? HoldSeconds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Meters);

/// <summary>A fault, how it shows, and its fix.</summary>
internal sealed record FaultText(string Fault, string Seen, string Fix);
