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
        var load = Load.FromKilograms(62.5m);
        var dates = In(Writing.Of(tag), () => $"{Moment.Full()}, {Moment.Time()}, ");
        Assert.Equal(Writing.Of(tag).Example, dates + In(Writing.Of(tag), () => load.ToString().Replace(" kg", "", StringComparison.Ordinal)));
        Assert.EndsWith(" kg", In(Writing.Of(tag), load.ToString), StringComparison.Ordinal);

        // The unit of weights changes nothing else.
        var pounds = Writing.Of(tag, WeightUnit.Pounds);
        Assert.Equal((tag, Writing.Of(tag).Example, WeightUnit.Pounds), (pounds.Tag, pounds.Example, pounds.Unit));
        Assert.Equal(dates, In(pounds, () => $"{Moment.Full()}, {Moment.Time()}, "));
        Assert.Equal($"137{pounds.NumberFormat.NumberDecimalSeparator}79 lb", In(pounds, load.ToString));
    }

    private static string In(Writing writing, Func<string> say)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = writing;
        try
        {
            return say();
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
