using System.Globalization;
using BackTrainer.Domain.Strength;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>Sums about strength for programs: maxima, repetitions and plates.</summary>
internal static class StrengthApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/strength/one-rep-max", (Delegate)OneRepMaxAsync)
            .DisableAntiforgery()
            .WithName("EstimateOneRepMax")
            .WithSummary("What one set says of the one-repetition maximum: seven formulas, a guess and its band.")
            .Accepts<OneRepMaxBody>("application/json")
            .Produces<OneRepMaxAnswer>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        app.MapGet("/api/strength/reps-at/{percent}", RepsAt)
            .WithName("RepsAtPercent")
            .WithSummary("How many repetitions people manage at a percentage of their maximum (Nuzzo 2024).")
            .Produces<RepsAtAnswer>()
            .ProducesValidationProblem();
        app.MapPost("/api/strength/plates", (Delegate)PlatesAsync)
            .DisableAntiforgery()
            .WithName("LoadPlates")
            .WithSummary("The heaviest weight not above the target that these plates make.")
            .Accepts<PlatesBody>("application/json")
            .Produces<PlatesAnswer>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> OneRepMaxAsync(HttpContext context)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, new OneRepMaxValidator());
        if (problem is not null)
        {
            return problem;
        }

        var set = new StrengthSet(default, Load.FromKilograms(body!.LoadKg!.Value), body.Reps!.Value, body.Rir ?? 0);
        if (OneRepMax.Of(set) is not { } estimate)
        {
            return Results.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity,
                type: "evidence-too-weak",
                title: "This set says too little.",
                detail: $"A maximum can be told from at most {OneRepMax.MostReps} reps to failure, done and in reserve together, and at most {OneRepMax.MostRir} in reserve.");
        }

        var (kilograms, reps) = ((double)set.Load.Kilograms, (double)(set.Reps + (set.Rir ?? 0)));
        return Results.Ok(new OneRepMaxAnswer(
            OneRepMaxFormulas.All.ToDictionary(f => f.Id, f => Math.Round(f.Of(kilograms, reps), 3)),
            Math.Round(estimate.Kilograms, 3), Math.Round(estimate.LowKilograms, 3), Math.Round(estimate.HighKilograms, 3)));
    }

    private static IResult RepsAt(string percent) =>
        double.TryParse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= RepsAtPercent.Least and <= RepsAtPercent.Most
            ? Results.Ok(new RepsAtAnswer(Math.Round(RepsAtPercent.Mean(number), 2), Math.Round(RepsAtPercent.Sd(number), 2)))
            : Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                ["percent"] = [$"A number from {RepsAtPercent.Least} to {RepsAtPercent.Most}, with a point before decimals."],
            });

    private static async Task<IResult> PlatesAsync(HttpContext context)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, new PlatesValidator());
        if (problem is not null)
        {
            return problem;
        }

        var rack = new PlateRack(WeightUnit.Kilograms, body!.BarKg!.Value, body.PlatesKg!.Select(p => new PlateStack(p!.Kg!.Value, p.Count!.Value)));
        return rack.HeaviestUpTo(Load.FromKilograms(body.TargetKg!.Value)) is { } loaded
            ? Results.Ok(new PlatesAnswer(loaded.PerSide, loaded.Weight.Kilograms, loaded.IsExact))
            : Results.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity,
                type: "bar-too-heavy",
                title: "The bar alone is above the target.",
                detail: "Choose a lighter bar or a heavier target.");
    }
}

/// <summary>One set, as it is sent.</summary>
internal sealed record OneRepMaxBody(decimal? LoadKg, int? Reps, int? Rir);

internal sealed record OneRepMaxAnswer(IReadOnlyDictionary<string, double> Formulas, double EstimateKg, double LowKg, double HighKg);

internal sealed record RepsAtAnswer(double Mean, double Sd);

/// <summary>A target, a bar and plates, as they are sent.</summary>
internal sealed record PlatesBody(decimal? TargetKg, decimal? BarKg, IReadOnlyList<PlateBody?>? PlatesKg);

/// <summary>Plates of one kind; the count is of single plates.</summary>
internal sealed record PlateBody(decimal? Kg, int? Count);

internal sealed record PlatesAnswer(IReadOnlyList<decimal> PerSideKg, decimal AchievedKg, bool Exact);

internal sealed class OneRepMaxValidator : AbstractValidator<OneRepMaxBody>
{
    public OneRepMaxValidator()
    {
        RuleFor(b => b.LoadKg).NotNull().WithMessage("Say the load in kilograms.");
        RuleFor(b => b.LoadKg).InclusiveBetween(0.001m, Load.MaxKilograms).WithMessage($"More than 0 and at most {Load.MaxKilograms} kg.");
        RuleFor(b => b.Reps).NotNull().WithMessage("Say how many reps were done.");
        RuleFor(b => b.Reps).InclusiveBetween(1, RepRange.Most).WithMessage($"From 1 to {RepRange.Most} reps.");
        RuleFor(b => b.Rir).InclusiveBetween(RepsInReserve.Least, RepsInReserve.Most).WithMessage($"From {RepsInReserve.Least} to {RepsInReserve.Most} reps in reserve.");
    }
}

internal sealed class PlatesValidator : AbstractValidator<PlatesBody>
{
    public PlatesValidator()
    {
        RuleFor(b => b.TargetKg).NotNull().WithMessage("Say the weight in kilograms.");
        RuleFor(b => b.TargetKg).InclusiveBetween(0, Load.MaxKilograms).WithMessage($"From 0 to {Load.MaxKilograms} kg.");
        RuleFor(b => b.BarKg).NotNull().WithMessage("Say what the bar weighs.");
        RuleFor(b => b.BarKg).InclusiveBetween(0, PlateRack.HeaviestBar).WithMessage($"From 0 to {PlateRack.HeaviestBar} kg.");
        RuleFor(b => b.PlatesKg).NotNull().WithMessage("Say which plates there are; an empty list means none.");
        RuleFor(b => b.PlatesKg).Must(p => p is null || p.Count <= PlateRack.MostKinds).WithMessage($"At most {PlateRack.MostKinds} kinds of plates.");
        RuleForEach(b => b.PlatesKg).NotNull().WithMessage("A plate has kg and count.").SetValidator(new PlateValidator()!).When(b => b.PlatesKg?.Count <= PlateRack.MostKinds);
    }

    private sealed class PlateValidator : AbstractValidator<PlateBody>
    {
        public PlateValidator()
        {
            RuleFor(p => p.Kg).NotNull().WithMessage("Say what one plate weighs.");
            RuleFor(p => p.Kg).InclusiveBetween(0.001m, PlateRack.HeaviestPlate).WithMessage($"More than 0 and at most {PlateRack.HeaviestPlate} kg.");
            RuleFor(p => p.Count).NotNull().WithMessage("Say how many single plates there are.");
            RuleFor(p => p.Count).InclusiveBetween(0, PlateRack.MostPlates).WithMessage($"From 0 to {PlateRack.MostPlates} plates.");
        }
    }
}
