using System.Net;
using System.Net.Sockets;
using BackTrainer.Data;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace BackTrainer.Web.Tests.Hosting;

/// <summary>Whatever keeps the program from starting ends in one sentence that says what to do, and changes nothing.</summary>
public sealed class StartFaultTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    private static void AssertOneSentence((int Code, string Output, string Error) end, string says)
    {
        Assert.NotEqual(0, end.Code);
        var line = Assert.Single(end.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("BackTrainer cannot start. ", line, StringComparison.Ordinal);
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Output + end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", end.Output + end.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "nonsense", "http://127.0.0.1:8080")]
    [InlineData("--urls", "http://127.0.0.1:70000", "http://127.0.0.1:8080")]
    [InlineData("--urls", "http://192.0.2.1:5000", "cannot be listened on")]
    [InlineData("--Limits:GuestsPerHour", "many", "a whole number from 1 to")]
    [InlineData("--Limits:GuestsPerHour", "0", "a whole number from 1 to")]
    [InlineData("--Stop:Seconds", "-1", "a whole number from 1 to 600")]
    [InlineData("--Site:Address", "back.example", "https://back.example")]
    [InlineData("--Logging:Format", "xml", "text or json")]
    [InlineData("--Serilog:MinimumLevel:Default", "Chatty", "Chatty")]
    [InlineData("--Library:Folder", "/nowhere/at/all", "does not exist")]
    [InlineData("--Data:Folder", "/proc/nowhere", "choose another with --Data:Folder")]
    public async Task A_setting_that_cannot_be_used_is_named(string setting, string value, string says)
    {
        using var program = new ProgramProcess(_data.Path, more: [setting, value]);
        AssertOneSentence(await program.EndAsync(), says);
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_told_with_what_to_write()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var program = new ProgramProcess(_data.Path, more: ["--urls", $"http://{other.LocalEndpoint}"]);
        AssertOneSentence(await program.EndAsync(), "choose another port with --urls");
    }

    [Fact]
    public async Task A_file_that_is_damaged_stays_as_it_is()
    {
        var file = Path.Combine(_data.Path, "backtrainer.db");
        var bytes = new byte[8192];
        new Random(3).NextBytes(bytes);
        await File.WriteAllBytesAsync(file, bytes);
        using var program = new ProgramProcess(_data.Path, isFile: true);
        AssertOneSentence(await program.EndAsync(), "backtrainer restore FILE");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_database_that_somebody_holds_is_waited_for_and_then_told()
    {
        Assert.Equal(0, (await ProgramProcess.RunAsync("migrate", "--Data:Folder", _data.Path)).Code);
        await using var other = new SqliteConnection(TrainingDatabase.ConnectionString(Path.Combine(_data.Path, "backtrainer.db")));
        await other.OpenAsync();
        await using var transaction = other.BeginTransaction();
        using var program = new ProgramProcess(_data.Path, isFile: true);
        AssertOneSentence(await program.EndAsync(), "Another program holds");
    }
}
