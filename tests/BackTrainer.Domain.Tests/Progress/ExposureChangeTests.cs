using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progress;

/// <summary>A session against the last of its kind.</summary>
public sealed class ExposureChangeTests
{
    private static Exposure Did(Exercise exercise, double? kg, int[] reps) => new(
        Guid.NewGuid(), default, A.Today,
        [.. reps.Select((r, i) => LoggedSet.Work(exercise.Id, i + 1, new(r, kg is { } k ? Load.FromKilograms((decimal)k) : null)))], null);

    [Theory]
    [InlineData("bent-over-barbell-row", 62.5, new[] { 8, 8, 7 }, NextChange.Up, "2.5 kg more, 1 rep fewer in all.")]
    [InlineData("bent-over-barbell-row", 60.0, new[] { 8, 8, 9 }, NextChange.Up, "1 rep more in all.")]
    [InlineData("bent-over-barbell-row", 60.0, new[] { 8, 8, 8 }, NextChange.Same, "The same as then.")]
    [InlineData("bent-over-barbell-row", 55.0, new[] { 8, 8, 10 }, NextChange.Down, "5 kg less, 2 reps more in all.")]
    [InlineData("machine-assisted-pull-up", 55.0, new[] { 8, 8, 8 }, NextChange.Up, "5 kg less help.")]
    [InlineData("machine-assisted-pull-up", 65.0, new[] { 8, 8, 8 }, NextChange.Down, "5 kg more help.")]
    public void What_went_up_is_said_with_by_how_much(string id, double kg, int[] reps, NextChange change, string says)
    {
        var exercise = A.Library[new(id)];
        var compared = new ExposureChange(exercise, Did(exercise, 60, [8, 8, 8]), Did(exercise, kg, reps));
        Assert.Equal((change, says), (compared.Change, compared.Says));
    }

    [Fact]
    public void The_first_time_has_nothing_to_compare()
    {
        var exercise = A.Library[new("pull-up")];
        var compared = new ExposureChange(exercise, null, Did(exercise, null, [5]));
        Assert.Equal(((NextChange?)null, "The first time."), (compared.Change, compared.Says));
    }
}
