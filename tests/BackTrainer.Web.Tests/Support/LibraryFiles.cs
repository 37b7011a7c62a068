using System.Text.Json.Nodes;
using BackTrainer.Data;

namespace BackTrainer.Web.Tests.Support;

/// <summary>A copy of the library's files to break and to change.</summary>
public sealed class LibraryFiles : IDisposable
{
    private static readonly string[] Sides = ["easier", "harder"];
    private readonly TempFolder _folder = new();

    public LibraryFiles()
    {
        foreach (var file in Directory.GetFiles(LibraryFolder.Default, "*.json"))
        {
            File.Copy(file, System.IO.Path.Combine(_folder.Path, System.IO.Path.GetFileName(file)));
        }
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.Path;

    /// <summary>The file of an exercise.</summary>
    public string FileOf(string id) => System.IO.Path.Combine(_folder.Path, id + ".json");

    /// <summary>Changes the JSON of an exercise.</summary>
    public void Change(string id, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(FileOf(id)))!.AsObject();
        change(json);
        File.WriteAllText(FileOf(id), json.ToJsonString());
    }

    /// <summary>Takes an exercise away, and every rung that leads to it.</summary>
    public void Remove(string id)
    {
        File.Delete(FileOf(id));
        foreach (var other in Directory.GetFiles(_folder.Path, "*.json").Select(f => System.IO.Path.GetFileNameWithoutExtension(f)))
        {
            Change(other, json =>
            {
                foreach (var side in Sides)
                {
                    json[side] = new JsonArray([.. json[side]!.AsArray().Where(n => (string)n! != id).Select(n => n!.DeepClone())]);
                }

                if (json["harder"]!.AsArray().Count == 0)
                {
                    json["gate"] = null;
                }
            });
        }
    }

    public void Dispose() => _folder.Dispose();
}
