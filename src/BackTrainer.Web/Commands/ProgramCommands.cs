using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Commands;

/// <summary>One thing that the program can be told to do.</summary>
/// <param name="Name">The word for it.</param>
/// <param name="Takes">The words that have to stand after it, as the help shows them; empty for none.</param>
/// <param name="Says">What it does.</param>
/// <param name="RunAsync">Does it, with what stood after the word and all settings; returns the exit code.</param>
internal sealed record ProgramCommand(string Name, string Takes, string Says, Func<string[], string[], Task<int>> RunAsync);

/// <summary>What the program can be told on its command line. Without a word it serves.</summary>
internal static class ProgramCommands
{
    private const int Wrong = 2;

    private static readonly IReadOnlyList<ProgramCommand> All =
    [
        new("serve", "", "Runs the site. This is what happens without a word.", (_, settings) => ServeCommand.RunAsync(settings)),
        new("migrate", "", "Creates the database or brings it up to date, and ends.", (_, settings) => MigrateCommand.RunAsync(settings)),
        new("backup", "FILE", "Copies the database into a new file, also while the site runs.", (words, settings) => BackupCommand.RunAsync(words[0], settings)),
        new("restore", "FILE", "Puts a backup in the place of the database and keeps the old one aside. The site must not run.", (words, settings) => RestoreCommand.RunAsync(words[0], settings)),
        new("check", "", "Reads the whole database and says whether everything in it is whole.", (_, settings) => CheckCommand.RunAsync(settings)),
        new("export", "WHO FILE", "Writes everything of one person, by e-mail address or id, into a new JSON file.", (words, settings) => ExportCommand.RunAsync(words[0], words[1], settings)),
        new("reset-password", "WHO", "Prints a link with which somebody, by e-mail address or id, chooses a new password.", (words, settings) => ResetPasswordCommand.RunAsync(words[0], settings)),
    ];

    /// <summary>Does what the arguments say; a fault ends in one sentence and an exit code that is not 0.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Any(a => a is "--help" or "-h" or "-?" or "help"))
        {
            Console.Write(Help());
            return 0;
        }

        // Settings begin with a dash or a slash, or have an equals sign.
        var isWord = arguments is [{ Length: > 0 } first, ..] && first[0] is not '-' and not '/' && !first.Contains('=', StringComparison.Ordinal);
        var name = isWord ? arguments[0] : "serve";
        if (All.FirstOrDefault(c => c.Name == name) is not { } command)
        {
            return Refuse($"There is no command '{name}'.");
        }

        var rest = arguments[(isWord ? 1 : 0)..];
        var wanted = command.Takes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (rest.Length < wanted || rest[..wanted].Any(word => word.StartsWith('-')))
        {
            return Refuse($"'{name}' needs {command.Takes}, as in: backtrainer {name} {command.Takes}.");
        }

        try
        {
            return await command.RunAsync(rest[..wanted], rest[wanted..]);
        }
        catch (Exception fault)
        {
            // This is the edge of the program: nobody else can tell whoever started it.
            await Console.Error.WriteLineAsync($"BackTrainer cannot {(name == "serve" ? "start" : name)}. {StartFaults.Sentence(fault, CommandSettings.TryFolder(rest[wanted..]))}");
            return 1;
        }
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"{why} 'backtrainer --help' says what there is.");
        return Wrong;
    }

    private static string Help()
    {
        var width = All.Max(c => $"{c.Name} {c.Takes}".Length) + 2;
        return $"""
            backtrainer [command] [settings]

            {string.Join('\n', All.Select(c => $"  {$"{c.Name} {c.Takes}".PadRight(width)}{c.Says}"))}

            Settings come from the command line, as in --Data:Folder /srv/backtrainer, from the environment, as in
            Data__Folder=/srv/backtrainer, or from appsettings.json beside the program. The README lists them.

            """;
    }
}
