using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>
/// Finds a browser and starts it: one that is there, else Playwright's own, else Debian's package. Starting is the test
/// of each, since a name on the path may be an empty shell.
/// </summary>
internal static class Chromium
{
    /// <summary>Names a browser to use in place of any other.</summary>
    public const string NameVariable = "BACKTRAINER_BROWSER";

    /// <summary>What to do where there is none.</summary>
    public const string Missing =
        $"There is no browser to test with: install Chromium, Chrome or Edge, or name one in {NameVariable}.";

    private static readonly Lazy<Task<IBrowser?>> One = new(async () => await StartAsync(await Playwright.CreateAsync()));

    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(2);

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] LinuxArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>The browser of this run, which ends with it, or null where none can be had. It is looked for once.</summary>
    /// <exception cref="PlaywrightException">The browser that the environment names does not start.</exception>
    public static Task<IBrowser?> OfThisRunAsync() => One.Value;

    private static async Task<IBrowser?> StartAsync(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable(NameVariable) is { Length: > 0 } named)
        {
            return await LaunchAsync(playwright, named);
        }

        var own = playwright.Chromium.ExecutablePath;
        foreach (var path in OnPath().Concat(UsualPlaces()).Append(own).Distinct().Where(File.Exists))
        {
            if (await TryAsync(playwright, path) is { } browser)
            {
                return browser;
            }
        }

        if (await InstallOwnAsync() && File.Exists(own) && await TryAsync(playwright, own) is { } installed)
        {
            return installed;
        }

        return await InstallFromDebianAsync() && OnPath().FirstOrDefault(File.Exists) is { } debian
            ? await TryAsync(playwright, debian)
            : null;
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, string path) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        Args = OperatingSystem.IsLinux() ? LinuxArguments : [],
    });

    private static async Task<IBrowser?> TryAsync(IPlaywright playwright, string path)
    {
        try
        {
            return await LaunchAsync(playwright, path);
        }
        catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
        {
            return null;
        }
    }

    private static IEnumerable<string> OnPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            string[] roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];
            string[] inside = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];
            return from root in roots
                   let folder = Environment.GetEnvironmentVariable(root)
                   where folder is not null
                   from path in inside
                   select Path.Combine(folder, path);
        }

        string[] apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
        return OperatingSystem.IsMacOS()
            ? apps.Select(name => $"/Applications/{name}.app/Contents/MacOS/{name}")
            : ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
    }

    private static async Task<bool> InstallOwnAsync()
    {
        var (output, error) = (Console.Out, Console.Error);
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            Environment.SetEnvironmentVariable("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "20000");
            return await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])).WaitAsync(LongestInstall) == 0;
        }
        catch (TimeoutException)
        {
            return false;
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    private static async Task<bool> InstallFromDebianAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
        {
            return false;
        }

        var start = new ProcessStartInfo("/bin/sh", ["-c", "apt-get update -qq && apt-get install -y -qq chromium"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        try
        {
            using var install = Process.Start(start)!;
            await Task.WhenAll(install.StandardOutput.ReadToEndAsync(), install.StandardError.ReadToEndAsync(), install.WaitForExitAsync());
            return install.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
