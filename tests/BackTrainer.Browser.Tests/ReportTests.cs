using System.Text;
using System.Text.RegularExpressions;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests;

/// <summary>The training report on paper.</summary>
[Collection(InTheHouse.Name)]
public sealed partial class ReportTests(House house)
{
    // Width and height of what is printed on, in CSS pixels, without the margins of 10 mm.
    private const int PaperWidth = 718, PaperHeight = 1047;

    [SkippableTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Each_sheet_is_a_page_and_nothing_is_cut_in_two(string format)
    {
        await using var person = await Place.VisitAsync(house, "training report", Screen.Desk);
        var page = person.Page;
        var sheets = await page.Locator(".report-sheet").CountAsync();
        Assert.InRange(sheets, 2, 3);
        Assert.Equal(sheets, PageOfPdf().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format }))));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(PaperWidth, PaperHeight);
        var heights = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.report-sheet:not(.flows)')].map(s => s.getBoundingClientRect().height)");
        Assert.All(heights, height => Assert.InRange(height, 1, PaperHeight));
        var cut = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.report-sheet figure, .report-sheet tr, .report-note')].filter(e => getComputedStyle(e).breakInside !== 'avoid').map(e => e.outerHTML.slice(0, 80))");
        Assert.True(cut.Length == 0, string.Join('\n', cut));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageOfPdf();
}
