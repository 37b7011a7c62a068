using System.Globalization;
using BackTrainer.Data;

namespace BackTrainer.Web.Commands;

/// <summary>Says whether everything in the database is whole.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(string[] settings)
    {
        var check = await DatabaseCheck.OfAsync(CommandSettings.SqliteFolder(settings).DatabaseFile);
        foreach (var (name, count) in check.Counts)
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count,9} {name}"));
        }

        foreach (var fault in check.Faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        if (check.Faults.Count > 0)
        {
            await Console.Error.WriteLineAsync("The database is not whole. Put a backup in its place with 'backtrainer restore FILE'.");
            return 1;
        }

        await Console.Out.WriteLineAsync(check.IsNewest
            ? "Everything is whole."
            : "The file is whole. Its schema is older than this program, so rows were not read; 'backtrainer migrate' brings it up to date.");
        return 0;
    }
}
