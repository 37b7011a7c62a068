using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Importing;

/// <summary>Whatever is sent: it is refused or skipped with the line and the reason, and nothing is half brought in.</summary>
public sealed class BadFileTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Head = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n";

    private async Task<string> RefusalAsync(byte[] file)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, file);
        Assert.Equal(400, answer.Status);
        Assert.Empty(await person.SessionsAsync());
        return (string)answer.Json!["errors"]!["file"]![0]!;
    }

    [Fact]
    public async Task Files_of_another_kind_are_refused_with_the_reason()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("log.csv");
        }

        Assert.Contains("packed file", await RefusalAsync(zip.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not text", await RefusalAsync([1, 0, 2, 0]), StringComparison.Ordinal);
        Assert.Contains("empty", await RefusalAsync([]), StringComparison.Ordinal);
        Assert.Contains("do not know this file", await RefusalAsync("a,b,c\n1,2,3\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("columns", await RefusalAsync(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 5000)) + "\n")), StringComparison.Ordinal);
        Assert.Contains("first line", await RefusalAsync(Encoding.UTF8.GetBytes(new string('x', 100_000))), StringComparison.Ordinal);
        Assert.Contains("never closed", await RefusalAsync(Encoding.UTF8.GetBytes(Head + "2026-01-05,\"" + new string('x', 100_000))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_that_is_not_ours_too_deep_cut_off_or_too_new_is_refused_with_the_reason()
    {
        Assert.Contains("nested too deep", await RefusalAsync(Encoding.UTF8.GetBytes("{\"version\":1,\"sessions\":" + new string('[', 10_000) + new string(']', 10_000) + "}")), StringComparison.Ordinal);
        Assert.Contains("cut off", await RefusalAsync("{\"version\":1,\"sessions\":[{\"id\":"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("newer BackTrainer", await RefusalAsync("{\"version\":2,\"sessions\":[]}"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not an export of BackTrainer", await RefusalAsync("{\"sessions\":[{}]}"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not an export of BackTrainer", await RefusalAsync("[1, 2]"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_our_own_export_lacks_is_named_by_its_place_and_the_rest_is_used()
    {
        const string Set = """{"id":"0193a000-0000-7000-8000-000000000001","exercise":"pull-up","kind":"work","order":1,"reps":5,"doneAt":"2026-10-05T10:00:00Z","revision":1}""";
        string Session(int number, string sets, string start = "2026-10-05T10:00:00Z") => $$"""{"id":"0193a000-0000-7000-8000-00000000010{{number}}","startedAt":"{{start}}","revision":2,"sets":[{{sets}}]}""";
        string[] sessions =
        [
            Session(1, Set),
            Session(2, Set + "," + Set.Replace("\"exercise\":\"pull-up\",", "", StringComparison.Ordinal), "2026-10-06T10:00:00Z"),
            Session(3, "null", "2026-10-07T10:00:00Z"),
            Session(4, Set.Replace("5,", "\"five\",", StringComparison.Ordinal), "2026-10-08T10:00:00Z"),
            """{"startedAt":"2026-10-09T10:00:00Z"}""",
            "null",
        ];
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, Encoding.UTF8.GetBytes($$$"""{"version":1,"profile":{"kit":{"plates":[null]}},"plans":[{"id":"0193a000-0000-7000-8000-000000000003","createdAt":"2026-10-01T10:00:00Z","weeks":[]}],"sessions":[{{{string.Join(',', sessions)}}}]}"""));
        Assert.Equal((200, 1), (answer.Status, (int)answer.Json!["sessions"]!));
        Assert.Equal(
            [
                "profile.kit.plates[0] is missing.",
                "plans[0].request is missing.",
                "sessions[1].sets[1].exercise is missing.",
                "sessions[2].sets[0] is missing.",
                "sessions[3].sets[0].reps is not as we write it.",
                "sessions[4].id is missing.",
                "sessions[5] is missing.",
            ],
            answer.Json["faults"]!.AsArray().Select(f => (string)f!["reason"]!));
    }

    [Fact]
    public async Task Lines_that_cannot_be_are_named_and_the_others_are_used()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        List<byte> file =
        [
            .. Encoding.UTF8.GetBytes(Head
                + "1970-01-01,Barbell Row,Back,60,kgs,8,,,,\n"
                + "2090-01-01,Barbell Row,Back,60,kgs,8,,,,\n"
                + "2026-10-05,Barbell Row,Back,1e309,kgs,8,,,,\n"
                + "2026-10-05,Barbell Row,Back,99999,kgs,8,,,,\n"
                + "2026-10-05,Barbell Row,Back,=1+1,kgs,8,,,,\n"
                + "2026-10-05,Barbell Row,Back,60,stone,8,,,,\n"
                + "2026-10-05,Barbell Row,Back,60,kgs,-3,,,,\n"
                + "2026-10-05,Barbell\0Row,Back,60,kgs,8,,,,\n"
                + "2026-13-45,Barbell Row,Back,60,kgs,8,,,,\n"
                + "2026-10-05\n"
                + "2026-10-05,Barbell R"), 0xE2, 0x82,
            .. ",Back,60,kgs,8,,,,\n2026-10-05,Barbell Row,Back,60,kgs,8,,,,=HYPERLINK(1)\n"u8,
        ];
        var answer = await app.ImportAsync(person, [.. file]);
        Assert.Equal((200, 1, 1), (answer.Status, (int)answer.Json!["sessions"]!, (int)answer.Json["sets"]!));
        var faults = answer.Json["faults"]!.AsArray().ToDictionary(f => (string)f!["place"]!, f => (string)f!["reason"]!);
        Assert.Equal(Enumerable.Range(2, 11).Select(n => $"line {n}").Order(StringComparer.Ordinal), faults.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("1 January 1970 is before 1990.", faults["line 2"]);
        Assert.Equal("1 January 2090 is still to come.", faults["line 3"]);
        Assert.Equal("“1e309” is no number.", faults["line 4"]);
        Assert.Equal("Weights go up to 1000 kg.", faults["line 5"]);
        Assert.Equal("There are zero bytes in it.", faults["line 9"]);
        Assert.Contains("UTF-8", faults["line 12"], StringComparison.Ordinal);
        Assert.Equal("=HYPERLINK(1)", (string?)(await person.SessionsAsync())[0]!["sets"]![0]!["note"]);
    }

    [Fact]
    public async Task A_session_that_never_ends_is_cut_where_ours_do()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("2026-10-05,Barbell Row,Back,60,kgs,8,,,,\n", 1500))));
        Assert.Equal((200, 1, 200, 1300), (answer.Status, (int)answer.Json!["sessions"]!, (int)answer.Json["sets"]!, (int)answer.Json["faultCount"]!));
    }

    [Fact]
    public async Task Two_hundred_megabytes_are_refused_before_they_are_read()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Address.Host, app.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/import HTTP/1.1\r\nHost: {app.Address.Authority}\r\nAuthorization: Bearer {person.Token}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {200 * 1024 * 1024}\r\n\r\n--x\r\n"));
        var answer = new byte[64];
        var read = await stream.ReadAtLeastAsync(answer, 12);
        Assert.StartsWith("HTTP/1.1 413", Encoding.ASCII.GetString(answer, 0, read), StringComparison.Ordinal);

        using var browser = app.NewBrowser();
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/import")).Status);
    }
}
