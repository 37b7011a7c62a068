using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>A next target against what was just done.</summary>
public sealed class NextChangeTests
{
    private static NextChange Of(Log log, string exercise) => log.Next().From(log.History.Of(new(exercise))[^1]);

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    [Fact]
    public void More_load_repetitions_or_a_harder_rung_goes_up()
    {
        Assert.Equal(NextChange.Up, Of(Row.Did([8, 8, 8], 60), "bent-over-barbell-row"));
        Assert.Equal(NextChange.Up, Of(Row.Times(2, l => l.Did([12, 12, 12], 60)), "bent-over-barbell-row"));
        Assert.Equal(NextChange.Up, Of(new Log("incline-push-up") { Request = Ladder.With(Equipment.Box) }.Times(2, l => l.Did([12, 12, 12])), "incline-push-up"));
    }

    [Fact]
    public void The_same_again_holds() => Assert.Equal(NextChange.Same, Of(Row.Did([12, 12, 12], 60), "bent-over-barbell-row"));

    [Fact]
    public void Less_load_an_easier_rung_or_rest_goes_down()
    {
        Assert.Equal(NextChange.Down, Of(Row.Times(3, l => l.Did([5, 5, 5], 60)), "bent-over-barbell-row"));
        Assert.Equal(NextChange.Down, Of(new Log("push-up").Did([10, 10, 10], pain: 7), "push-up"));
        var log = Row.Did([12, 12, 12], 60);
        var easy = NextTargets.For(A.Library[new("bent-over-barbell-row")], log.Prescription!, log.Context() with { IsEasy = true });
        Assert.Equal((ProgressionDecision.Easy, NextChange.Down), (easy.Decision, easy.From(log.History.Of(new("bent-over-barbell-row"))[^1])));
    }

    [Fact]
    public void A_load_that_differs_from_what_was_done_says_it_even_where_the_decision_is_to_hold()
    {
        var log = Row.Did([12, 12, 12], 60);
        var (hold, done) = (log.Next(), log.History.Of(new("bent-over-barbell-row"))[^1]);
        Assert.Equal(NextChange.Down, (hold with { Load = Load.FromKilograms(57.5m) }).From(done));
        Assert.Equal(NextChange.Up, (hold with { Load = Load.FromKilograms(62.5m) }).From(done));
        var help = new Log("machine-assisted-pull-up").Did([8, 8, 8], 30);
        var less = help.Next() with { Decision = ProgressionDecision.Hold };
        done = help.History.Of(new("machine-assisted-pull-up"))[^1];
        Assert.Equal(NextChange.Up, (less with { Load = Load.FromKilograms(25) }).From(done));
        Assert.Equal(NextChange.Down, (less with { Load = Load.FromKilograms(35) }).From(done));
    }
}
