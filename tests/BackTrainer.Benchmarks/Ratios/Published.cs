using System.Diagnostics;
using System.Runtime.InteropServices;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>The product, the limits and what <c>dotnet new webapp</c> makes, all published the same way into a folder that goes.</summary>
internal sealed class Published : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backtrainer-ratios-");

    private Published()
    {
    }

    /// <summary>BackTrainer.</summary>
    public string Product => Path.Combine(_folder.FullName, "product", "BackTrainer.Web.dll");

    /// <summary>What the machine can do at most.</summary>
    public string Limits => Path.Combine(_folder.FullName, "limits", "BackTrainer.Benchmarks.Limits.dll");

    /// <summary>The template.</summary>
    public string Template => Path.Combine(_folder.FullName, "webapp", "webapp.dll");

    /// <summary>Publishes all of them.</summary>
    public static Published Make()
    {
        var published = new Published();
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "BackTrainer.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The sources are not here: run it from their folder.");
        }

        published.Dotnet("new", "webapp", "--output", published.Folder("sources/webapp"));
        published.Publish(published.Folder("sources/webapp"), "webapp");
        published.Publish(Path.Combine(root.FullName, "src", "BackTrainer.Web"), "product");
        published.Publish(Path.Combine(root.FullName, "tests", "BackTrainer.Benchmarks.Limits"), "limits");
        return published;
    }

    /// <summary>A folder inside.</summary>
    public string Folder(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>For this system, as on a server.</summary>
    private void Publish(string project, string name) =>
        Dotnet("publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", Folder(name));

    private void Dotnet(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", words) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = _folder.FullName })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', words)} failed: {output}");
        }
    }
}
