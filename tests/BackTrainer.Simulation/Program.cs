using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Simulation.Results;
using BackTrainer.Simulation.Seasons;

int[] all = [12, 26, 52];
if (!TryRead(args, 0, 2000, out var athletes) || !TryRead(args, 1, all[^1], out var longest) || athletes < 50 || longest is < 1 or > 52 || args is [_, _, not "pain-settles", ..] or [_, _, _, _, ..])
{
    Console.Error.WriteLine("usage: BackTrainer.Simulation [athletes of each level, from 50; 2000] [weeks, 1 to 52; 52] [pain-settles: hard training does not prolong pain]");
    return 1;
}

var library = LibraryFolder.Read(LibraryFolder.Default);
int[] weeks = [.. all.Where(w => w < longest), longest];
foreach (var level in Enum.GetValues<TrainingLevel>())
{
    var trial = Trial.Run(level, athletes, weeks, library, loadProlongsPain: args.Length < 3);
    for (var at = 0; at < weeks.Length; at++)
    {
        Console.WriteLine();
        Console.WriteLine(string.Join('\n', Table.Of(trial, at)));
        foreach (var goal in Goals.Of(trial, at))
        {
            Console.WriteLine($"{(goal.Reached ? "reached" : "MISSED "),-8} {goal.What}: {goal.Figure}");
        }
    }

    foreach (var rule in Enum.GetValues<HardRule>().Where(r => trial.BrokenByUs[(int)r] > 0))
    {
        Console.WriteLine($"broken   {rule}: {trial.BrokenByUs[(int)rule]} times");
    }
}

return 0;

static bool TryRead(string[] args, int index, int otherwise, out int number)
{
    number = otherwise;
    return args.Length <= index || int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
