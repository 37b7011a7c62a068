using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class BodyShareTests
{
    /// <summary>Training rules 1.5.</summary>
    [Theory]
    [InlineData("pull-up", 1.00)]
    [InlineData("chin-up", 1.00)]
    [InlineData("neutral-grip-pull-up", 1.00)]
    [InlineData("eccentric-pull-up", 1.00)]
    [InlineData("archer-pull-up", 1.00)]
    [InlineData("weighted-pull-up", 1.00)]
    [InlineData("weighted-chin-up", 1.00)]
    [InlineData("machine-assisted-pull-up", 1.00)]
    [InlineData("band-assisted-pull-up", 1.00)]
    [InlineData("parallel-bar-dip", 1.00)]
    [InlineData("push-up", 0.64)]
    [InlineData("knee-push-up", 0.49)]
    [InlineData("incline-push-up", 0.55)]
    [InlineData("feet-elevated-push-up", 0.70)]
    [InlineData("inverted-row", 0.60)]
    [InlineData("weighted-inverted-row", 0.60)]
    [InlineData("incline-inverted-row", 0.53)]
    [InlineData("feet-elevated-inverted-row", 0.68)]
    [InlineData("lat-pulldown", null)]
    public void The_body_counts_by_what_the_exercise_moves_of_it(string id, double? share) => Assert.Equal((decimal?)share, BodyShare.Of(new(id)));
}
