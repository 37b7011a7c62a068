using Microsoft.EntityFrameworkCore.Storage;

namespace BackTrainer.Data;

/// <summary>
/// Does a read, or a whole unit of work, again where what was in the way passes: a few times, after pauses that grow and are cut
/// at random, so that those who were in each other's way do not meet again.
/// </summary>
internal sealed class PostgreSqlRetries(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, MostRetries, LongestPause)
{
    /// <summary>How many times it is done again.</summary>
    public const int MostRetries = 10;

    /// <summary>The longest pause before one. All pauses together are at most some five seconds: a server that starts again is there by then.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(8);

    protected override bool ShouldRetryOn(Exception exception) => PostgreSqlFaults.IsPassing(exception);

    protected override TimeSpan? GetNextDelay(Exception lastException)
    {
        var before = ExceptionsEncountered.Count - 1;
        if (before >= MostRetries)
        {
            return null;
        }

        var pause = FirstPause * Math.Pow(2, before);
        return (pause < LongestPause ? pause : LongestPause) * (0.5 + (Random.Shared.NextDouble() / 2));
    }
}
