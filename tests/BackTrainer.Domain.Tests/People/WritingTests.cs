using System.Globalization;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.People;

public sealed class WritingTests
{
    private static readonly DateTime Moment = new(2026, 11, 22, 18, 30, 0);

    public static TheoryData<string> Tags => [.. Writing.All.Select(w => w.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_way_of_writing_is_as_its_example_shows(string tag)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Writing.Of(tag);
        try
        {
            Assert.Equal(Writing.Current.Example, $"{Moment.Full()}, {Moment.Time()}, {Load.FromKilograms(62.5m)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Where_nothing_is_said_it_is_the_usual_one()
    {
        Assert.Same(Writing.Usual, Writing.Of(null));
        Assert.Same(Writing.Usual, Writing.Of("tlh"));
        Assert.Same(Writing.Usual, Writing.Current);
        var day = DateOnly.FromDateTime(Moment);
        Assert.Equal(["22 November", "Sunday 22 November", "22 Nov", "22 Nov 2026", "Sun 22 Nov"], new[] { day.DayMonth(), day.Weekday(), day.Brief(), day.BriefWithYear(), day.BriefWeekday() });
        Assert.Equal("Sunday 22 November 2026, 18:30", Moment.Moment());
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, "2026-11-16")]
    [InlineData(DayOfWeek.Sunday, "2026-11-22")]
    [InlineData(DayOfWeek.Saturday, "2026-11-21")]
    public void A_week_begins_where_it_is_said(DayOfWeek first, string start)
    {
        Assert.Equal(DateOnly.Parse(start, CultureInfo.InvariantCulture), WeekDays.StartOf(DateOnly.FromDateTime(Moment), first));
        Assert.Equal(first, WeekDays.From(first).First());
        Assert.Equal(7, WeekDays.From(first).Distinct().Count());
    }
}
