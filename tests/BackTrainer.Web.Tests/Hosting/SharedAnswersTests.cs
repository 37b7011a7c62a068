using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Hosting;

public sealed partial class SharedAnswersTests
{
    private const int Times = 40;

    [Fact]
    public async Task Pages_that_come_ready_are_in_the_log_and_in_the_measurements()
    {
        using var data = new TempFolder();
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var metrics = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        using (var program = new ProgramProcess(data.Path, more: ["--Metrics:Enabled", "true", "--Metrics:Address", metrics]))
        {
            using var client = new HttpClient { BaseAddress = await program.AddressAsync() };
            for (var i = 0; i < Times; i++)
            {
                await client.GetStringAsync("/exercises?muscle=lats");
            }

            var lines = (await client.GetStringAsync(new Uri(metrics + "/metrics"))).Split('\n');
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"backtrainer_requests_total{{method=\"GET\",status=\"200\"}} {Times}"), lines);
            program.Terminate();
            Assert.Equal(0, await program.ExitCodeAsync());
        }

        var log = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(data.Path, "logs"))));
        Assert.Equal(Times, Line().Matches(log).Sum(m => m.Groups["times"].Success ? int.Parse(m.Groups["times"].Value, CultureInfo.InvariantCulture) : 1));
        Assert.DoesNotContain("lats", log, StringComparison.Ordinal);
    }

    [GeneratedRegex("GET /exercises 200 in [0-9.]+ ms(, (?<times>[0-9]+) times within a second)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
