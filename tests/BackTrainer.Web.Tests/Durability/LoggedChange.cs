using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>What a set is to be: repetitions, or taken out where there are none.</summary>
public readonly record struct SetState(int Revision, int? Reps);

/// <summary>One change that a client asks for.</summary>
public sealed record LoggedChange(Guid Session, Guid Set, SetState State)
{
    /// <summary>PUT or DELETE.</summary>
    public string Method => State.Reps is null ? "DELETE" : "PUT";

    /// <summary>Where it goes.</summary>
    public string Path => $"/api/sessions/{Session}/sets/{Set}";

    /// <summary>What is sent with it alone.</summary>
    public string? Body => State.Reps is { } reps ? ApiPerson.Row(State.Revision, reps) : null;

    /// <summary>Sends it alone.</summary>
    public Task<ApiAnswer> SendAsync(ApiPerson person) => person.SendAsync(Method, State.Reps is null ? $"{Path}?revision={State.Revision}" : Path, Body);

    /// <summary>Sends several in one batch.</summary>
    public static Task<ApiAnswer> SendAsync(ApiPerson person, IEnumerable<LoggedChange> changes) => person.SendAsync("POST", "/api/sync", new JsonObject
    {
        ["operations"] = new JsonArray([.. changes.Select(c => (JsonNode)new JsonObject
        {
            ["method"] = c.Method,
            ["path"] = c.Path,
            ["body"] = c.Body is { } body ? JsonNode.Parse(body) : null,
            ["revision"] = c.State.Revision,
        })]),
    }.ToJsonString());
}
