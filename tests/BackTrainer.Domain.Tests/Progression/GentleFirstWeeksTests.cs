using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>The gentle start after 45, where progression decides.</summary>
public sealed class GentleFirstWeeksTests
{
    private static readonly int[] Fives = [5, 5, 5];

    private static PlanRequest Request(int age, bool used) => A.Request() with { Screen = A.Screen(age) with { UsedToVigorousExercise = used } };

    /// <summary>Five repetitions with four in reserve at 60 kg: a maximum of about 77 kg, of which 70 % are 54 kg.</summary>
    private static Log Row(int age = 46, bool used = false, int? rir = 4) => new Log("bent-over-barbell-row")
    {
        Prescription = Log.Reps(5, 8),
        Request = Request(age, used),
    }.Did(Fives, 60, rir);

    [Fact]
    public void No_load_is_above_the_share_of_the_maximum_and_more_stays_in_reserve()
    {
        var next = Row().Next();
        next.Is(ProgressionDecision.ReduceLoad, reps: 5);
        var most = GentleStart.MostOfMax * OneRepMax.Of(new StrengthSet(A.Today, Load.FromKilograms(60), 5, 4))!.Value.Kilograms;
        Assert.InRange((double)next.Load!.Value.Kilograms, most - 2.5, most);
        Assert.Equal(GentleStart.MinRir, next.Rir);
        Assert.Contains(GentleStart.Key, next.Rules);
    }

    [Fact]
    public void A_load_within_the_share_is_held_below_it()
    {
        var light = Row().Times(3, l => l.Did([8, 8, 8], 52.5, rir: 4)).Next();
        light.Is(ProgressionDecision.Hold, load: 52.5);
        Assert.Contains(GentleStart.Key, light.Rules);
        Row().Did(Fives, 50, rir: 4).Next().Is(ProgressionDecision.IncreaseReps, load: 50);
    }

    [Fact]
    public void The_best_session_tells_the_maximum_so_that_the_load_does_not_sink_further()
    {
        var first = Row().Next().Load!.Value;
        Row().Times(3, l => l.Did(Fives, (double)first.Kilograms, rir: 4)).Next().Is(ProgressionDecision.Hold, load: (double)first.Kilograms);
    }

    [Theory]
    [InlineData(45, false)]
    [InlineData(46, true)]
    public void Whoever_is_younger_or_used_to_effort_is_not_held_back(int age, bool used)
    {
        var next = Row(age, used).Next();
        next.Is(ProgressionDecision.IncreaseReps, load: 60);
        Assert.Equal(2, next.Rir);
    }

    [Fact]
    public void After_the_first_weeks_the_limit_is_gone()
    {
        var last = A.Today.AddDays((7 * GentleStart.Weeks) - 1);
        Log Trained() => Row().Times(2, l => l.Rest(7).Did(Fives, 60, rir: 4));
        Assert.Contains(GentleStart.Key, Trained().Next(last).Rules);
        Assert.DoesNotContain(GentleStart.Key, Trained().Next(last.AddDays(1)).Rules);
    }

    [Fact]
    public void Without_a_reserve_that_was_logged_the_maximum_is_not_known_and_the_load_does_not_sink() =>
        Row(rir: null).Did(Fives, 60).Next().Is(ProgressionDecision.IncreaseReps, load: 60);
}
