namespace BackTrainer.Web.Hosting;

/// <summary>Where the program keeps what it must not lose: the database, the keys of its cookies, and its log.</summary>
public sealed class DataFolder
{
    private DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(KeyFolder);
    }

    /// <summary>
    /// The folder of the setting <c>Data:Folder</c>, else <c>BackTrainer</c> in the user's own folder for program data,
    /// else <c>backtrainer-data</c> in the temporary folder.
    /// </summary>
    public static DataFolder From(IConfiguration configuration)
    {
        var set = configuration["Data:Folder"];
        if (!string.IsNullOrWhiteSpace(set))
        {
            return new(set);
        }

        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return new(own.Length > 0
            ? System.IO.Path.Combine(own, "BackTrainer")
            : System.IO.Path.Combine(System.IO.Path.GetTempPath(), "backtrainer-data"));
    }

    /// <summary>The folder itself.</summary>
    public string Path { get; }

    /// <summary>The SQLite file.</summary>
    public string DatabaseFile => System.IO.Path.Combine(Path, "backtrainer.db");

    /// <summary>The keys that cookies are signed with.</summary>
    public string KeyFolder => System.IO.Path.Combine(Path, "keys");

    /// <summary>The log; the day is put into its name.</summary>
    public string LogFile => System.IO.Path.Combine(Path, "logs", "backtrainer-.log");
}
