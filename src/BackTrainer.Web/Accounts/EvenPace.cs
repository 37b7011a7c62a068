using System.Diagnostics;

namespace BackTrainer.Web.Accounts;

/// <summary>Answers that must not tell whether an address has an account take the same time, whatever is done for them.</summary>
internal static class EvenPace
{
    /// <summary>How long they take at least, in milliseconds: more than hashing a password and writing a row.</summary>
    public const int Milliseconds = 400;

    /// <summary>Waits until so much time has gone by since <paramref name="begin"/>, a time stamp of <see cref="Stopwatch"/>.</summary>
    public static async Task UntilAsync(long begin, CancellationToken cancel)
    {
        var left = TimeSpan.FromMilliseconds(Milliseconds) - Stopwatch.GetElapsedTime(begin);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, cancel);
        }
    }
}
