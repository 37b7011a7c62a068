using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Sessions;

/// <summary>What somebody wants of an import: what its names mean, and its numbers.</summary>
/// <param name="Unit">The unit of weights that come without one, or null where it was not said.</param>
/// <param name="Names">Exercises by the names of the file, where somebody chose: the id of one, or nothing for left out.</param>
public sealed record ImportChoices(WeightUnit? Unit, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Nothing was chosen.</summary>
    public static ImportChoices None { get; } = new(null, new Dictionary<string, string>());
}

/// <summary>Something other than a session that an import brought.</summary>
/// <param name="Kind">What it is, as in "plans".</param>
/// <param name="Key">Its id among those of its kind.</param>
public sealed record ImportedRow(string Kind, string Key);

/// <summary>
/// A file from somewhere else: uploaded and looked at first, then brought in as a whole, and taken out again as a whole where
/// that is wanted. The file itself is kept until then, and no longer.
/// </summary>
public sealed class TrainingImport
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The longest name of a format, in characters.</summary>
    public const int MaxFormatLength = 20;

    private TrainingImport()
    {
    }

    /// <summary>Keeps a file that was uploaded.</summary>
    /// <param name="id">A version 7 UUID.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="name">What the file is called; cut at <see cref="MaxNameLength"/>.</param>
    /// <param name="format">In which format it is.</param>
    /// <param name="file">What is in it, packed.</param>
    /// <param name="now">Now, in UTC.</param>
    public TrainingImport(Guid id, Guid owner, string name, string format, byte[] file, DateTime now)
    {
        (Id, OwnerId, Format, File, UploadedAt) = (id, owner, format, file, now);
        Name = name.Length > MaxNameLength ? name[..MaxNameLength] : name;
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What the file is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>In which format it is.</summary>
    public string Format { get; private set; } = "";

    /// <summary>When it was uploaded, in UTC.</summary>
    public DateTime UploadedAt { get; private set; }

    /// <summary>What is in the file, packed; null once it was brought in.</summary>
    public byte[]? File { get; private set; }

    /// <summary>What was chosen for it.</summary>
    public ImportChoices Choices { get; private set; } = ImportChoices.None;

    /// <summary>When it was brought in, in UTC, or null while it was only looked at.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>How many sessions it brought.</summary>
    public int Sessions { get; private set; }

    /// <summary>How many sets it brought.</summary>
    public int Sets { get; private set; }

    /// <summary>What it brought beside sessions.</summary>
    public IReadOnlyList<ImportedRow> Rows { get; private set; } = [];

    /// <summary>Chooses what its names and numbers mean.</summary>
    public void Choose(ImportChoices choices) => Choices = choices;

    /// <summary>Something was made for it before it is brought in.</summary>
    public void Add(ImportedRow row) => Rows = [.. Rows, row];

    /// <summary>It was brought in; the file goes.</summary>
    /// <param name="now">Now, in UTC.</param>
    /// <param name="sessions">How many sessions it brought.</param>
    /// <param name="sets">How many sets.</param>
    /// <param name="rows">What else, beside what was made for it before.</param>
    public void Finish(DateTime now, int sessions, int sets, IReadOnlyList<ImportedRow> rows) =>
        (DoneAt, Sessions, Sets, Rows, File) = (now, sessions, sets, [.. Rows, .. rows], null);

    /// <summary>The id of a session of it: the same however often the file is gone through.</summary>
    /// <param name="key">What tells the session from the others in the file.</param>
    public Guid IdOf(string key) => NamedId.Of(Id, key);
}
