using System.Text.Json.Serialization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>An exercise of one's own as it is sent, in the words of the library's files; what is missing is as <see cref="PersonalFacts"/> has it.</summary>
public record OwnExerciseBody
{
    public string? Name { get; init; }

    public IReadOnlyList<string?>? Aliases { get; init; }

    public string? Pattern { get; init; }

    public IReadOnlyList<string?>? PrimaryMuscles { get; init; }

    public IReadOnlyList<string?>? SecondaryMuscles { get; init; }

    /// <summary>Alternatives, each the pieces that are needed together.</summary>
    public IReadOnlyList<IReadOnlyList<string?>?>? Equipment { get; init; }

    public string? Level { get; init; }

    public string? Laterality { get; init; }

    public string? Load { get; init; }

    public string? SpinalLoad { get; init; }

    public OwnDoseBody? Dose { get; init; }

    public decimal? StepKg { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string?>? Steps { get; init; }

    public IReadOnlyList<OwnCueBody?>? Cues { get; init; }

    public bool Archived { get; init; }

    /// <summary>What is kept.</summary>
    internal static KeptExerciseBody Of(PersonalExercise exercise)
    {
        var facts = exercise.Facts;
        return new()
        {
            Id = exercise.Id.ToString(),
            ChangedAt = exercise.ChangedAt,
            Name = facts.Name,
            Aliases = facts.Aliases,
            Pattern = facts.Pattern.ToKebab(),
            PrimaryMuscles = [.. facts.PrimaryMuscles.Select(m => m.ToKebab())],
            SecondaryMuscles = [.. facts.SecondaryMuscles.Select(m => m.ToKebab())],
            Equipment = [.. facts.EquipmentOptions.Select(o => (IReadOnlyList<string?>)[.. o.Select(p => p.ToKebab())])],
            Level = facts.Level.ToKebab(),
            Laterality = facts.Laterality.ToKebab(),
            Load = facts.Load.ToKebab(),
            SpinalLoad = facts.SpinalLoad.ToKebab(),
            Dose = new(facts.Dose.Reps is { } reps ? [reps.Min, reps.Max] : null, facts.Dose.HoldSeconds, facts.Dose.Meters),
            StepKg = facts.StepKg,
            Summary = facts.Summary,
            Steps = facts.Steps,
            Cues = [.. facts.Cues.Select(c => new OwnCueBody(c.Kind.ToKebab(), c.Text))],
            Archived = exercise.IsArchived,
        };
    }

    /// <summary>The facts that it says, or what is wrong with it by the names of the fields.</summary>
    internal (PersonalFacts? Facts, IReadOnlyList<(string Field, string Message)> Faults) Read()
    {
        var faults = new List<(string Field, string Message)>();

        TEnum Known<TEnum>(string field, string? name, TEnum? otherwise = null)
            where TEnum : struct, Enum
        {
            if (Kebab.TryParse<TEnum>(name, out var value))
            {
                return value;
            }

            if (name is null && otherwise is { } missing)
            {
                return missing;
            }

            faults.Add((field, $"One of {string.Join(", ", Kebab.All<TEnum>())}."));
            return default;
        }

        IReadOnlyList<TEnum> AllKnown<TEnum>(string field, IEnumerable<string?>? names)
            where TEnum : struct, Enum => [.. (names ?? []).Select(n => Known<TEnum>(field, n)).Distinct()];

        static string Text(string? text) => text?.Trim() ?? "";

        var facts = new PersonalFacts
        {
            Name = Text(Name),
            Aliases = [.. (Aliases ?? []).Select(Text)],
            Pattern = Known<MovementPattern>(nameof(Pattern), Pattern),
            PrimaryMuscles = AllKnown<Muscle>(nameof(PrimaryMuscles), PrimaryMuscles),
            SecondaryMuscles = AllKnown<Muscle>(nameof(SecondaryMuscles), SecondaryMuscles),
            EquipmentOptions = Equipment is null ? [[]] : [.. Equipment.Select(o => AllKnown<Equipment>(nameof(Equipment), o))],
            Level = Known(nameof(Level), Level, (TrainingLevel?)TrainingLevel.Novice),
            Laterality = Known(nameof(Laterality), Laterality, (Laterality?)Domain.Exercises.Laterality.Bilateral),
            Load = Known<LoadKind>(nameof(Load), Load),
            SpinalLoad = Known(nameof(SpinalLoad), SpinalLoad, (SpinalLoad?)Domain.Exercises.SpinalLoad.Moderate),
            Dose = Dose?.Read() ?? None,
            StepKg = StepKg,
            Summary = Text(Summary),
            Steps = [.. (Steps ?? []).Select(Text).Where(t => t.Length > 0)],
            Cues = [.. (Cues ?? []).Select(c => new Cue(Known(nameof(Cues), c?.Kind, (CueKind?)CueKind.Path), Text(c?.Text))).Where(c => c.Text.Length > 0)],
        };
        if (ReferenceEquals(facts.Dose, None))
        {
            faults.Add((nameof(Dose), $"Exactly one of reps, two numbers in order from 1 to {RepRange.Most}, holdSeconds to {SetAmount.LongestHold} and meters to {SetAmount.LongestCarry}."));
        }

        // How much and in which steps can only be judged where it is known what loads it.
        var isLoadKnown = !faults.Exists(f => f.Field == nameof(Load));
        foreach (var (field, message) in facts.Faults().Where(f => isLoadKnown || f.Field is not (nameof(Dose) or nameof(StepKg))))
        {
            var name = field == nameof(PersonalFacts.EquipmentOptions) ? nameof(Equipment) : field;
            if (!faults.Exists(f => f.Field == name))
            {
                faults.Add((name, message));
            }
        }

        return faults.Count == 0 ? (facts, faults) : (null, faults);
    }

    private static readonly SetAmount None = new(new RepRange(1, 1));
}

/// <summary>What one set asks for: the least and the most repetitions, or seconds, or metres.</summary>
public sealed record OwnDoseBody(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<int>? Reps = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? HoldSeconds = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Meters = null)
{
    /// <summary>The amount, or null where there is none.</summary>
    internal SetAmount? Read() => (Reps, HoldSeconds, Meters) switch
    {
        ([>= 1 and var min, <= RepRange.Most and var max], null, null) when min <= max => new(new RepRange(min, max)),
        (null, >= 1 and <= SetAmount.LongestHold, null) => new(holdSeconds: HoldSeconds),
        (null, null, >= 1 and <= SetAmount.LongestCarry) => new(meters: Meters),
        _ => null,
    };
}

/// <summary>Something to check while moving.</summary>
public sealed record OwnCueBody(string? Kind, string? Text);

/// <summary>An exercise of one's own as it is kept.</summary>
public sealed record KeptExerciseBody : OwnExerciseBody
{
    [JsonPropertyOrder(-1)]
    public string Id { get; init; } = "";

    public DateTime ChangedAt { get; init; }
}

/// <summary>The shape of an exercise of one's own. The limits themselves stand on <see cref="PersonalFacts"/>.</summary>
internal sealed class OwnExerciseValidator : AbstractValidator<OwnExerciseBody>
{
    public OwnExerciseValidator() => RuleFor(b => b).Custom((body, context) =>
    {
        foreach (var (field, message) in body.Read().Faults)
        {
            context.AddFailure(field, message);
        }
    });
}
