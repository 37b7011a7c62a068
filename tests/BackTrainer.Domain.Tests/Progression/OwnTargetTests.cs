using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>A target that someone chose over ours.</summary>
public sealed class OwnTargetTests
{
    private const string Row = "bent-over-barbell-row";

    private static Log Rows => new Log(Row) { Prescription = Log.Reps(8, 12) }.Did([8, 8, 8], 60);

    private static SetAmount Reps(int reps) => new(new RepRange(reps, reps));

    private static OwnTarget Own(double? load, int reps = 8, int sets = 3, int rir = 2, string? reason = null, string exercise = Row) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), new(null, A.Today, null), new(exercise),
        new WantedTarget(sets, Reps(reps), Log.Kg(load), rir, reason), DateTime.UnixEpoch);

    [Fact]
    public void It_stands_in_place_of_ours_and_counts_as_neither_up_nor_down()
    {
        var ours = Rows.Next();
        var own = Own(70, reps: 5, sets: 4, rir: 1, reason: " a test day ").Over(ours);
        own.Is(ProgressionDecision.Hold, Row, reps: 5, load: 70);
        Assert.Equal((4, 1, "You chose this target yourself: a test day"), (own.Sets, own.Rir, own.Why));
        Assert.False(own.IsRise);
        Assert.Equal("You chose this target yourself.", Own(70).Over(ours).Why);
    }

    [Fact]
    public void Rest_becomes_work_where_someone_wants_it()
    {
        var ours = Ill();
        Assert.Equal("rest", ours.Aim);
        Assert.Equal("8 × 40 kg", Own(40).Over(ours).Aim);
    }

    [Theory]
    [InlineData(0, 8, 2)]
    [InlineData(Prescription.MostSets + 1, 8, 2)]
    [InlineData(3, 0, 2)]
    [InlineData(3, RepRange.Most + 1, 2)]
    [InlineData(3, 8, -1)]
    [InlineData(3, 8, RepsInReserve.Most + 1)]
    public void What_is_outside_the_limits_is_refused(int sets, int reps, int rir) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WantedTarget(sets, Reps(reps), null, rir, null));

    [Fact]
    public void The_limits_themselves_are_allowed_and_a_reason_has_an_end()
    {
        Assert.Equal(RepRange.Most, new WantedTarget(Prescription.MostSets, Reps(RepRange.Most), null, RepsInReserve.Most, new('a', WantedTarget.MaxReasonLength)).Reps);
        Assert.Equal(1, new WantedTarget(1, Reps(1), null, 0, "  ").Sets);
        Assert.Throws<ArgumentOutOfRangeException>(() => new WantedTarget(1, Reps(1), null, 0, new('a', WantedTarget.MaxReasonLength + 1)));
    }

    [Fact]
    public void The_sheet_shows_it_with_ours_beside_it_and_another_exercise_keeps_ours()
    {
        var day = new PlannedDay(DayOfWeek.Monday, [], [new(new(Row), Log.Reps(8, 12), null, ""), new(new("push-up"), Log.Reps(6, 12), null, "")]);
        var sheet = SessionSheet.Of(null, day, Rows.Context());
        var with = sheet.With([Own(70, sets: 5)]);
        Assert.Equal(("8 × 70 kg", 5, "9 × 60 kg"), (with.Exercises[0].Target.Aim, with.Exercises[0].Sets, with.Exercises[0].Ours!.Aim));
        Assert.Null(with.Exercises[1].Ours);
        Assert.Empty(with.Exercises[1].Cautions);
        Assert.Same(sheet, sheet.With([]));
    }

    [Fact]
    public void What_the_day_says_and_the_kind_of_week_stay_and_the_way_up_leads_to_their_load()
    {
        var day = new PlannedDay(DayOfWeek.Monday, [], [new(new(Row), new(3, new(8, 12), null, null, 2, 120, 2), null, "")]);
        var sheet = SessionSheet.Of(null, day, Rows.Context() with { Kind = WeekKind.Deload, CheckIns = [new CheckIn(Rows.Tomorrow, 5)] });
        var with = sheet.With([Own(100)]);
        Assert.NotEmpty(sheet.Effects);
        Assert.Equal((sheet.Effects, WeekKind.Deload), (with.Effects, with.Week));
        Assert.Equal(2, with.Exercises[0].WarmUps.Count);
        Assert.True(with.Exercises[0].WarmUps[^1].Load > sheet.Exercises[0].WarmUps[^1].Load);
    }

    [Fact]
    public void A_load_of_a_tenth_more_passes_and_one_above_it_is_said()
    {
        var ours = Rows.Next();
        Assert.Empty(OwnTargetCautions.Of(Own(66).Over(ours), ours, Log.Kg(60)));
        var said = Assert.Single(OwnTargetCautions.Of(Own(66.1).Over(ours), ours, Log.Kg(60)));
        Assert.Contains("more than a tenth above the 60 kg of last time", said, StringComparison.Ordinal);
        Assert.Empty(OwnTargetCautions.Of(Own(66.1).Over(ours), ours, null));
    }

    [Fact]
    public void Less_reserve_is_said_where_the_spine_works_hardest_and_nowhere_else()
    {
        var ours = new Log("conventional-deadlift") { Request = Ladder.Expert, Prescription = Log.Reps(5, 8) }.Did([5, 5, 5], 100).Next();
        Assert.Contains("We would keep 2 in reserve here.", OwnTargetCautions.Of(Own(100, rir: 1, exercise: "conventional-deadlift").Over(ours), ours, Log.Kg(100)));
        Assert.Empty(OwnTargetCautions.Of(Own(100, rir: 2, exercise: "conventional-deadlift").Over(ours), ours, Log.Kg(100)));
        var rest = Log.Kg(60);
        ours = new Log("lat-pulldown").Did([8, 8, 8], 60).Next();
        Assert.Empty(OwnTargetCautions.Of(Own(60, rir: 1, exercise: "lat-pulldown").Over(ours), ours, rest));
    }

    [Fact]
    public void What_pain_and_illness_say_stays_beside_it()
    {
        var ours = Ill();
        Assert.Equal(ours.Sentences, OwnTargetCautions.Of(Own(40).Over(ours), ours, null));
        ours = Rows.Next() with { Rules = [PainLimits.Key], Why = "It hurt.", Besides = ["Nothing goes up."] };
        Assert.Equal(["It hurt.", "Nothing goes up."], OwnTargetCautions.Of(Own(60).Over(ours), ours, null));
        ours = ours with { Rules = [GentleStart.Key] };
        Assert.Equal(["It hurt.", "Nothing goes up."], OwnTargetCautions.Of(Own(60).Over(ours), ours, null));
    }

    private static NextTarget Ill()
    {
        var context = Rows.Context() with { CheckIns = [new CheckIn(Rows.Tomorrow, 8, 4, new Dictionary<Muscle, int>(), 0, true)] };
        return NextTargets.For(A.Library[new(Row)], Log.Reps(8, 12), context);
    }
}
