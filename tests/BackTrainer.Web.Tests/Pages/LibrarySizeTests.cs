using System.Net;
using System.Text;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>A list is at most 30 KB of HTML, whatever is on.</summary>
public sealed class LibrarySizeTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int MostBytes = 30 * 1024;

    /// <summary>The worst that still finds more than a page: every piece, the longest kit, a text that takes the longest address.</summary>
    private static string Worst => $"kit=full-gym&level=novice&spinalLoad=low&benefit=performance&{string.Join('&', Kebab.All<Equipment>().Select(p => $"have={p}"))}";

    public static TheoryData<string> Queries()
    {
        string[] queries =
        [
            "", "page=2", "page=3", "page=4", "page=5", "page=x", "q=a", "q=row", "q=deadlfit", "q=zzzyx", "equipment=none", $"q={new string('a', 5000)}",
            $"q={Uri.EscapeDataString("p" + new string('\u2014', 98))}", $"q={Uri.EscapeDataString(new string('\u81ea', 100))}",
            .. Each<Muscle>("muscle"), .. Each<MovementPattern>("pattern"), .. Each<TrainingLevel>("level"), .. Each<SpinalLoad>("spinalLoad"),
            .. Each<Benefit>("benefit"), .. Each<Equipment>("equipment"), .. Each<Equipment>("have"), .. EquipmentPreset.All.Select(p => $"kit={p.Id}"),
            Worst, Worst + "&page=2", Worst.Replace("&level=novice", "", StringComparison.Ordinal) + "&q=p", Worst + $"&q={Uri.EscapeDataString("p" + new string('/', 98))}",
            Worst + "&muscle=glutes", Worst.Replace("level=novice", "level=wings", StringComparison.Ordinal), "muscle=x&pattern=x&level=x&spinalLoad=x&benefit=x&kit=x&have=x&equipment=x&page=x",
        ];
        return [.. queries.Distinct(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Every_list_is_small(string query)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync($"/exercises?{query}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1, MostBytes);
    }

    [Fact]
    public async Task Every_card_for_the_browser_comes_in_one_piece_with_what_is_searched()
    {
        using var browser = app.NewBrowser();
        var cards = await browser.OpenAsync("/exercises/cards");
        var items = cards.Document.QuerySelectorAll("ul > li");
        Assert.Equal(new ExerciseFilter().Of(app.Library).Select(e => $"/exercises/{e.Id}"), items.Select(i => i.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(items, i => Assert.Matches("^0[^|]+(\\|[0-3][^|]+)+$", i.GetAttribute("data-find")!));
        Assert.Contains("max-age", cards.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(cards.Html), 1, 100 * 1024);
    }

    private static IEnumerable<string> Each<TEnum>(string part)
        where TEnum : struct, Enum => Kebab.All<TEnum>().Select(value => $"{part}={value}");
}
