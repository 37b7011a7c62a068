using BackTrainer.Data;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Commands;

/// <summary>Creates the database or brings it up to date, with the library in it, as the start of the site does.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] settings)
    {
        var configuration = CommandSettings.Read(settings);
        var folder = DataFolder.From(configuration).Make();
        var files = LibraryFolder.Read(configuration["Library:Folder"] is { Length: > 0 } library ? library : LibraryFolder.Default);
        var place = configuration.DatabaseIn(folder);
        using var here = folder.Hold();
        await using var db = place.Open();
        await TrainingDatabase.PrepareAsync(db, files);
        await Console.Out.WriteLineAsync(place.IsShared ? "The database is up to date." : $"The database in {folder.Path} is up to date.");
        return 0;
    }
}
