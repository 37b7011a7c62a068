using System.Globalization;
using System.Text.Json;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>A change to a set as a device has sent it, perhaps more than once.</summary>
/// <param name="Set">The set.</param>
/// <param name="Revision">The revision that the device gave it.</param>
/// <param name="Text">What it says, in the words of <see cref="ServerSet.Text"/>.</param>
internal sealed record Sent(Guid Set, int Revision, string Text)
{
    /// <summary>The numbers of a set of the API in words.</summary>
    public static string Words(JsonElement set)
    {
        if (set.TryGetProperty("skipped", out var skipped) && skipped.GetBoolean())
        {
            return Row.Skipped;
        }

        var reps = set.GetProperty("reps").GetInt32();
        return set.TryGetProperty("loadKg", out var load) && load.ValueKind == JsonValueKind.Number && load.GetDecimal() > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{reps} × {load.GetDecimal():0.###} kg")
            : $"{reps} rep{(reps == 1 ? "" : "s")}";
    }

    /// <summary>The changes to sets in a batch.</summary>
    public static IEnumerable<Sent> In(byte[] batch)
    {
        using var document = JsonDocument.Parse(batch);
        foreach (var operation in document.RootElement.GetProperty("operations").EnumerateArray())
        {
            if (operation.GetProperty("path").GetString()!.Split('/') is [_, _, _, _, "sets", var set])
            {
                yield return operation.GetProperty("method").GetString() == "PUT"
                    ? new(Guid.Parse(set), operation.GetProperty("body").GetProperty("revision").GetInt32(), Words(operation.GetProperty("body")))
                    : new(Guid.Parse(set), operation.GetProperty("revision").GetInt32(), Row.TakenOut);
            }
        }
    }
}
