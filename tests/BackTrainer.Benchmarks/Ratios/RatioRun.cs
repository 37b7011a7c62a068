using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>
/// What issue and manual promise as ratios: the published product beside what the machine can do at most, in one run, in turn, asked
/// by the same sender.
/// </summary>
internal sealed class RatioRun : IDisposable
{
    private const int Connections = 32, Writers = 64, WritersBeside = 8;

    private const string First = "first answer after the start : Kestrel alone", Memory = "after all of this : dotnet new webapp";

    private static readonly string[] Shared = ["/exercises", "/exercises/conventional-deadlift", "/principles", "/rules", "/"];

    private readonly bool _isQuick;
    private readonly string _only;
    private readonly Action<string> _say;
    private readonly Published _published = Published.Make();
    private readonly List<Served> _programs = [];

    private RatioRun(bool isQuick, string only, Action<string> say) => (_isQuick, _only, _say) = (isQuick, only, say);

    private TimeSpan Time => TimeSpan.FromSeconds(_isQuick ? 0.4 : 1.5);

    private bool IsWanted(string what) => what.Contains(_only, StringComparison.Ordinal);

    private int Rounds => _isQuick ? 3 : 5;

    /// <summary>Runs all of it and prints one table. A quick run takes under a minute once everything is published.</summary>
    /// <param name="isQuick">Fewer and shorter rounds.</param>
    /// <param name="only">A word of the rows that are wanted; an empty one for all.</param>
    /// <param name="say">Where it is told.</param>
    /// <returns>Nothing is worse than half of what is promised.</returns>
    public static async Task<bool> RunAsync(bool isQuick, string only, Action<string> say)
    {
        using var run = new RatioRun(isQuick, only, say);
        return await run.RunAsync();
    }

    public void Dispose()
    {
        _programs.ForEach(p => p.Dispose());
        _published.Dispose();
    }

    private async Task<bool> RunAsync()
    {
        var year = await YearOfTraining.MakeAsync(_published.Folder("data"));
        var firstAnswer = IsWanted(First) ? FirstAnswer() : null;
        var product = Start(_published.Product, Product);
        var template = Start(_published.Template, url => ["--urls", url]);
        using var client = new HttpClient { BaseAddress = product.Address };
        var bodies = Directory.CreateDirectory(_published.Folder("bodies")).FullName;
        var (pages, encoding) = await PagesAsync(client, bodies);
        var limit = Start(_published.Limits, url => ["bytes", url, bodies, encoding]);
        var rows = Start(_published.Limits, url => ["rows", url, _published.Folder("rows.db")]);
        using var writers = await WritersOfSets.MakeAsync(product.Address, Writers);

        List<Contest> contests = [];
        for (var i = 0; i < pages.Count; i++)
        {
            contests.AddRange(OfSharedPage(product, limit, pages[i], i));
        }

        contests.AddRange(OfPerson(product, template, year));
        var list = Load.Get(Shared[0], "Accept-Encoding: br");
        contests.Add(new(
            $"{Shared[0]} beside {WritersBeside} who log sets : alone",
            time => Beside(() => Load.Run(product, WritersBeside, time, writers.Requests), () => Load.Run(product, Connections, time, list)),
            time => Load.Run(product, Connections, time, list),
            Promise.P99(2)));
        var write = (TimeSpan time) => Load.Run(product, Writers, time, writers.Requests);
        contests.Add(new("a set saved : a row saved by EF Core", write, time => Load.Run(rows, Writers, time, WritersOfSets.Rows), Promise.Rate(5), Promise.P99(0.1)));
        contests.Add(new("a set saved : a loop of bare inserts", write, Inserts, Promise.Rate(1)));

        contests.RemoveAll(c => !IsWanted(c.What));
        contests.ForEach(c => c.WarmUp(Time));
        for (var round = 0; round < Rounds; round++)
        {
            contests.ForEach(c => c.Run(Time));
        }

        List<Ratio> ratios =
        [
            .. contests.SelectMany(c => c.Ratios),
            .. new[] { firstAnswer, IsWanted(Memory) ? new(Memory, "MB resident", 1.5, IsLeast: false, [(product.Megabytes, template.Megabytes)]) : null }.OfType<Ratio>(),
        ];
        Tell(ratios, contests);
        return !ratios.Exists(r => r.IsBroken);
    }

