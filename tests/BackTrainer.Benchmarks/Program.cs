using BackTrainer.Benchmarks;
using BackTrainer.Benchmarks.Ratios;
using BackTrainer.Web.Tests.Durability;
using BackTrainer.Web.Tests.Fuzzing;
using BenchmarkDotNet.Running;

if (args is ["requests", ..])
{
    AllRequests.Run(Number(1, 1));
    return 0;
}

if (args is ["changes", ..])
{
    ChangedRequests.Run(Number(1, 19));
    return 0;
}

if (args is ["crash", ..])
{
    await CrashRun.RunAsync(Number(1, 100), Number(2, 8), Number(3, Random.Shared.Next()), Console.WriteLine);
    return 0;
}

if (args is ["load", ..])
{
    var report = await LoadRun.RunAsync(Number(1, 64), TimeSpan.FromSeconds(Number(2, 20)), Number(3, Random.Shared.Next()), Console.WriteLine);
    foreach (var fault in report.Faults.Take(10))
    {
        Console.WriteLine(fault);
    }

    return report.Faults.Count == 0 ? 0 : 1;
}

if (args is ["imports", ..])
{
    await ImportRun.RunAsync(Number(1, 100_000), Console.WriteLine);
    return 0;
}

if (args is ["progress", ..])
{
    return await ProgressRun.RunAsync(Number(1, 1000), Number(2, 200), args.ElementAtOrDefault(3) ?? "", Console.WriteLine) ? 0 : 1;
}

if (args is ["limits", ..])
{
    return await RatioRun.RunAsync(isQuick: args.Contains("--quick"), args.Skip(1).FirstOrDefault(word => word != "--quick") ?? "", Console.WriteLine) ? 0 : 1;
}

if (args is ["fuzz", ..])
{
    var report = await FuzzRun.RunAsync(Number(1, 50_000), Number(2, Random.Shared.Next()), Console.WriteLine);
    foreach (var fault in report.Faults.Take(20))
    {
        Console.WriteLine(fault);
    }

    return report.Faults.Count == 0 ? 0 : 1;
}

BenchmarkSwitcher.FromTypes([typeof(PlanBenchmarks), typeof(ProgressionBenchmarks)]).Run(args);
return 0;

int Number(int place, int otherwise) => args.Length > place ? int.Parse(args[place], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
