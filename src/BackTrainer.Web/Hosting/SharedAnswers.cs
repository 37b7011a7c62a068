using System.Collections.Concurrent;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// The log and the measurements of <see cref="SharedPages"/>. To write a line costs more than such an answer does, so what was
/// answered alike within a second is one line, with how often that was.
/// </summary>
internal sealed partial class SharedAnswers : IHostedService, IDisposable
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Answer, Tally> _tallies = new();
    private readonly ILogger _logger;
    private readonly TrainingMeter _meter;
    private readonly Timer _timer;
    private int _isWaiting;

    public SharedAnswers(ILogger<RequestLog> logger, TrainingMeter meter)
    {
        (_logger, _meter) = (logger, meter);
        _timer = new(_ => Tell());
    }

    /// <summary>A page was sent.</summary>
    public void Count(string method, string path, int status, TimeSpan took)
    {
        _meter.Answered(method, status, took);
        _tallies.GetOrAdd(new(method, path, status), _ => new()).Add(took);
        if (Volatile.Read(ref _isWaiting) == 0 && Interlocked.Exchange(ref _isWaiting, 1) == 0)
        {
            _timer.Change(Within, Timeout.InfiniteTimeSpan);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The server has stopped by now: nothing more is counted.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Tell();
        return Task.CompletedTask;
    }

    public void Dispose() => _timer.Dispose();

    private void Tell()
    {
        Volatile.Write(ref _isWaiting, 0);
        foreach (var (answer, tally) in _tallies)
        {
            var (times, took) = tally.Take();
            if (times == 1)
            {
                Answered(answer.Method, answer.Path, answer.Status, took.TotalMilliseconds);
            }
            else if (times > 1)
            {
                AnsweredOften(answer.Method, answer.Path, answer.Status, took.TotalMilliseconds / times, times);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} in {Milliseconds:0.0} ms")]
    private partial void Answered(string method, string path, int status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} in {Milliseconds:0.0} ms, {Times} times within a second")]
    private partial void AnsweredOften(string method, string path, int status, double milliseconds, int times);

    private readonly record struct Answer(string Method, string Path, int Status);

    /// <summary>How often, and how long in all.</summary>
    private sealed class Tally
    {
        private int _times;
        private long _ticks;

        public void Add(TimeSpan took)
        {
            Interlocked.Increment(ref _times);
            Interlocked.Add(ref _ticks, took.Ticks);
        }

        public (int Times, TimeSpan Took) Take() => (Interlocked.Exchange(ref _times, 0), new(Interlocked.Exchange(ref _ticks, 0)));
    }
}
