using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Data;

/// <summary>What whoever hosts this does for one person, with the built program on the data of a site that runs.</summary>
public sealed class PeopleCommandTests(RunningApp app) : IClassFixture<RunningApp>
{
    private Task<(int Code, string Output, string Error)> RunAsync(params IEnumerable<string> words) =>
        ProgramProcess.RunAsync([.. words, "--Data:Folder", app.Folder, .. TestDatabase.IsPostgreSql ? TestDatabase.Arguments(app.Folder) : []]);

    private static void AssertRefused((int Code, string Output, string Error) end, string sentence)
    {
        Assert.Equal((1, ""), (end.Code, end.Output));
        Assert.Contains(sentence, Assert.Single(end.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_writes_everything_of_one_person_by_address_or_id_into_a_new_file_that_nobody_else_reads()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        var plan = (await browser.MakePlanAsync()).IdOf();
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "anna.json");
        var end = await RunAsync("export", email.ToUpperInvariant(), file);
        Assert.Equal((0, ""), (end.Code, end.Error));
        Assert.Contains(file, end.Output, StringComparison.Ordinal);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        Assert.Equal((email, $"{plan}"), ((string?)json["profile"]!["email"], (string?)json["plans"]![0]!["id"]));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        AssertRefused(await RunAsync("export", email, file), "is there already");
        await using var db = app.OpenDb();
        var owner = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan)).OwnerId;
        Assert.Equal(0, (await RunAsync("export", $"{owner}", Path.Combine(folder.Path, "by-id.json"))).Code);
        Assert.Equal(["anna.json", "by-id.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Export_of_a_guest_goes_by_id_and_of_nobody_is_refused()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        await using var db = app.OpenDb();
        var owner = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan)).OwnerId;
        using var folder = new TempFolder();
        Assert.Equal(0, (await RunAsync("export", $"{owner}", Path.Combine(folder.Path, "guest.json"))).Code);
        AssertRefused(await RunAsync("export", "nobody@example.org", Path.Combine(folder.Path, "n.json")), "Nobody here has");
        AssertRefused(await RunAsync("export", $"{Guid.CreateVersion7()}", Path.Combine(folder.Path, "n.json")), "Nobody here has");
        AssertRefused(await RunAsync("export", $"{owner}", Path.Combine(folder.Path, "no", "such.json")), "cannot be written");
        AssertRefused(await RunAsync("reset-password", $"{owner}"), "is a guest and has no password");
        AssertRefused(await ProgramProcess.RunAsync("export", $"{owner}", Path.Combine(folder.Path, "n.json"), "--Data:Folder", folder.Path), "There is no database at");
    }

    [Fact]
    public async Task Reset_password_prints_a_link_that_is_good_once()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        var end = await RunAsync("reset-password", email);
        Assert.Equal((0, ""), (end.Code, end.Error));
        var link = end.Output.Split('\n')[0].Split(": ")[1].Trim();
        Assert.StartsWith("/account/reset?id=", link, StringComparison.Ordinal);
        const string Next = "lamp violin gravel mango";
        using var other = app.NewBrowser();
        await (await other.OpenAsync(link)).Form().Fill("Password", Next).SendAsync();
        await other.SignInAsync(email, Next);
        Assert.Contains(email, (await other.OpenAsync("/account")).Text, StringComparison.Ordinal);
        using var late = app.NewBrowser();
        Assert.NotEqual("/account/sign-in", (await (await late.OpenAsync(link)).Form().Fill("Password", "tulip anchor cellar bread").SendAsync()).Address.AbsolutePath);
        Assert.Contains("https://back.example/account/reset?", (await RunAsync("reset-password", email, "--Site:Address", "https://back.example")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "anna@example.org")]
    [InlineData("export", "anna@example.org", "--Data:Folder")]
    [InlineData("reset-password")]
    public async Task What_lacks_a_word_is_told(params string[] words)
    {
        var end = await ProgramProcess.RunAsync(words);
        Assert.Equal((2, ""), (end.Code, end.Output));
        Assert.Contains("as in: backtrainer", end.Error, StringComparison.Ordinal);
    }
}
