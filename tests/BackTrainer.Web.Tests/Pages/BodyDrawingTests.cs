using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>The one drawing that every body map shows parts of.</summary>
public sealed class BodyDrawingTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int MaxBytes = 14 * 1024;
    private const double MiddleOfFront = 184;
    private const double MiddleOfBack = 552;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<Muscle> Everywhere { get; } = [.. Enum.GetValues<Muscle>()];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_muscle_has_its_region_and_its_name(Muscle muscle)
    {
        var region = Find(await DrawingAsync(), muscle.ToKebab());
        Assert.Equal(muscle.Title(), region.Element(Svg + "text")!.Value);
        Assert.NotEmpty(region.Elements(Svg + "path"));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_muscle_is_the_same_on_the_left_and_on_the_right(Muscle muscle)
    {
        foreach (var side in Find(await DrawingAsync(), muscle.ToKebab()).Elements(Svg + "path").Chunk(2))
        {
            var middle = StartOf(side[0]) < (MiddleOfFront + MiddleOfBack) / 2 ? MiddleOfFront : MiddleOfBack;
            Assert.Null(side[0].Attribute("transform"));
            Assert.Equal(side[0].Attribute("d")!.Value, side[1].Attribute("d")!.Value);
            Assert.Equal(FormattableString.Invariant($"matrix(-1 0 0 1 {2 * middle} 0)"), side[1].Attribute("transform")!.Value);
        }
    }

    [Theory]
    [InlineData(Muscle.Calves)]
    [InlineData(Muscle.Forearms)]
    [InlineData(Muscle.Obliques)]
    [InlineData(Muscle.SideDelts)]
    [InlineData(Muscle.UpperTraps)]
    public async Task What_shows_from_both_sides_is_drawn_on_both(Muscle muscle)
    {
        var starts = Find(await DrawingAsync(), muscle.ToKebab()).Elements(Svg + "path").Select(StartOf).ToList();
        Assert.Contains(starts, x => x < 2 * MiddleOfFront);
        Assert.Contains(starts, x => x > 2 * MiddleOfFront);
    }

    [Fact]
    public async Task The_drawing_is_small_names_each_part_once_and_holds_no_muscle_that_nobody_knows()
    {
        using var client = app.NewClient();
        var text = await client.GetStringAsync(new Uri("/img/body.svg", UriKind.Relative));
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, MaxBytes);
        Assert.Equal(
            Enum.GetValues<Muscle>().Select(m => m.ToKebab()).Append("figure").Append("muscles").Order(StringComparer.Ordinal),
            XDocument.Parse(text).Descendants().Attributes("id").Select(a => a.Value).Order(StringComparer.Ordinal));
    }

    private async Task<XDocument> DrawingAsync()
    {
        using var client = app.NewClient();
        return XDocument.Parse(await client.GetStringAsync(new Uri("/img/body.svg", UriKind.Relative)));
    }

    private static XElement Find(XDocument drawing, string id) => drawing.Descendants().Single(e => (string?)e.Attribute("id") == id);

    // A path begins with "M", a number, and a space or a sign.
    private static double StartOf(XElement path)
    {
        var d = path.Attribute("d")!.Value;
        return double.Parse(d.AsSpan(1, d.AsSpan(1).IndexOfAny(" -")), CultureInfo.InvariantCulture);
    }
}
