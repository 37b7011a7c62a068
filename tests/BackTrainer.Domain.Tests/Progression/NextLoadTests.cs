using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

public sealed class NextLoadTests
{
    private static readonly int[] Top = [12, 12, 12];

    private static Log Press => new("barbell-bench-press") { Prescription = Log.Reps(8, 12) };

    private static Log Curl => new("dumbbell-curl") { Prescription = Log.Reps(10, 15) };

    private static Log Twice(Log log, int[] reps, double load) => log.Did(reps, load).Did(reps, load);

    [Fact]
    public void A_load_rises_by_a_tenth_at_most()
    {
        Twice(Press, Top, 25).Next().Is(ProgressionDecision.IncreaseLoad, reps: 8, load: 27.5);
        var over = Twice(Press, Top, 24.9).Next();
        over.Is(ProgressionDecision.IncreaseReps, reps: 13, load: 24.9);
        Assert.Contains("over a tenth", over.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("barbell-bench-press", 135, 140.0)]
    [InlineData("barbell-bench-press", 50, 55.0)]
    [InlineData("barbell-bench-press", 137.5, 140.0)]
    [InlineData("barbell-bench-press", 45, null)]
    [InlineData("conventional-deadlift", 100, 110.0)]
    [InlineData("conventional-deadlift", 95, null)]
    [InlineData("machine-assisted-pull-up", 50, 45.0)]
    [InlineData("machine-assisted-pull-up", 48, 45.0)]
    [InlineData("machine-assisted-pull-up", 5, 0.0)]
    public void Whoever_lifts_pounds_goes_on_in_their_steps(string exercise, double did, double? next)
    {
        var done = new SetResult(12, WeightUnits.Load((decimal)did, WeightUnit.Pounds));
        var log = new Log(exercise) { Prescription = Log.Reps(8, 12), Request = A.Request(TrainingLevel.Novice) };
        log.Sets(done, done, done).Sets(done, done, done);
        var context = log.Context() with { Weights = new OwnKit { Unit = WeightUnit.Pounds }.ToWeights() };
        var target = NextTargets.For(A.Library[new(exercise)], Log.Reps(8, 12), context);
        Assert.Equal((decimal?)next ?? (decimal)did, target.Load!.Value.In(WeightUnit.Pounds));
        Assert.Equal(next is null ? ProgressionDecision.IncreaseReps : ProgressionDecision.IncreaseLoad, target.Decision);
    }

    [Theory]
    [InlineData(100, 110, true)]
    [InlineData(100, 110.01, false)]
    [InlineData(50, 55, true)]
    [InlineData(50, 55.01, false)]
    public void A_tenth_in_pounds_is_a_tenth(double from, double to, bool isWithin)
    {
        static Load Pounds(double pounds) => WeightUnits.Load((decimal)pounds, WeightUnit.Pounds);
        Assert.Equal(isWithin, Pounds(to).Grams <= IncreaseLimit.MostAfter(Pounds(from)));
        Assert.Equal(IncreaseLimit.MostAfter(Pounds(from)), IncreaseLimit.MostAfter(Pounds(from), Pounds(from).Grams));
    }

    [Fact]
    public void A_new_load_is_one_that_can_be_loaded()
    {
        Twice(Press, Top, 61).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        Twice(Press, Top, 62.4).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
    }

    [Fact]
    public void Reps_rise_above_the_range_while_the_step_is_too_large_but_not_for_ever()
    {
        var most = LoadableStep.MostReps;
        Curl.Did([15, 15, 15], 9).Next().Is(ProgressionDecision.IncreaseReps, reps: 16, load: 9);
        Curl.Did([20, 20, 20], 9).Next().Is(ProgressionDecision.IncreaseReps, reps: 21, load: 9);
        Curl.Did([29, 30, 29], 9).Next().Is(ProgressionDecision.IncreaseReps, reps: most, load: 9);
        var stuck = Curl.Did([most, most, most], 9).Next();
        stuck.Is(ProgressionDecision.Hold, reps: most, load: 9);
        Assert.Equal(["loadable-step", "increase-limit"], stuck.Rules);
        Curl.Did([60, 60, 60], 9).Next().Is(ProgressionDecision.Hold, reps: most, load: 9);
        Curl.Did([15, 15, 15], 10).Next().Is(ProgressionDecision.IncreaseLoad, reps: 10, load: 11);
    }

    [Fact]
    public void A_step_that_stays_too_large_leads_to_the_harder_neighbour()
    {
        Log Row() => new("one-arm-db-row") { Prescription = Log.Reps(8, 12) };
        Twice(Row(), [17, 17, 17], 10).Next().Is(ProgressionDecision.HarderVariation, "bent-over-barbell-row");
        Twice(Row(), [16, 16, 16], 10).Next().Is(ProgressionDecision.IncreaseReps, "one-arm-db-row", reps: 17);

        Log PullApart() => new("prone-t-raise") { Prescription = Log.Reps(10, 15) };
        PullApart().Did([20, 20, 20], 2).Next().Is(ProgressionDecision.Hold, "prone-t-raise", reps: 20, load: 2);
        Twice(PullApart(), [20, 20, 20], 2).Next().Is(ProgressionDecision.HarderVariation, "prone-y-raise");
    }

    [Fact]
    public void Whoever_has_nothing_heavier_climbs_a_harder_neighbour_or_goes_on_in_reps()
    {
        NextTarget With(string exercise, TrainingLevel level, int reps, double load)
        {
            var log = Twice(new(exercise) { Prescription = Log.Reps(8, 12), Request = A.Request(level) }, [reps, reps, reps], load);
            return NextTargets.For(A.Library[new(exercise)], log.Prescription!, log.Context() with { Weights = new() { Dumbbells = [Load.FromKilograms((decimal)load)] } });
        }

        With("db-bench-press", TrainingLevel.Intermediate, 16, 12).Is(ProgressionDecision.IncreaseReps, "db-bench-press", reps: 17, load: 12);
        With("db-bench-press", TrainingLevel.Intermediate, 17, 12).Is(ProgressionDecision.HarderVariation, "barbell-bench-press");
        With("db-bench-press", TrainingLevel.Novice, 17, 12).Is(ProgressionDecision.IncreaseReps, "db-bench-press", reps: 18, load: 12);
        With("db-bench-press", TrainingLevel.Novice, 29, 12).Is(ProgressionDecision.IncreaseReps, "db-bench-press", reps: 30, load: 12);
        var end = With("db-bench-press", TrainingLevel.Novice, 30, 12);
        end.Is(ProgressionDecision.Hold, "db-bench-press", reps: 30, load: 12);
        Assert.Equal([LoadableStep.Key], end.Rules);
        Assert.Contains("nothing heavier", end.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_reps_are_not_for_where_the_spine_works_hardest()
    {
        Assert.Equal(12 + LoadableStep.WiderBy, DoubleProgression.MostRepsAlone(A.Library[new("trap-bar-deadlift")], new(8, 12)));
        Assert.Equal(LoadableStep.MostReps, DoubleProgression.MostRepsAlone(A.Library[new("romanian-deadlift-db")], new(8, 12)));
        Assert.Equal(12 + LoadableStep.WiderBy, DoubleProgression.MostRepsAlone(A.Library[new("push-up")], new(8, 12)));
    }

    [Fact]
    public void What_is_hung_on_the_body_may_rise_by_more_than_a_tenth()
    {
        Log Weighted() => new("weighted-pull-up") { Prescription = Log.Reps(5, 8), Request = Ladder.Expert };
        Twice(Weighted(), [8, 8, 8], 0).Next().Is(ProgressionDecision.IncreaseLoad, reps: 5, load: 1.25);
        Twice(Weighted(), [8, 8, 8], 5).Next().Is(ProgressionDecision.IncreaseLoad, reps: 5, load: 6.25);
    }

    [Fact]
    public void Help_falls_by_a_step_at_most_until_little_is_left_and_then_the_harder_neighbour_comes()
    {
        Log Assisted() => new("machine-assisted-pull-up") { Prescription = Log.Reps(3, 8) };
        Assert.Equal(10, LadderGate.MostHelpKilograms);
        Twice(Assisted(), [8, 8, 8], 10.5).Next().Is(ProgressionDecision.IncreaseLoad, load: 10);
        Twice(Assisted(), [8, 8, 8], 10).Next().Is(ProgressionDecision.HarderVariation, "chin-up");
        Twice(Assisted(), [8, 8, 8], 0).Next().Is(ProgressionDecision.HarderVariation, "chin-up");
    }

    [Fact]
    public void Help_falls_until_none_is_left_where_no_harder_neighbour_is_within_reach()
    {
        var alone = A.Request() with { ExcludedExercises = new HashSet<ExerciseId> { new("chin-up"), new("pull-up") } };
        Log Assisted() => new("machine-assisted-pull-up") { Prescription = Log.Reps(3, 8), Request = alone };
        Twice(Assisted(), [8, 8, 8], 20).Next().Is(ProgressionDecision.IncreaseLoad, reps: 3, load: 17.5);
        Twice(Assisted(), [8, 8, 8], 16).Next().Is(ProgressionDecision.IncreaseLoad, load: 15);
        var last = Twice(Assisted(), [8, 8, 8], 2).Next();
        last.Is(ProgressionDecision.IncreaseLoad, reps: 3, load: 0);
        Assert.Contains("no help", last.Why, StringComparison.Ordinal);
        Twice(Assisted(), [8, 8, 8], 0).Next().Is(ProgressionDecision.IncreaseReps, "machine-assisted-pull-up", reps: 9);
    }

    [Fact]
    public void The_most_help_of_the_sets_counts()
    {
        Log Assisted() => new("machine-assisted-pull-up") { Prescription = Log.Reps(3, 8) };
        var log = Assisted();
        for (var i = 0; i < 2; i++)
        {
            log.Sets(new(8, Log.Kg(20)), new(8, Log.Kg(20)), new(8, Log.Kg(10)));
        }

        log.Next().Is(ProgressionDecision.IncreaseLoad, load: 17.5);
    }

    [Fact]
    public void A_carry_gets_longer_by_a_tenth_and_then_heavier()
    {
        Log Carry() => new("farmer-carry");
        var further = Carry().Carried([30, 30, 30], 24).Next();
        further.Is(ProgressionDecision.IncreaseDistance, load: 24);
        Assert.Equal(33, further.DistanceMeters);
        Carry().Carried([30, 30, 29], 24).Next().Is(ProgressionDecision.Hold, load: 24);
        Assert.Equal(40, Carry().Carried([39, 39, 39], 20).Next().DistanceMeters);
        var heavier = Carry().Carried([40, 40, 40], 20).Next();
        heavier.Is(ProgressionDecision.IncreaseLoad, load: 22);
        Assert.Equal(30, heavier.DistanceMeters);
        Carry().Carried([40, 40, 40], 19).Next().Is(ProgressionDecision.Hold, load: 19);
    }

    [Fact]
    public void A_load_stays_within_what_can_be_entered() =>
        Twice(Press, Top, Load.MaxKilograms).Next().Is(ProgressionDecision.Hold, load: Load.MaxKilograms);

    [Fact]
    public void Novices_take_the_larger_step_under_the_bar()
    {
        Log Deadlift(TrainingLevel level) => new("conventional-deadlift") { Prescription = Log.Reps(5, 8), Request = A.Request(level) };
        Twice(Deadlift(TrainingLevel.Novice), [8, 8, 8], 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 65);
        Twice(Deadlift(TrainingLevel.Intermediate), [8, 8, 8], 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
    }

    [Fact]
    public void Help_is_little_at_a_fifth_of_the_body_and_falls_by_a_tenth_of_what_is_lifted_at_most()
    {
        NextTarget Next(double help, double mass, double step = 2.5) => NextTargets.For(
            A.Library[new("machine-assisted-pull-up")], Log.Reps(3, 8), Twice(new("machine-assisted-pull-up") { Prescription = Log.Reps(3, 8) }, [8, 8, 8], help).Context() with
            {
                BodyMass = Load.FromKilograms((decimal)mass),
                Weights = new() { Step = Load.FromKilograms((decimal)step) },
            });
        Next(16, 80).Is(ProgressionDecision.HarderVariation, "chin-up");
        Next(16, 79).Is(ProgressionDecision.IncreaseLoad, load: 15);
        Next(30, 80, 5).Is(ProgressionDecision.IncreaseLoad, load: 25);
        Next(30, 79.999, 5).Is(ProgressionDecision.IncreaseReps, load: 30);
        Next(80, 80, 10).Is(ProgressionDecision.IncreaseLoad, load: 70);
    }

    [Fact]
    public void The_last_step_goes_up_to_what_can_be_entered() =>
        Twice(Press, Top, Load.MaxKilograms - 2.5).Next().Is(ProgressionDecision.IncreaseLoad, load: Load.MaxKilograms);

    [Fact]
    public void A_carry_without_a_gate_gets_a_fifth_longer_at_most()
    {
        Assert.Equal(40, DoubleProgression.MostMeters(A.Library[new("farmer-carry")], 30));
        Assert.Equal(60, DoubleProgression.MostMeters(A.Library[new("farmer-carry")], 50));
        Assert.Equal(Prescription.LongestCarry, DoubleProgression.MostMeters(A.Library[new("farmer-carry")], Prescription.LongestCarry));
    }
}
