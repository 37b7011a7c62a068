using BackTrainer.Domain.Exercises;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class TypoTests
{
    private static readonly Arbitrary<string> Word = Arb.From(Gen.Elements('a', 'b', 'c', 'd').ArrayOf().Select(letters => new string(letters)));

    [Theory]
    [InlineData("row", "row", 0)]
    [InlineData("deadlfit", "deadlift", 1)]
    [InlineData("pulup", "pullup", 1)]
    [InlineData("pulllup", "pullup", 1)]
    [InlineData("plank", "plant", 1)]
    [InlineData("benover", "bentover", 1)]
    [InlineData("hmastirng", "hamstring", 2)]
    [InlineData("", "row", 3)]
    [InlineData("row", "", 3)]
    public void Each_slip_counts_once(string typed, string word, int typos) => Assert.Equal(typos, Typo.Between(typed, word).Whole);

    [Theory]
    [InlineData("deadlf", "deadlift", 1)]
    [InlineData("kettel", "kettlebell", 1)]
    [InlineData("row", "rowing", 0)]
    public void The_nearest_beginning_counts_for_a_word_that_is_being_typed(string typed, string word, int typos) =>
        Assert.Equal(typos, Typo.Between(typed, word).Beginning);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(30, 2)]
    public void Longer_words_may_have_more_typos(int letters, int allowed) => Assert.Equal(allowed, Typo.Allowance(new string('a', letters)));

    [Theory]
    [InlineData("rwo", false)]
    [InlineData("rows", true)]
    [InlineData("benc", true)]
    [InlineData("bemc", false)]
    [InlineData("bemch", true)]
    [InlineData("pkank", true)]
    [InlineData("pkamk", false)]
    [InlineData("xhoulder", true)]
    [InlineData("xhoulderx", true)]
    [InlineData("xhouldxrx", false)]
    public void The_search_forgives_up_to_the_allowance_and_no_further(string text, bool found) =>
        Assert.Equal(found, new ExerciseFilter { Text = text }.Of(A.Library).Count > 0);

    [Fact]
    public void The_way_back_has_as_many_typos_as_the_way_there() =>
        Prop.ForAll(Word, Word, (one, other) => Typo.Between(one, other).Whole == Typo.Between(other, one).Whole).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_the_word_itself_has_none_and_never_more_than_its_letters() =>
        Prop.ForAll(Word, Word, (one, other) =>
        {
            var (whole, beginning) = Typo.Between(one, other);
            return whole == 0 == (one == other) && whole <= Math.Max(one.Length, other.Length) && whole >= Math.Abs(one.Length - other.Length) && beginning <= whole;
        }).QuickCheckThrowOnFailure();
}
