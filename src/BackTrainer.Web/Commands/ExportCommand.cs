using System.IO.Pipelines;
using BackTrainer.Data;
using BackTrainer.Web.Exports;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Commands;

/// <summary>Writes everything of one person into a new file, as they could take it along themselves. Nobody but whoever runs this can read it.</summary>
internal static class ExportCommand
{
    public static async Task<int> RunAsync(string who, string file, string[] settings)
    {
        var path = Path.GetFullPath(file);
        await using var db = await CommandPeople.OpenAsync(CommandSettings.Read(settings));
        var owner = await CommandPeople.FindAsync(db, who);
        if (File.Exists(path))
        {
            throw new SettingException($"{path} is there already. Name a file that is not.");
        }

        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            await using (var stream = new FileStream(partial, options))
            {
                await ExportDocument.WriteAsync(db, owner, PipeWriter.Create(stream, new(leaveOpen: true)), CancellationToken.None);
            }

            File.Move(partial, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException($"{path} cannot be written: {fault.Message}", fault);
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }
        }

        await Console.Out.WriteLineAsync($"Everything of {who} is in {path}. It is theirs alone: hand it over safely, and delete it here.");
        return 0;
    }
}