    private static IEnumerable<Contest> OfSharedPage(Served product, Served limit, (string Path, string Tag) page, int file)
    {
        string[] accepts = ["Accept-Encoding: br"];
        yield return new(
            $"{page.Path} : the same bytes",
            time => Load.Run(product, Connections, time, Load.Get(page.Path, accepts)),
            time => Load.Run(limit, Connections, time, Load.Get($"/{file}", accepts)),
            Promise.Rate(0.9),
            Promise.Processor(1.3));
        yield return new(
            $"{page.Path} again : a bare 304",
            time => Load.Run(product, Connections, time, Load.Get(page.Path, [.. accepts, $"If-None-Match: {page.Tag}"])),
            time => Load.Run(limit, Connections, time, Load.Get($"/{file}", [.. accepts, $"If-None-Match: {page.Tag}"])),
            Promise.Rate(0.8));
    }

    private static IEnumerable<Contest> OfPerson(Served product, Served template, YearOfTraining year)
    {
        foreach (var (name, path) in new[] { ("session", year.Session), ("plan", year.Plan), ("progress", "/progress") })
        {
            yield return new(
                $"{name} after a year : dotnet new webapp",
                time => Load.Run(product, Connections, time, Load.Get(path, year.Cookie)),
                time => Load.Run(template, Connections, time, Load.Get("/")),
                Promise.Processor(1.5),
                Promise.P99(2));
        }
    }

    /// <summary>Both at once; what the second measured.</summary>
    private static Load Beside(Func<Load> beside, Func<Load> measured)
    {
        var other = Task.Factory.StartNew(beside, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var load = measured();
        other.GetAwaiter().GetResult();
        return load;
    }

    private static async Task<(List<(string Path, string Tag)> Pages, string Encoding)> PagesAsync(HttpClient client, string folder)
    {
        var (pages, encoding) = (new List<(string, string)>(), "identity");
        foreach (var path in Shared)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
            using var answer = await client.SendAsync(request);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{path}: {answer.StatusCode}");
            }

            await File.WriteAllBytesAsync(Path.Combine(folder, pages.Count.ToString(CultureInfo.InvariantCulture)), await answer.Content.ReadAsByteArrayAsync());
            encoding = answer.Content.Headers.ContentEncoding.FirstOrDefault() ?? encoding;
            pages.Add((path, answer.Headers.ETag?.ToString() ?? "\"none\""));
        }

        return (pages, encoding);
    }

    private Ratio FirstAnswer()
    {
        List<(double, double)> rounds = [];
        Directory.CreateDirectory(_published.Folder("bodies"));
        for (var round = 0; round < Rounds; round++)
        {
            using var ours = Served.Start(_published.Product, Product);
            using var theirs = Served.Start(_published.Limits, url => ["bytes", url, _published.Folder("bodies"), "br"]);
            rounds.Add((ours.FirstAnswer.TotalMilliseconds, theirs.FirstAnswer.TotalMilliseconds));
        }

        return new(First, "ms", 4.5, IsLeast: false, rounds);
    }

    private Load Inserts(TimeSpan time)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [_published.Limits, "inserts", _published.Folder("bare.db"), time.TotalSeconds.ToString(CultureInfo.InvariantCulture)]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var rate = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.CurrentCulture);
        process.WaitForExit();
        return new(rate, 0, 0, 0, 0, 0);
    }

    private IEnumerable<string> Product(string url) => ["--urls", url, "--Data:Folder", _published.Folder("data"), "--Limits:GuestsPerHour", "100000"];

    private Served Start(string program, Func<string, IEnumerable<string>> arguments)
    {
        var served = Served.Start(program, arguments);
        _programs.Add(served);
        return served;
    }

    private void Tell(List<Ratio> ratios, List<Contest> contests)
    {
        _say(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, {Connections} connections ({Writers} for writes), medians of {Rounds} rounds of {Time.TotalSeconds:0.0} s in turn."));
        _say(Ratio.Head);
        ratios.ForEach(r => _say(r.ToString()));
        var senders = contests.SelectMany(c => c.Sender).Order().ToList();
        _say(string.Create(CultureInfo.InvariantCulture, $"Asking took {senders[senders.Count / 2]:0} µs of processor an answer; {contests.Sum(c => c.Refused)} of our answers were refusals."));
    }
}
