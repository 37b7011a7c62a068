using Xunit.Abstractions;

namespace BackTrainer.Web.Tests.Fuzzing;

/// <summary>A small share of what <c>fuzz</c> of the benchmarks sends, one request after the other, so that a fault comes again with its seed.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Malformed_requests_to_every_route_are_refused_and_never_a_fault_of_the_server()
    {
        var report = await FuzzRun.RunAsync(2000, Random.Shared.Next(), output.WriteLine, senders: 1);
        Assert.True(report.Faults.Count == 0, string.Join('\n', report.Faults));
    }
}
