using BackTrainer.Data;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Commands;

/// <summary>Puts a backup in the place of the database.</summary>
internal static class RestoreCommand
{
    public static async Task<int> RunAsync(string file, string[] settings)
    {
        var folder = CommandSettings.SqliteFolder(settings).Make();
        using var alone = folder.HoldAlone()
            ?? throw new SettingException($"BackTrainer runs on {folder.Path}. Stop it first, as with 'systemctl stop backtrainer', then restore, then start it again. Nothing was changed.");
        try
        {
            var aside = await DatabaseBackup.RestoreAsync(Path.GetFullPath(file), folder.DatabaseFile, TimeProvider.System.Utc());
            await Console.Out.WriteLineAsync($"The database is that of {file}.{(aside is null ? "" : $" The one before it is kept in {aside}.")}");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"The backup cannot be put in place: {fault.Message}", fault);
        }
    }
}
