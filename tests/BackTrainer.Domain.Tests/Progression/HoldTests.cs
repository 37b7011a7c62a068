using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;

namespace BackTrainer.Domain.Tests.Progression;

public sealed class HoldTests
{
    private static Log Plank => new("front-plank") { Request = Without("ball-rollout", "long-lever-plank") };

    private static PlanRequest Without(params string[] ids) => A.Request() with { ExcludedExercises = ids.Select(i => new ExerciseId(i)).ToHashSet() };

    private static Log Twice(Log log, int seconds) => log.Times(2, l => l.Held([seconds, seconds, seconds]));

    [Fact]
    public void A_hold_grows_by_five_seconds_once_it_is_confirmed()
    {
        Assert.Equal(5, DoubleProgression.HoldStep);
        Plank.Held([20, 20, 20]).Next().Is(ProgressionDecision.Hold, seconds: 20);
        var longer = Twice(Plank, 20).Next();
        longer.Is(ProgressionDecision.IncreaseHold, seconds: 25);
        Assert.Null(longer.AimReps);
        var once = Twice(Plank, 20).Held([25, 25, 25]).Next();
        once.Is(ProgressionDecision.Hold, seconds: 25);
        Assert.Contains("All sets reached 25 seconds", once.Why, StringComparison.Ordinal);
        Twice(Twice(Plank, 20), 25).Next().Is(ProgressionDecision.IncreaseHold, seconds: 30);
    }

    [Fact]
    public void The_weakest_set_counts()
    {
        Plank.Held([40, 40, 20]).Held([40, 20, 40]).Next().Is(ProgressionDecision.IncreaseHold, seconds: 25);
        Plank.Held([40, 40, 19]).Held([40, 19, 40]).Next().Is(ProgressionDecision.Hold, seconds: 20);
        Twice(Plank, 40).Held([35, 40, 40]).Next().Is(ProgressionDecision.IncreaseHold, seconds: 40);
    }

    [Fact]
    public void A_minute_is_long_enough_and_then_the_harder_rung_comes()
    {
        Twice(Plank, 58).Next().Is(ProgressionDecision.IncreaseHold, seconds: 60);
        var capped = Twice(Plank, 60).Next();
        capped.Is(ProgressionDecision.Hold, "front-plank", seconds: 60);
        Assert.Contains("60 seconds is long enough", capped.Why, StringComparison.Ordinal);
        Twice(Plank, 300).Next().Is(ProgressionDecision.Hold, "front-plank", seconds: 60);
        Twice(new("front-plank"), 60).Next().Is(ProgressionDecision.HarderVariation, "long-lever-plank", seconds: 20);
    }

    [Fact]
    public void A_rung_from_holds_to_reps_asks_for_reps()
    {
        var request = Without("long-lever-plank", "hollow-hold");
        var target = Twice(new("front-plank") { Request = request }, 60).Next();
        target.Is(ProgressionDecision.HarderVariation, "ball-rollout", reps: 8);
        Assert.Null(target.HoldSeconds);
    }

    [Theory]
    [InlineData("mcgill-curl-up")]
    [InlineData("side-plank")]
    [InlineData("side-plank-knees")]
    [InlineData("bird-dog")]
    public void The_holds_of_McGill_never_grow_beyond_ten_seconds(string id)
    {
        new Log(id).Next().Is(ProgressionDecision.Start, id, seconds: 10);
        var exercise = A.Library[new(id)];
        var alone = Without([.. exercise.Harder.Select(h => h.ToString())]);
        foreach (var seconds in new[] { 10, 11, 30 })
        {
            Twice(new(id) { Request = alone }, seconds).Next().Is(ProgressionDecision.Hold, id, seconds: Dose.McGillHoldSeconds);
            new Log(id).Held([seconds, seconds, seconds]).Next().Is(ProgressionDecision.Hold, id, seconds: Dose.McGillHoldSeconds);
        }
    }

    [Fact]
    public void The_curl_up_leads_to_the_dead_bug_and_the_side_bridge_from_the_knees_to_the_feet()
    {
        Twice(new("mcgill-curl-up"), 10).Next().Is(ProgressionDecision.HarderVariation, "dead-bug", reps: 8);
        Twice(new("side-plank-knees"), 10).Next().Is(ProgressionDecision.HarderVariation, "side-plank", seconds: 10);
    }

    [Fact]
    public void Hangs_stop_at_half_a_minute_and_the_bent_arm_hang_at_fifteen_seconds()
    {
        var request = A.Request() with { ExcludedExercises = new HashSet<ExerciseId> { new("scapular-pull-up"), new("hanging-knee-raise") } };
        Twice(new("dead-hang") { Request = request }, 30).Next().Is(ProgressionDecision.Hold, "dead-hang", seconds: 30);
        Twice(new("flexed-arm-hang"), 10).Next().Is(ProgressionDecision.IncreaseHold, "flexed-arm-hang", seconds: 15);
        Twice(new("flexed-arm-hang"), 15).Next().Is(ProgressionDecision.HarderVariation, "eccentric-pull-up");
    }
}
