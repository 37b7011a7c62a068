using System.Text.Json;
using System.Text.Json.Serialization;
using BackTrainer.Data.Mapping;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Data;

/// <summary>
/// The library as it is written: a folder with one JSON file an exercise. Everything is checked while it is read; the
/// first fault stops the reading with the file and the field in the message.
/// </summary>
public static class LibraryFolder
{
    /// <summary>Where the files stand beside the program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "Library");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new KebabJsonConverter() },
    };

    /// <summary>Reads every exercise of <paramref name="folder"/>.</summary>
    /// <exception cref="LibraryFileException">A file is broken; the message names it and the field.</exception>
    public static ExerciseLibrary Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new LibraryFileException(folder, "folder", "does not exist");
        }

        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            throw new LibraryFileException(folder, "folder", "has no exercise files");
        }

        var exercises = files.Select(ReadFile).ToList();
        try
        {
            return new ExerciseLibrary(exercises);
        }
        catch (ArgumentException fault)
        {
            // The ladder spans files; its message begins with the exercise, whose id is its file's name.
            var parts = fault.Message.Split(": ", 3);
            throw parts.Length == 3
                ? new LibraryFileException(Path.Combine(folder, parts[0] + ".json"), parts[1], parts[2])
                : new LibraryFileException(folder, "id", fault.Message);
        }
    }

    /// <summary>Reads one exercise. Its neighbours on the ladder are not looked at.</summary>
    /// <exception cref="LibraryFileException">The file is broken; the message names it and the field.</exception>
    public static Exercise ReadFile(string path)
    {
        ExerciseFile file;
        try
        {
            file = JsonSerializer.Deserialize<ExerciseFile>(File.ReadAllText(path), Options)
                ?? throw new LibraryFileException(path, "$", "is empty");
        }
        catch (JsonException fault)
        {
            throw new LibraryFileException(path, fault.Path ?? "$", fault.Message);
        }

        return file.ToExercise(path);
    }
}

/// <summary>An exercise file cannot be used.</summary>
public sealed class LibraryFileException : Exception
{
    /// <summary>A fault of one field.</summary>
    public LibraryFileException(string path, string field, string fault)
        : base($"{path}: {field}: {fault}")
    {
        Field = field;
    }

    /// <summary>The field at fault.</summary>
    public string Field { get; }
}
