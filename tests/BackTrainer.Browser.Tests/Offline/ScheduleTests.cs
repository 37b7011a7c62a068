using System.Globalization;
using BackTrainer.Browser.Tests.Support;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>
/// Sessions that go every way that a session can go. A few run with all other tests; more run where
/// <see cref="CountVariable"/> says so, from the seed in <see cref="SeedVariable"/> on.
/// </summary>
[Collection(InTheHouse.Name)]
public sealed class ScheduleTests(House house)
{
    public const string CountVariable = "BACKTRAINER_SCHEDULES", SeedVariable = "BACKTRAINER_SEED";

    private const int Few = 5;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(Number(SeedVariable, 1), Number(CountVariable, Few))];

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task No_set_is_lost_and_none_is_there_twice(int seed)
    {
        await using var schedule = new Schedule(house, seed);
        try
        {
            await schedule.RunAsync();
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException and not SkipException)
        {
            throw new InvalidOperationException(schedule.Story, fault);
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
