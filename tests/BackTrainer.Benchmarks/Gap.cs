#pragma warning disable
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Tests.Planning;
using System.Globalization;
namespace BackTrainer.Benchmarks;
internal static class Gap
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    public static void Time()
    {
        var library = LibraryFolder.Read(LibraryFolder.Default);
        foreach (var at in new[] { 997, 2020, 5005, 7777 })
        {
            var request = RequestGrid.At(at, library, Today) with { Weeks = 1 };
            var plan = PlanBuilder.Build(request, library, Today).Plan;
            if (plan is null) continue;
            var allowed = new BackTrainer.Domain.Rules.AllowedExercises(request, library);
            var week = BackTrainer.Domain.Rules.WeekCheck.OfAll(plan.Weeks, request, allowed, Today, "x")[0];
            var obj = new PlanObjective(request, allowed);
            Console.WriteLine($"{request.Days.Count} days {request.MinutesPerSession} min, items {plan.Weeks[0].Days.Sum(d => d.Exercises.Count)}");
            double sink = 0;
            void T(string name, Action a) { for (var i = 0; i < 200000; i++) a(); var c = System.Diagnostics.Stopwatch.StartNew(); for (var i = 0; i < 300000; i++) a(); Console.WriteLine($"   {name,-20} {c.Elapsed.TotalNanoseconds / 300000:0} ns"); }
            T("cost", () => sink += obj.Cost(week));
            foreach (var r in BackTrainer.Domain.Rules.PlanRules.All.Where(r => PlanObjective.Weights.ContainsKey(r.Id))) T(r.Id, () => sink += r.Read(week).Gap);
            var day = week.Days[0];
            T("take-put", () => { var x = week.Take(day, 0); week.Put(day, 0, x); });
        }
    }

    public static void Run(int step, bool store)
    {
        var library = LibraryFolder.Read(LibraryFolder.Default);
        var file = "/tmp/x/ref" + step + ".txt";
        var n = RequestGrid.Count / step;
        var known = File.Exists(file) ? File.ReadAllLines(file).Select(l => double.Parse(l, CultureInfo.InvariantCulture)).ToArray() : Enumerable.Repeat(double.NaN, n).ToArray();
        for (var i = 0; i < 300; i++) PlanBuilder.Build(RequestGrid.At(i * 97, library, Today) with { Weeks = 1 }, library, Today);
        var cpu = Environment.CpuUsage.TotalTime;
        var res = Enumerable.Range(0, n).AsParallel().AsOrdered().Select(i =>
        {
            var request = RequestGrid.At(i * step, library, Today) with { Weeks = 1 };
            var o = PlanBuilder.Build(request, library, Today);
            return (request.Days.Count, o.Plan?.Score ?? double.NaN, o.LookedAt);
        }).ToArray();
        cpu = Environment.CpuUsage.TotalTime - cpu;
        if (store) { for (var i = 0; i < n; i++) if (!double.IsNaN(res[i].Item2) && !(known[i] <= res[i].Item2)) known[i] = res[i].Item2; File.WriteAllLines(file, known.Select(k => k.ToString("R", CultureInfo.InvariantCulture))); }
        foreach (var g in res.Select((r, i) => (r.Item1, r.Item2 / known[i] - 1, r.LookedAt)).Where(x => !double.IsNaN(x.Item2)).SelectMany(x => new[] { x, (0, x.Item2, x.LookedAt) }).GroupBy(x => x.Item1).OrderBy(g => g.Key))
            Console.Write($"{g.Key}d {100 * g.Average(x => x.Item2):0.00}% ({100.0 * g.Count(x => x.Item2 < 1e-6) / g.Count():0}/{100.0 * g.Count(x => x.Item2 < 0.02) / g.Count():0})  ");
        Console.WriteLine($"| {cpu.TotalMilliseconds / n:0.0} ms, looks {res.Average(r => r.LookedAt):0}  nans {res.Count(r => double.IsNaN(r.Item2))}");
    }
}
