using Xunit.Abstractions;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>A small share of what <c>crash</c> and <c>load</c> of the benchmarks do at length.</summary>
public sealed class DurabilityTests(ITestOutputHelper output)
{
    [Fact]
    public async Task What_was_acknowledged_is_there_after_kills_at_random_moments_under_load() =>
        Assert.True(await CrashRun.RunAsync(kills: 3, clients: 6, Random.Shared.Next(), output.WriteLine) > 0);

    [Fact]
    public async Task Many_clients_log_at_once_without_an_error()
    {
        var report = await LoadRun.RunAsync(clients: 16, TimeSpan.FromSeconds(2), Random.Shared.Next(), output.WriteLine);
        Assert.Empty(report.Faults);
        Assert.True(report.Changes >= 16 * 9, report.ToString());
    }
}
