using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Commands;

/// <summary>The settings of commands that end by themselves: the same as those of the site, from the same places.</summary>
internal static class CommandSettings
{
    /// <exception cref="InvalidDataException">A settings file is broken.</exception>
    public static IConfiguration Read(string[] settings) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().AddCommandLine(settings).Build();

    /// <summary>The folder for data, or null where the settings cannot be read.</summary>
    public static DataFolder? TryFolder(string[] settings)
    {
        try
        {
            return DataFolder.From(Read(settings));
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The folder whose SQLite file a command works on.</summary>
    /// <exception cref="SettingException">The data is in another database, which has tools of its own.</exception>
    public static DataFolder SqliteFolder(string[] settings)
    {
        var configuration = Read(settings);
        return configuration["Database:Provider"] is null or "" or "sqlite"
            ? DataFolder.From(configuration)
            : throw new SettingException("This works on an SQLite file. For PostgreSQL use its own tools: pg_dump -Fc to back up, pg_restore to restore, pg_amcheck to check.");
    }
}
