using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Data;

/// <summary>The JSON of one exercise file, before its words are checked.</summary>
internal sealed record ExerciseFile(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    ExerciseFile.ProvenanceText Provenance,
    string Pattern,
    IReadOnlyList<string> PrimaryMuscles,
    IReadOnlyList<string> SecondaryMuscles,
    IReadOnlyList<IReadOnlyList<string>> Equipment,
    string Level,
    string Laterality,
    string Load,
    string SpinalLoad,
    IReadOnlyList<string> Easier,
    IReadOnlyList<string> Harder,
    IReadOnlyDictionary<string, SetText> Dose,
    decimal? StepKg,
    GateText? Gate,
    string Summary,
    IReadOnlyList<string> Steps,
    IReadOnlyList<ExerciseFile.CueText> Cues,
    IReadOnlyList<ExerciseFile.FaultText> Faults,
    IReadOnlyList<string> Safety,
    IReadOnlyList<ExerciseFile.BenefitText> Benefits,
    Figure Figure)
{
    /// <summary>Where the words and the drawing come from, and the SPDX id of the licence under which both may be reused.</summary>
    internal sealed record ProvenanceText(string Text, string Drawing, string Licence);

    internal sealed record CueText(string Kind, string Text);

    internal sealed record FaultText(string Fault, string Seen, string Fix);

    internal sealed record BenefitText(string Benefit, string Why);

    /// <summary>The exercise that the file describes.</summary>
    /// <exception cref="LibraryFileException">A field is missing, empty or unknown.</exception>
    internal Exercise ToExercise(string path)
    {
        LibraryFileException Fault(string field, string fault) => new(path, field, fault);

        TEnum Known<TEnum>(string field, string name)
            where TEnum : struct, Enum =>
            Kebab.TryParse<TEnum>(name, out var value)
                ? value
                : throw Fault(field, $"'{name}' is not one of {string.Join(", ", Kebab.All<TEnum>())}");

        IReadOnlyList<TEnum> AllKnown<TEnum>(string field, IReadOnlyList<string> names)
            where TEnum : struct, Enum => [.. names.Select((n, i) => Known<TEnum>($"{field}[{i}]", n))];

        ExerciseId IdOf(string field, string text) =>
            ExerciseId.TryParse(text, null, out var id) ? id : throw Fault(field, $"'{text}' is not an exercise id");

        string Text(string field, string text) =>
            string.IsNullOrWhiteSpace(text) ? throw Fault(field, "is empty")
            : text.Length > Exercise.MaxTextLength ? throw Fault(field, $"is longer than {Exercise.MaxTextLength} characters")
            : text;

        IReadOnlyList<string> Texts(string field, IReadOnlyList<string> texts, int least) =>
            texts.Count < least ? throw Fault(field, $"has {texts.Count} of at least {least} entries")
            : [.. texts.Select((t, i) => Text($"{field}[{i}]", t))];

        void NoneIsNull<T>(string field, IReadOnlyList<T?> entries)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                _ = entries[i] ?? throw Fault($"{field}[{i}]", "is null");
            }
        }

        NoneIsNull("equipment", Equipment);
        NoneIsNull("cues", Cues);
        NoneIsNull("faults", Faults);
        NoneIsNull("benefits", Benefits);
        var id = IdOf("id", Id);
        if (Path.GetFileNameWithoutExtension(path) != Id)
        {
            throw Fault("id", $"'{Id}' is not the name of the file");
        }

        if (id.IsOwn)
        {
            throw Fault("id", $"'{ExerciseId.OwnPrefix}' begins the ids of people's own exercises");
        }

        Text("provenance.text", Provenance.Text);
        Text("provenance.drawing", Provenance.Drawing);
        Text("provenance.licence", Provenance.Licence);
        if (PrimaryMuscles.Count == 0)
        {
            throw Fault("primaryMuscles", "is empty");
        }

        if (Equipment.Count == 0)
        {
            throw Fault("equipment", "has no alternative; nothing needed is [[]]");
        }

        foreach (var kind in Enum.GetValues<CueKind>().Where(k => Cues.All(c => c.Kind != k.ToKebab())))
        {
            throw Fault("cues", $"has no {kind.ToKebab()} cue");
        }

        if (FigureCheck.Faults(Figure) is [var drawing, ..])
        {
            throw Fault("figure", drawing);
        }

        var load = Known<LoadKind>("load", Load);
        var dose = DoseText.Dose(Dose, load, path);
        return new Exercise
        {
            Id = id,
            Name = Text("name", Name),
            Aliases = Texts("aliases", Aliases, 0),
            Pattern = Known<MovementPattern>("pattern", Pattern),
            PrimaryMuscles = AllKnown<Muscle>("primaryMuscles", PrimaryMuscles),
            SecondaryMuscles = AllKnown<Muscle>("secondaryMuscles", SecondaryMuscles),
            EquipmentOptions = [.. Equipment.Select((option, i) => AllKnown<Equipment>($"equipment[{i}]", option))],
            Level = Known<TrainingLevel>("level", Level),
            Laterality = Known<Laterality>("laterality", Laterality),
            Load = load,
            SpinalLoad = Known<SpinalLoad>("spinalLoad", SpinalLoad),
            Easier = [.. Easier.Select((e, i) => IdOf($"easier[{i}]", e))],
            Harder = [.. Harder.Select((e, i) => IdOf($"harder[{i}]", e))],
            Dose = dose,
            Step = DoseText.Step(StepKg, load, path),
            Gate = DoseText.Gate(Gate, load, dose, Harder.Count > 0, path),
            Summary = Text("summary", Summary),
            Steps = Texts("steps", Steps, 4),
            Cues = [.. Cues.Select((c, i) => new Cue(Known<CueKind>($"cues[{i}].kind", c.Kind), Text($"cues[{i}].text", c.Text)))],
            Faults = Faults.Count == 0
                ? throw Fault("faults", "is empty")
                : [.. Faults.Select((f, i) => new Fault(
                    Text($"faults[{i}].fault", f.Fault), Text($"faults[{i}].seen", f.Seen), Text($"faults[{i}].fix", f.Fix)))],
            Safety = Texts("safety", Safety, 1),
            Benefits = Benefits.Count == 0
                ? throw Fault("benefits", "is empty")
                : [.. Benefits.Select((b, i) => new ServedBenefit(
                    Known<Benefit>($"benefits[{i}].benefit", b.Benefit), Text($"benefits[{i}].why", b.Why)))],
            Figure = Figure,
        };
    }
}
