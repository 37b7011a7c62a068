using System.Diagnostics;

namespace BackTrainer.Web.Tests.Support;

/// <summary>The built program as a process of its own, which can be killed.</summary>
public sealed class ProgramProcess : IDisposable
{
    private readonly Process _process;

    public ProgramProcess(string dataFolder, string? libraryFolder = null, params IEnumerable<string> more)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = dataFolder };
        IEnumerable<string> arguments = [Path.Combine(AppContext.BaseDirectory, "BackTrainer.Web.dll"), "--urls", "http://127.0.0.1:0", "--Data:Folder", dataFolder, .. TestDatabase.Arguments(dataFolder), .. more];
        foreach (var argument in libraryFolder is null ? arguments : [.. arguments, "--Library:Folder", libraryFolder])
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Where it answers, once it says so.</summary>
    public async Task<Uri> AddressAsync()
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _process.StandardOutput.ReadLineAsync(bound.Token) is { } line)
        {
            if (line.StartsWith("BackTrainer is at ", StringComparison.Ordinal))
            {
                // Nobody reads the rest, and a full pipe would stop the program.
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Uri(line.Split(' ')[3].TrimEnd('.'));
            }
        }

        throw new InvalidOperationException($"The program did not start: {await _process.StandardError.ReadToEndAsync(bound.Token)}");
    }

    /// <summary>What it wrote and its exit code, when it ended by itself.</summary>
    public async Task<(int Code, string Output, string Error)> EndAsync()
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = _process.StandardOutput.ReadToEndAsync(bound.Token);
        var error = _process.StandardError.ReadToEndAsync(bound.Token);
        await _process.WaitForExitAsync(bound.Token);
        return (_process.ExitCode, await output, await error);
    }

    /// <summary>Ends it without a warning.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
