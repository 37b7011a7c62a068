using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Api;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages.Exercises.Own;

/// <summary>An exercise of one's own as it was typed; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class OwnExerciseForm
{
    public string? Name { get; set; }

    /// <summary>Other names, with commas between them.</summary>
    public string? Aliases { get; set; }

    public string? Pattern { get; set; }

    public List<string> Primary { get; set; } = [];

    public List<string> Secondary { get; set; } = [];

    /// <summary>Pieces that are needed together.</summary>
    public List<string> Pieces { get; set; } = [];

    /// <summary>Pieces that do as well.</summary>
    public List<string> OtherPieces { get; set; } = [];

    public string? Level { get; set; }

    public string? Laterality { get; set; }

    public string? Load { get; set; }

    public string? SpinalLoad { get; set; }

    public string? RepsFrom { get; set; }

    public string? RepsTo { get; set; }

    public string? HoldSeconds { get; set; }

    public string? Meters { get; set; }

    public string? Step { get; set; }

    /// <summary>The unit of the step, "kg" or "lb", as it was on the page.</summary>
    public string? Unit { get; set; }

    /// <summary>The same; where none is said, that of whoever asks.</summary>
    public WeightUnit WeightUnit => WeightUnits.Of(Unit) ?? Writing.Current.Unit;

    public string? Summary { get; set; }

    /// <summary>One step a line.</summary>
    public string? Steps { get; set; }

    /// <summary>One cue a line, in the order of <see cref="CueKind"/>.</summary>
    public List<string?> Cues { get; set; } = [];

    /// <summary>A new one.</summary>
    internal static OwnExerciseForm New() => new()
    {
        Level = TrainingLevel.Novice.ToKebab(),
        Laterality = Domain.Exercises.Laterality.Bilateral.ToKebab(),
        SpinalLoad = Domain.Exercises.SpinalLoad.Moderate.ToKebab(),
        RepsFrom = "8",
        RepsTo = "12",
        Step = Text(2.5m),
    };

    /// <summary>What is kept.</summary>
    internal static OwnExerciseForm Of(PersonalFacts facts) => new()
    {
        Name = facts.Name,
        Aliases = string.Join(", ", facts.Aliases),
        Pattern = facts.Pattern.ToKebab(),
        Primary = [.. facts.PrimaryMuscles.Select(m => m.ToKebab())],
        Secondary = [.. facts.SecondaryMuscles.Select(m => m.ToKebab())],
        Pieces = [.. facts.EquipmentOptions[0].Select(p => p.ToKebab())],
        OtherPieces = [.. facts.EquipmentOptions.Skip(1).Take(1).SelectMany(o => o).Select(p => p.ToKebab())],
        Level = facts.Level.ToKebab(),
        Laterality = facts.Laterality.ToKebab(),
        Load = facts.Load.ToKebab(),
        SpinalLoad = facts.SpinalLoad.ToKebab(),
        RepsFrom = facts.Dose.Reps?.Min.ToString(CultureInfo.InvariantCulture),
        RepsTo = facts.Dose.Reps?.Max.ToString(CultureInfo.InvariantCulture),
        HoldSeconds = facts.Dose.HoldSeconds?.ToString(CultureInfo.InvariantCulture),
        Meters = facts.Dose.Meters?.ToString(CultureInfo.InvariantCulture),
        Step = facts.StepKg is { } step ? Text(step) : null,
        Summary = facts.Summary,
        Steps = string.Join('\n', facts.Steps),
        Cues = [.. Enum.GetValues<CueKind>().Select(k => string.Join('\n', facts.Cues.Where(c => c.Kind == k).Select(c => c.Text)))],
    };

    /// <summary>The facts that were typed; null with the faults beside their fields where they cannot be kept.</summary>
    /// <param name="state">Where faults are told.</param>
    /// <param name="before">What is kept so far, or null: what has no field here stays as it is.</param>
    internal PersonalFacts? Read(ModelStateDictionary state, PersonalFacts? before)
    {
        void Fault(string field, string message) => state.TryAddModelError($"Form.{field}", message);

        int? Whole(string field, string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            Fault(field, "A whole number.");
            return null;
        }

        // Only the numbers that its load counts in are looked at: the fields of the others stand there without script as well.
        var load = Kebab.TryParse<LoadKind>(Load, out var known) ? known : LoadKind.Reps;
        var dose = load switch
        {
            LoadKind.Hold => new OwnDoseBody(HoldSeconds: Whole("Dose", HoldSeconds)),
            LoadKind.Carry => new OwnDoseBody(Meters: Whole("Dose", Meters)),
            _ => Whole("Dose", RepsFrom) is { } from && Whole("Dose", RepsTo) is { } to ? new OwnDoseBody([from, to]) : null,
        };
        decimal? step = null;
        if (load.IsInKilograms() && !string.IsNullOrWhiteSpace(Step))
        {
            if (SetEntry.TryAmount(Step, out var typed) && Math.Abs(typed) <= Domain.Strength.Load.MaxKilograms)
            {
                step = WeightUnit == WeightUnit.Kilograms ? typed : decimal.Round(typed * WeightUnits.KilogramsPerPound / LoadStep.Grain) * LoadStep.Grain;
            }
            else
            {
                Fault(nameof(Step), "A weight such as 2.5.");
            }
        }

        List<IReadOnlyList<string?>?> options = [Pieces];
        options.AddRange(OtherPieces.Count > 0 ? [OtherPieces] : []);
        options.AddRange(before?.EquipmentOptions.Skip(2).Select(o => (IReadOnlyList<string?>)[.. o.Select(p => p.ToKebab())]) ?? []);
        var (facts, faults) = new OwnExerciseBody
        {
            Name = Name,
            Aliases = Aliases?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Pattern = Pattern,
            PrimaryMuscles = Primary,
            SecondaryMuscles = Secondary,
            Equipment = options,
            Level = Level,
            Laterality = Laterality,
            Load = Load,
            SpinalLoad = SpinalLoad,
            Dose = dose,
            StepKg = step,
            Summary = Lines(Summary) is { Length: > 0 } lines ? string.Join(' ', lines) : null,
            Steps = Lines(Steps),
            Cues = [.. Enum.GetValues<CueKind>().SelectMany(k => Lines(Cues.ElementAtOrDefault((int)k)).Select(text => new OwnCueBody(k.ToKebab(), text)))],
        }.Read();
        foreach (var (field, message) in faults)
        {
            Fault(field == nameof(OwnExerciseBody.StepKg) ? nameof(Step) : field, field switch
            {
                nameof(OwnExerciseBody.StepKg) when WeightUnit == WeightUnit.Pounds && load.IsInKilograms() => "Say the smallest step in pounds: from 0.5 to 20.",
                nameof(OwnExerciseBody.Pattern) => "Choose what the movement does.",
                nameof(OwnExerciseBody.Load) => "Choose what loads it.",
                nameof(OwnExerciseBody.Dose) => load switch
                {
                    LoadKind.Hold => $"Say how many seconds a set is held, from 1 to {SetAmount.LongestHold}.",
                    LoadKind.Carry => $"Say how many metres a set is, from 1 to {SetAmount.LongestCarry}.",
                    _ => $"Say from how many reps to how many a set has, from 1 to {RepRange.Most}.",
                },
                _ => message,
            });
        }

        return state.IsValid ? facts : null;
    }

    /// <summary>A step in the unit of whoever asks.</summary>
    private static string Text(decimal kilograms) => SetEntry.Amount(LoadStep.In(Domain.Strength.Load.FromKilograms(kilograms), Writing.Current.Unit))!;

    private static string[] Lines(string? text) =>
        text?.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
