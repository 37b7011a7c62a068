using System.Collections.Concurrent;
using System.Text;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>Programs that log: each begins a session, enters twenty sets, and begins another one.</summary>
internal sealed class WritersOfSets : IDisposable
{
    private const int SetsOfASession = 20;

    private readonly List<ApiPerson> _people;
    private readonly ConcurrentDictionary<int, (Guid Session, int Sets)> _under = new();

    private WritersOfSets(List<ApiPerson> people) => _people = people;

    /// <summary>A row of as much as a set is, for the endpoint that only saves it.</summary>
    public static Load.Requests Rows => (_, _) => Put($"/rows/{Guid.CreateVersion7()}", "", """{ "exercise": "bent-over-barbell-row", "reps": 8, "loadKg": 60, "revision": 1 }""");

    /// <summary>What each of them sends.</summary>
    public Load.Requests Requests => (person, _) =>
    {
        var (session, sets) = _under.GetValueOrDefault(person);
        var isNew = session == default || sets == SetsOfASession;
        _under[person] = (session, sets) = isNew ? (Guid.CreateVersion7(), 0) : (session, sets + 1);
        return isNew
            ? Put($"/api/sessions/{session}", _people[person].Token!, $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 1 }""")
            : Put($"/api/sessions/{session}/sets/{Guid.CreateVersion7()}", _people[person].Token!, ApiPerson.Row(1, 8));
    };

    /// <summary>So many guests.</summary>
    public static async Task<WritersOfSets> MakeAsync(Uri address, int people)
    {
        List<ApiPerson> all = [];
        while (all.Count < people)
        {
            all.Add(await ApiPerson.NewAsync(address));
        }

        return new(all);
    }

    public void Dispose() => _people.ForEach(p => p.Dispose());

    private static byte[] Put(string path, string token, string body) => Encoding.ASCII.GetBytes(
        $"PUT {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}
