namespace BackTrainer.Web.Commands;

/// <summary>Runs the site until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] settings)
    {
        await using var app = BackTrainerApp.Create(settings);
        await app.RunAsync();
        return 0;
    }
}
