using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Hosting;

/// <summary>The program on a small disk of its own, which can be full and which can be read-only.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TempFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    /// <summary>Runs the program with a disk of this size on its folder, in a name space of its own that goes with it.</summary>
    private ProgramProcess OnDisk(string size, string before, string command)
    {
        var program = $"exec dotnet '{ProgramProcess.Program}' {command} --urls http://127.0.0.1:0 --Data:Folder '{_disk.Path}'";
        return ProgramProcess.Start("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", $"mount -t tmpfs -o size={size} none '{_disk.Path}' && {before} {program}");
    }

    /// <summary>The folder as the program sees it.</summary>
    private string Inside(ProgramProcess program) => $"/proc/{program.Id}/root{_disk.Path}";

    [NeedsMounts]
    public async Task A_disk_that_fills_up_loses_nothing_and_is_written_to_again_when_there_is_room()
    {
        using var program = OnDisk("12m", "", "--Serilog:MinimumLevel:Default Warning");
        var address = await program.AddressAsync();
        using var person = await ApiPerson.NewAsync(address);
        var session = await person.BeginAsync();
        var written = 0;
        for (; written < 20; written++)
        {
            Assert.Equal(201, (await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8)).Status);
        }

        var filler = Path.Combine(Inside(program), "filler");
        Fill(filler);
        int status;
        do
        {
            var answer = await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8, $", \"note\": \"{new string('n', 400)}\"");
            status = answer.Status;
            written += status == 201 ? 1 : 0;
            if (status == 503)
            {
                Assert.Matches("The disk of the server is full|cannot reach its disk", (string?)answer.Json!["detail"]);
            }
        }
        while (status == 201 && written < 100);

        Assert.Equal(503, status);
        Assert.Equal(written, (await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["sets"]!.AsArray().Count);
        File.Delete(filler);
        Assert.Equal(201, (await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8)).Status);
        Assert.Equal(written + 1, (await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["sets"]!.AsArray().Count);
        program.Terminate();
        Assert.Equal(0, await program.ExitCodeAsync());
    }

    [NeedsMounts]
    public async Task A_disk_that_is_full_when_it_starts_is_told_in_one_sentence()
    {
        using var program = OnDisk("400k", "", "");
        var (code, output, error) = await program.EndAsync();
        Assert.Equal(1, code);
        Assert.Matches("^BackTrainer cannot start\\. .*(Make room|full).*\n$", error);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [NeedsMounts]
    public async Task A_folder_that_can_only_be_read_is_told_in_one_sentence()
    {
        using var program = OnDisk("30m", $"dotnet '{ProgramProcess.Program}' migrate --Data:Folder '{_disk.Path}' && mount -o remount,ro '{_disk.Path}' &&", "");
        var (code, output, error) = await program.EndAsync();
        Assert.Equal(1, code);
        Assert.Matches("^BackTrainer cannot start\\. .*the right to write.*\n$", error);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 65536, 4096, 512, 1 })
        {
            try
            {
                while (stream.Length < 64 * 1024 * 1024)
                {
                    stream.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // Full to that grain.
            }
        }
    }
}

/// <summary>Needs a name space in which a small disk can be mounted; skipped where the system allows none, unless all is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsMountsAttribute : FactAttribute
{
    private static readonly bool CanMount = Try();

    public NeedsMountsAttribute()
    {
        if (!CanMount && Environment.GetEnvironmentVariable("BACKTRAINER_TESTS_REQUIRE") != "all")
        {
            Skip = "This system lets nobody mount a small disk ('unshare --user --map-root-user --mount').";
        }
    }

    private static bool Try()
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("unshare", ["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", Path.GetTempPath()]) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
