using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Api;

/// <summary>The query string of the library, for pages and programs alike.</summary>
public sealed class ExerciseQuery
{
    /// <summary>The word for exercises that need nothing.</summary>
    public const string NoEquipment = "none";

    /// <summary>Reads each part; what is unknown stands in <see cref="Errors"/> and is left out of the filter.</summary>
    public ExerciseQuery(string? q, string? pattern, string? muscle, string? equipment, string? level, string? spinalLoad)
    {
        var text = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        if (text?.Length > ExerciseFilter.MaxTextLength)
        {
            Errors["q"] = [$"At most {ExerciseFilter.MaxTextLength} characters."];
            text = text[..ExerciseFilter.MaxTextLength];
        }

        Filter = new ExerciseFilter
        {
            Text = text,
            Pattern = Read<MovementPattern>("pattern", pattern),
            Muscle = Read<Muscle>("muscle", muscle),
            Equipment = equipment == NoEquipment ? null : Read<Equipment>("equipment", equipment),
            NoEquipment = equipment == NoEquipment,
            Level = Read<TrainingLevel>("level", level),
            SpinalLoad = Read<SpinalLoad>("spinalLoad", spinalLoad),
        };
    }

    /// <summary>What is looked for.</summary>
    public ExerciseFilter Filter { get; }

    /// <summary>What could not be read, by the name of the part.</summary>
    public Dictionary<string, string[]> Errors { get; } = new(StringComparer.Ordinal);

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

        Errors[part] = [$"'{(name.Length > 40 ? name[..40] : name)}' is not one of: {string.Join(", ", Kebab.All<TEnum>())}."];
        return null;
    }
}
