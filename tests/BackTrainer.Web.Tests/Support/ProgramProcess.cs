using System.Diagnostics;

namespace BackTrainer.Web.Tests.Support;

/// <summary>The built program as a process of its own, which can be killed.</summary>
public sealed class ProgramProcess : IDisposable
{
    /// <summary>How long a process may take for anything: a machine that is busy with other tests gives it little.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const string Is = "BackTrainer is at ";

    private readonly Process _process;

    /// <summary>The program on a folder of data.</summary>
    /// <param name="dataFolder">The folder.</param>
    /// <param name="libraryFolder">Where its exercises are, or null for those beside it.</param>
    /// <param name="more">Further arguments.</param>
    /// <param name="isFile">On the file of the folder, whatever database the tests run on: what it shows is true of files alone.</param>
    public ProgramProcess(string dataFolder, string? libraryFolder = null, IEnumerable<string>? more = null, bool isFile = false)
        : this("dotnet", [Program, "--urls", "http://127.0.0.1:0", "--Data:Folder", dataFolder, .. isFile ? [] : TestDatabase.Arguments(dataFolder), .. more ?? [], .. libraryFolder is null ? Array.Empty<string>() : ["--Library:Folder", libraryFolder]])
    {
    }

    private ProgramProcess(string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>The built program.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "BackTrainer.Web.dll");

    /// <summary>The number that the system knows it by.</summary>
    public int Id => _process.Id;

    /// <summary>Runs the program with these words and waits for its end.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(params IEnumerable<string> words)
    {
        using var program = new ProgramProcess("dotnet", [Program, .. words]);
        return await program.EndAsync();
    }

    /// <summary>Starts something else, such as a shell that starts the program.</summary>
    public static ProgramProcess Start(string file, params IEnumerable<string> arguments) => new(file, arguments);

    /// <summary>Asks it to stop, as a system does that shuts down.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Its exit code, once it has ended by itself after <see cref="AddressAsync"/>.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var bound = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(bound.Token);
        return _process.ExitCode;
    }

    /// <summary>Where it answers, once it says so.</summary>
    public async Task<Uri> AddressAsync()
    {
        using var bound = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(bound.Token) is { } line)
        {
            if (line.IndexOf(Is, StringComparison.Ordinal) is >= 0 and var place)
            {
                // Nobody reads the rest, and a full pipe would stop the program.
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Uri(line[(place + Is.Length)..].Split(' ')[0].TrimEnd('.'));
            }
        }

        throw new InvalidOperationException($"The program did not start: {await _process.StandardError.ReadToEndAsync(bound.Token)}");
    }

    /// <summary>What it wrote and its exit code, when it ended by itself.</summary>
    public async Task<(int Code, string Output, string Error)> EndAsync()
    {
        using var bound = new CancellationTokenSource(Patience);
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
