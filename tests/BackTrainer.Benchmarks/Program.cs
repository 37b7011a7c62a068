using BackTrainer.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromTypes([typeof(PlanBenchmarks), typeof(WebBenchmarks)]).Run(args);
return 0;
