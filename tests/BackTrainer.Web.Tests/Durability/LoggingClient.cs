using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>Someone who logs without end and remembers what the server acknowledged, and what it may or may not have heard.</summary>
public sealed class LoggingClient(ApiPerson person, int seed) : IDisposable
{
    private const int SetsOfASession = 100;

    private readonly Random _random = new(seed);
    private readonly Dictionary<Guid, Dictionary<Guid, SetState>> _acknowledged = [];
    private IReadOnlyList<LoggedChange> _pending = [];
    private Guid? _begun;

    /// <summary>Changes that the server acknowledged.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>How long each answer took, in milliseconds.</summary>
    public ConcurrentBag<double> Milliseconds { get; } = [];

    /// <summary>Answers that are none, such as a 500.</summary>
    public ConcurrentBag<string> Faults { get; } = [];

    /// <summary>The server came back elsewhere.</summary>
    public void MoveTo(Uri address) => person.MoveTo(address);

    /// <summary>Makes one request: what is still unanswered first, else something new.</summary>
    /// <param name="before">Called before it is sent; here the server may be ended.</param>
    /// <exception cref="HttpRequestException">The server ended before it answered.</exception>
    public async Task StepAsync(Action? before = null)
    {
        if (_begun is null || _acknowledged[_begun.Value].Count >= SetsOfASession)
        {
            var session = Guid.CreateVersion7();
            var begun = await TimedAsync(before, () => person.SendAsync("PUT", $"/api/sessions/{session}", $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 1 }"""));
            Expect(begun, begun.Status == 201);
            _acknowledged[session] = [];
            _begun = session;
            return;
        }

        _pending = _pending.Count > 0 ? _pending : _random.Next(5) == 0 ? [.. Enumerable.Range(0, _random.Next(2, 9)).Select(_ => Change()).DistinctBy(c => c.Set)] : [Change()];
        if (_pending is [var alone])
        {
            var answer = await TimedAsync(before, () => alone.SendAsync(person));
            Expect(answer, answer.Status is 200 or 201 or 204);
        }
        else
        {
            var answer = await TimedAsync(before, () => LoggedChange.SendAsync(person, _pending));
            Expect(answer, answer.Status == 200 && answer.Json!["results"]!.AsArray().All(r => (string?)r!["outcome"] is "applied" or "unchanged"));
        }

        foreach (var change in _pending)
        {
            _acknowledged[change.Session][change.Set] = change.State;
        }

        Acknowledged += _pending.Count;
        _pending = [];
    }

    /// <summary>What is not as it must be: a set that was acknowledged and is not there, one that nobody sent, or half of a batch.</summary>
    public async Task<IReadOnlyList<string>> WrongAsync()
    {
        var wrong = new List<string>();
        var arrived = new HashSet<bool>();
        foreach (var (session, sets) in _acknowledged)
        {
            var answer = await person.SendAsync("GET", $"/api/sessions/{session}");
            if (answer.Status != 200)
            {
                wrong.Add($"Session {session} is {answer.Status}.");
                continue;
            }

            var there = answer.Json!["sets"]!.AsArray().Select(s => State(s!, (int)s!["reps"]!))
                .Concat(answer.Json["removedSets"]!.AsArray().Select(s => State(s!, null))).ToDictionary(s => s.Id, s => s.State);
            foreach (var change in _pending.Where(p => p.Session == session))
            {
                var isThere = there.TryGetValue(change.Set, out var state) && state == change.State;
                arrived.Add(isThere);
                if (isThere && !sets.ContainsKey(change.Set))
                {
                    there.Remove(change.Set);
                }
                else if (isThere)
                {
                    there[change.Set] = sets[change.Set];
                }
            }

            wrong.AddRange(sets.Where(s => !there.TryGetValue(s.Key, out var state) || state != s.Value).Select(s => $"Set {s.Key} was acknowledged as {s.Value} and is {there.GetValueOrDefault(s.Key)}."));
            wrong.AddRange(there.Where(t => !sets.ContainsKey(t.Key)).Select(t => $"Set {t.Key} was never sent."));
        }

        return arrived.Count > 1 ? [.. wrong, "Half of a batch is there."] : wrong;
    }

    public void Dispose() => person.Dispose();

    private static (Guid Id, SetState State) State(JsonNode set, int? reps) => ((Guid)set["id"]!, new((int)set["revision"]!, reps));

    private LoggedChange Change()
    {
        var (session, sets) = (_begun!.Value, _acknowledged[_begun.Value]);
        var old = sets.Count == 0 || _random.Next(3) > 0 ? default : sets.ElementAt(_random.Next(sets.Count));
        return old.Key == Guid.Empty
            ? new(session, Guid.CreateVersion7(), new(1, _random.Next(1, 30)))
            : new(session, old.Key, new(old.Value.Revision + _random.Next(1, 4), old.Value.Reps is null || _random.Next(4) > 0 ? _random.Next(1, 30) : null));
    }

    private async Task<ApiAnswer> TimedAsync(Action? before, Func<Task<ApiAnswer>> send)
    {
        before?.Invoke();
        var begin = System.Diagnostics.Stopwatch.GetTimestamp();
        var answer = await send();
        Milliseconds.Add(System.Diagnostics.Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        return answer;
    }

    private void Expect(ApiAnswer answer, bool isGood)
    {
        if (!isGood)
        {
            Faults.Add($"{answer.Status} {answer.Json?.ToJsonString()}");
            throw new InvalidOperationException($"The server answered {answer.Status}: {answer.Json?.ToJsonString()}");
        }
    }
}
