using BackTrainer.Data;

namespace BackTrainer.Web.Hosting;

/// <summary>Where the program keeps what it must not lose: the database, the keys of its cookies, and its log.</summary>
public sealed class DataFolder
{
    /// <summary>The setting that names it.</summary>
    public const string Setting = "Data:Folder";

    private DataFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    /// <summary>
    /// The folder of the setting <c>Data:Folder</c>, else <c>BackTrainer</c> in the user's own folder for program data,
    /// else <c>backtrainer-data</c> in the temporary folder.
    /// </summary>
    public static DataFolder From(IConfiguration configuration)
    {
        var set = configuration[Setting];
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

    /// <summary>Makes the folder where it is not there yet; what is made is for its owner alone.</summary>
    /// <exception cref="SettingException">It cannot be made.</exception>
    public DataFolder Make()
    {
        try
        {
            foreach (var folder in new[] { Path, KeyFolder })
            {
                _ = OperatingSystem.IsWindows()
                    ? Directory.CreateDirectory(folder)
                    : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            return this;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CannotUse(fault);
        }
    }

    /// <summary>Says that the program runs on this folder, beside others that may.</summary>
    /// <exception cref="SettingException">A backup is being put in place, or the folder cannot be written.</exception>
    public FileLock Hold() => Lock(isShared: true) ?? throw new SettingException($"A backup is being put in place in {Path}. Start again when that is done.");

    /// <summary>Keeps the program from running on this folder; null while it runs.</summary>
    /// <exception cref="SettingException">The folder cannot be written.</exception>
    public FileLock? HoldAlone() => Lock(isShared: false);

    private FileLock? Lock(bool isShared)
    {
        try
        {
            return FileLock.TryTake(System.IO.Path.Combine(Path, "running"), isShared);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CannotUse(fault);
        }
    }

    private SettingException CannotUse(Exception fault) =>
        new($"The folder for data, {Path}, cannot be written: {fault.Message.TrimEnd('.')}. Make room in it or give the user that runs BackTrainer the right to write there, or choose another with --{Setting}.", fault);
}
