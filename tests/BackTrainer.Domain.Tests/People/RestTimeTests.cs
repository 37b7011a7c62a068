using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.People;

public sealed class RestTimeTests
{
    private static OwnExercise Own(int? seconds)
    {
        var own = new OwnExercise(Guid.CreateVersion7(), new("band-row"));
        own.Keep("  seat at 4 ", seconds);
        return own;
    }

    [Theory]
    [InlineData(120, 0, 120)]
    [InlineData(120, 30, 150)]
    [InlineData(30, -60, RestTime.Shortest)]
    [InlineData(Prescription.LongestRest, RestTime.MostShift, Prescription.LongestRest)]
    public void A_rest_is_as_planned_or_moved(int planned, int shift, int after) => Assert.Equal(after, new RestTime(Shift: shift).After(planned, null));

    [Fact]
    public void An_exercise_of_ones_own_goes_over_all_of_it()
    {
        Assert.Equal(45, new RestTime(IsOff: true, 60).After(120, Own(45)));
        Assert.Null(RestTime.AsPlanned.After(120, Own(0)));
        Assert.Equal(120, RestTime.AsPlanned.After(120, Own(null)));
        Assert.Null(new RestTime(IsOff: true).After(120, Own(null)));
        Assert.Null(new RestTime(Shift: 60).After(0, null));
    }

    [Theory]
    [InlineData(RestTime.MostShift + 1)]
    [InlineData(-RestTime.MostShift - 1)]
    public void A_shift_has_a_limit(int shift) => Assert.Throws<ArgumentOutOfRangeException>(() => new RestTime(Shift: shift));

    [Fact]
    public void What_is_kept_of_an_exercise_has_limits()
    {
        var own = Own(Prescription.LongestRest);
        Assert.Equal(("seat at 4", Prescription.LongestRest), (own.Note, own.RestSeconds));
        Assert.Throws<ArgumentOutOfRangeException>(() => own.Keep(null, Prescription.LongestRest + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => own.Keep(null, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => own.Keep(new string('x', OwnExercise.MaxNoteLength + 1), null));
        own.Keep(new string('x', OwnExercise.MaxNoteLength), null);
        own.Keep("  ", null);
        Assert.Equal((null, null), (own.Note, own.RestSeconds));
    }
}
