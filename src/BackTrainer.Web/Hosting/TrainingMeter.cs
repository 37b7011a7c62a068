using System.Diagnostics.Metrics;

namespace BackTrainer.Web.Hosting;

/// <summary>What the program counts of itself. Nothing in it says who: no address, no path, no id.</summary>
public sealed class TrainingMeter
{
    /// <summary>The meter's name, for whoever listens with tools of their own.</summary>
    public const string Name = "BackTrainer";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"];

    private readonly Counter<long> _requests, _sets, _plans, _sync;
    private readonly Histogram<double> _seconds;

    public TrainingMeter(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        _requests = Meter.CreateCounter<long>("backtrainer.requests", description: "Requests answered, by method and status.");
        _seconds = Meter.CreateHistogram<double>("backtrainer.request.seconds", description: "How long requests took.");
        _sets = Meter.CreateCounter<long>("backtrainer.sets.saved", description: "Sets entered or corrected that are on the disk.");
        _plans = Meter.CreateCounter<long>("backtrainer.plans.built", description: "Searches for a plan, by what came of them.");
        _sync = Meter.CreateCounter<long>("backtrainer.sync.answers", description: "Operations of batches answered, by kind.");
        Meter.CreateObservableGauge("process.resident.memory.bytes", () => Environment.WorkingSet, description: "Memory of the process.");
        Meter.CreateObservableGauge("dotnet.heap.bytes", () => GC.GetTotalMemory(forceFullCollection: false), description: "Memory of what is in use or not collected yet.");
    }

    /// <summary>What all of it is counted on.</summary>
    internal Meter Meter { get; }

    /// <summary>A request was answered.</summary>
    internal void Answered(string method, int status, TimeSpan took)
    {
        if (!_requests.Enabled)
        {
            return;
        }

        _requests.Add(1, new("method", Methods.Contains(method, StringComparer.Ordinal) ? method : "other"), new("status", status));
        _seconds.Record(took.TotalSeconds);
    }

    /// <summary>Sets are on the disk.</summary>
    internal void Saved(int sets) => _sets.Add(sets);

    /// <summary>A plan was looked for, and found or not.</summary>
    internal void Built(bool isFound) => _plans.Add(1, new KeyValuePair<string, object?>("outcome", isFound ? "found" : "refused"));

    /// <summary>An operation of a batch was answered.</summary>
    internal void Synced(string outcome) => _sync.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
