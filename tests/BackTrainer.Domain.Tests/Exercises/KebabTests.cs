using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class KebabTests
{
    [Fact]
    public void Names_are_lower_case_words_joined_by_hyphens()
    {
        Assert.Equal("anti-lateral-flexion", MovementPattern.AntiLateralFlexion.ToKebab());
        Assert.Equal("pullup-bar", Equipment.PullupBar.ToKebab());
        Assert.Equal("monday", DayOfWeek.Monday.ToKebab());
    }

    [Fact]
    public void Every_name_reads_back_as_its_value()
    {
        RoundTrip<MovementPattern>();
        RoundTrip<Equipment>();
        RoundTrip<Muscle>();
        RoundTrip<RedFlag>();
        RoundTrip<TrainingLevel>();
        RoundTrip<DayOfWeek>();
    }

    [Theory]
    [InlineData("Novice")]
    [InlineData("novice ")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_the_exact_spelling_is_read(string? name)
    {
        Assert.False(Kebab.TryParse<TrainingLevel>(name, out var level));
        Assert.Equal(default, level);
    }

    [Fact]
    public void An_unknown_name_is_told_with_those_that_are_known()
    {
        var fault = Assert.Throws<FormatException>(() => Kebab.Parse<TrainingLevel>("expert"));
        Assert.Contains("'expert' is not one of: novice, intermediate, advanced", fault.Message, StringComparison.Ordinal);
    }

    private static void RoundTrip<TEnum>()
        where TEnum : struct, Enum
    {
        Assert.All(Enum.GetValues<TEnum>(), v => Assert.Equal(v, Kebab.Parse<TEnum>(v.ToKebab())));
        Assert.Equal(Enum.GetValues<TEnum>().Length, Kebab.All<TEnum>().Distinct().Count());
    }
}
