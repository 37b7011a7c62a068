using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace BackTrainer.Data;

/// <summary>The whole library as one JSON document, for whoever wants to reuse it.</summary>
public static class LibraryDocument
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Every exercise file of <paramref name="folder"/>, by id and just as it is written, with its provenance and its figure;
    /// an entry can be saved as a file of its own again. The files have been read by <see cref="LibraryFolder"/> before, so
    /// they are known to be whole.
    /// </summary>
    public static byte[] Of(string folder)
    {
        var exercises = Directory.GetFiles(folder, "*.json").OrderBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
            .Select(file => JsonNode.Parse(File.ReadAllText(file))).ToArray();
        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["title"] = "The exercise library of BackTrainer",
                ["licence"] = "Each entry says in its provenance where its text and its drawing come from and under which licence they may be reused. "
                    + "CC0-1.0 means: copy, change and use it for anything, without asking.",
                ["count"] = exercises.Length,
                ["exercises"] = new JsonArray(exercises),
            },
            Plain);
    }
}
