using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Api;

/// <summary>The query string of the library, for pages and programs alike.</summary>
public sealed class ExerciseQuery
{
    /// <summary>The word for exercises that need nothing.</summary>
    public const string NoEquipment = "none";

    /// <summary>Reads each part; what is unknown stands in <see cref="Errors"/> and is left out of the filter.</summary>
    public ExerciseQuery(
        string? q = null, string? pattern = null, string? muscle = null, string? equipment = null, string? level = null, string? spinalLoad = null,
        string? benefit = null, string? kit = null, IEnumerable<string?>? have = null)
    {
        Kit = ReadKit(kit);
        Pieces = [.. (have ?? []).Select(piece => Read<Equipment>("have", piece)).OfType<Equipment>().Distinct().Order()];
        Filter = new ExerciseFilter
        {
            Text = ReadText(q),
            Pattern = Read<MovementPattern>("pattern", pattern),
            Muscle = Read<Muscle>("muscle", muscle),
            Equipment = equipment == NoEquipment ? null : Read<Equipment>("equipment", equipment),
            NoEquipment = equipment == NoEquipment,
            Have = Kit is null && Pieces.Count == 0 ? null : Pieces.Concat(Kit?.Pieces ?? []).ToHashSet(),
            Level = Read<TrainingLevel>("level", level),
            SpinalLoad = Read<SpinalLoad>("spinalLoad", spinalLoad),
            Benefit = Read<Benefit>("benefit", benefit),
        };
    }

    /// <summary>What is looked for.</summary>
    public ExerciseFilter Filter { get; }

    /// <summary>The home or gym that was chosen, or null.</summary>
    public EquipmentPreset? Kit { get; }

    /// <summary>The pieces that were ticked, beside those of the kit.</summary>
    public IReadOnlyList<Equipment> Pieces { get; }

    /// <summary>What could not be read, by the name of the part.</summary>
    public Dictionary<string, string[]> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>What is on, by its name in the query string, in the order of the form.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parts()
    {
        (string Name, string? Value)[] single =
        [
            // A long text of marks alone would make every link of the page long; its words find the same.
            ("q", Filter.Text is { } text && Uri.EscapeDataString(text).Length > ExerciseFilter.MaxTextLength ? string.Join(' ', SearchWords.Of(text)) : Filter.Text),
            ("muscle", Filter.Muscle?.ToKebab()),
            ("pattern", Filter.Pattern?.ToKebab()),
            ("level", Filter.Level?.ToKebab()),
            ("spinalLoad", Filter.SpinalLoad?.ToKebab()),
            ("benefit", Filter.Benefit?.ToKebab()),
            ("kit", Kit?.Id),
        ];
        return single.Concat(Pieces.Select(p => ("have", (string?)p.ToKebab())))
            .Append(("equipment", Filter.NoEquipment ? NoEquipment : Filter.Equipment?.ToKebab()))
            .Where(p => !string.IsNullOrEmpty(p.Item2))
            .Select(p => KeyValuePair.Create(p.Item1, p.Item2!));
    }

    private static string Short(string name) => name.Length > 40 ? name[..40] : name;

    private string? ReadText(string? q)
    {
        var text = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        if (text?.Length > ExerciseFilter.MaxTextLength)
        {
            Errors["q"] = [$"At most {ExerciseFilter.MaxTextLength} characters."];
            text = text[..ExerciseFilter.MaxTextLength];
        }

        return text;
    }

    private EquipmentPreset? ReadKit(string? id)
    {
        var kit = EquipmentPreset.All.FirstOrDefault(p => p.Id == id);
        if (kit is null && !string.IsNullOrEmpty(id))
        {
            Errors["kit"] = [$"'{Short(id)}' is not one of: {string.Join(", ", EquipmentPreset.All.Select(p => p.Id))}."];
        }

        return kit;
    }

    private TEnum? Read<TEnum>(string part, string? name)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if (Kebab.TryParse<TEnum>(name, out var value))
        {
            return value;
        }

        Errors[part] = [$"'{Short(name)}' is not one of: {string.Join(", ", Kebab.All<TEnum>())}."];
        return null;
    }
}
