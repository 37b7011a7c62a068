using BackTrainer.Data;

namespace BackTrainer.Web.Commands;

/// <summary>Copies the database into a new file.</summary>
internal static class BackupCommand
{
    public static async Task<int> RunAsync(string file, string[] settings)
    {
        var folder = CommandSettings.SqliteFolder(settings);
        var path = Path.GetFullPath(file);
        try
        {
            DatabaseBackup.Take(folder.DatabaseFile, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"{path} cannot be written: {fault.Message}", fault);
        }

        await Console.Out.WriteLineAsync($"The database is in {path}. Keep {folder.KeyFolder} with it: without those keys browsers lose the way to their data.");
        return 0;
    }
}
