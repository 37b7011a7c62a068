using BackTrainer.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["requests", ..])
{
    AllRequests.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1);
    return 0;
}

if (args is ["changes", ..])
{
    ChangedRequests.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 19);
    return 0;
}

BenchmarkSwitcher.FromTypes([typeof(PlanBenchmarks), typeof(ProgressionBenchmarks), typeof(WebBenchmarks)]).Run(args);
return 0;
