using BackTrainer.Domain.Exercises;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class ExerciseIdTests
{
    private static readonly Arbitrary<string> Slugs =
        Gen.Elements("abcdefghijklmnopqrstuvwxyz0123456789".ToCharArray())
            .NonEmptyListOf()
            .Select(letters => string.Concat(letters.Take(9)))
            .NonEmptyListOf()
            .Select(words => string.Join('-', words.Take(6)))
            .Where(s => s.Length >= 2)
            .ToArbitrary();

    [Fact]
    public void A_slug_reads_back_as_it_was_written() =>
        Prop.ForAll(Slugs, slug =>
            ExerciseId.TryParse(slug, null, out var id)
            && id.ToString() == slug
            && id == new ExerciseId(slug)
            && id == ExerciseId.Parse(slug, null)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_either_refused_or_reads_back_as_it_was_written() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            !ExerciseId.TryParse(text, null, out var id) ? id == default : id.ToString() == text).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-row")]
    [InlineData("row-")]
    [InlineData("bent--over")]
    [InlineData("Bent-over")]
    [InlineData("bent over")]
    [InlineData("bent_over")]
    [InlineData("rudern-für-zwei")]
    [InlineData("row/../../secret")]
    [InlineData("row\n")]
    public void What_is_not_a_slug_is_refused(string? text)
    {
        Assert.False(ExerciseId.TryParse(text, null, out var id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => new ExerciseId(text!));
    }

    [Fact]
    public void An_id_has_2_to_64_characters()
    {
        Assert.Equal("ab", new ExerciseId("ab").ToString());
        Assert.Equal(64, ExerciseId.MaxLength);
        Assert.Equal(64, new ExerciseId(new string('a', ExerciseId.MaxLength)).ToString().Length);
        Assert.Throws<FormatException>(() => new ExerciseId(new string('a', ExerciseId.MaxLength + 1)));
    }

    [Fact]
    public void The_default_is_no_exercise() => Assert.Equal("", default(ExerciseId).ToString());

    [Fact]
    public void Ids_are_ordered_by_their_text()
    {
        var (a, b) = (new ExerciseId("band-row"), new ExerciseId("pull-up"));
        Assert.True(a < b && a <= b && b > a && b >= a && a.CompareTo(new("band-row")) == 0);
        Assert.True(default(ExerciseId) < a);
    }
}
