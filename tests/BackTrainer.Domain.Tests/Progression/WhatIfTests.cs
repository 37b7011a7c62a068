using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>The weeks ahead as the engine would have them.</summary>
public sealed class WhatIfTests
{
    private const string Row = "bent-over-barbell-row";

    /// <summary>Two sessions of rows at 60 kg.</summary>
    private static Log Rows => new Log(Row) { Prescription = Log.Reps(8, 12) }.Did([8, 8, 8], 60).Rest(1).Did([9, 9, 9], 60);

    private static WhatIf Ahead(Log log, WhatIfScenario scenario, int weeks = 6, int waits = 2, Prescription? prescription = null, WeekKind kind = WeekKind.Build, string exercise = Row)
    {
        var planned = new PlannedExercise(new(exercise), prescription ?? Log.Reps(8, 12), null, "");
        var first = log.Tomorrow.AddDays(waits);
        AheadDay[] days = [.. Enumerable.Range(0, weeks * 2).Select(i => new AheadDay(first.AddDays(i * 7 / 2), kind, planned))];
        return WhatIf.Of(log.Library[new(exercise)], days, log.Context(), scenario);
    }

    private static IEnumerable<string> Aims(IEnumerable<ImaginedSession> sessions) => sessions.Select(s => s.Target.Aim);

    [Fact]
    public void As_planned_climbs_as_the_engine_would_have_it_session_by_session()
    {
        var ahead = Ahead(Rows, WhatIfScenario.AsPlanned, weeks: 4);
        Assert.Equal(
            ["10 × 60 kg", "11 × 60 kg", "12 × 60 kg", "12 × 60 kg", "10 × 62.5 kg", "11 × 62.5 kg", "12 × 62.5 kg", "12 × 62.5 kg"], Aims(ahead.Sessions));
        Assert.Equal(Rows.Next().Aim, ahead.Sessions[0].Target.Aim);
    }

    [Fact]
    public void Two_repetitions_short_next_time_comes_later_and_never_higher()
    {
        var ahead = Ahead(Rows, WhatIfScenario.TwoRepsShort, weeks: 4);
        Assert.Equal(
            ["10 × 60 kg", "9 × 60 kg", "9 × 60 kg", "11 × 60 kg", "12 × 60 kg", "12 × 60 kg", "10 × 62.5 kg", "11 × 62.5 kg"], Aims(ahead.Sessions));
    }

    [Fact]
    public void The_cause_of_a_stall_is_taken_to_be_found()
    {
        var ahead = Ahead(Rows, WhatIfScenario.TwoRepsShort, weeks: 4);
        Assert.Contains(StallCheckFirst.Key, ahead.Sessions[2].Target.Rules);
        Assert.Equal(ProgressionDecision.IncreaseReps, ahead.Sessions[3].Target.Decision);
    }

    [Fact]
    public void A_week_off_begins_a_week_later_where_it_was()
    {
        var (planned, off) = (Ahead(Rows, WhatIfScenario.AsPlanned), Ahead(Rows, WhatIfScenario.WeekOff));
        Assert.Equal(planned.Sessions[0].Date.AddDays(7), off.Sessions[0].Date);
        Assert.Equal(planned.Sessions[0].Target.Aim, off.Sessions[0].Target.Aim);
        Assert.Equal(planned.Sessions[^1].Date, off.Sessions[^1].Date);
        Assert.DoesNotContain(ReturnRamp.Key, off.Sessions[0].Target.Rules);
    }

    [Theory]
    [InlineData(ReturnRamp.BreakDays - 1, false)]
    [InlineData(ReturnRamp.BreakDays, true)]
    public void A_week_off_that_makes_a_break_of_two_weeks_begins_lower(int gap, bool isLower)
    {
        var log = Rows;
        var waits = gap - 7 - (log.Tomorrow.DayNumber - log.History.Days[^1].Date.DayNumber);
        var first = Ahead(log, WhatIfScenario.WeekOff, waits: waits).Sessions[0];
        Assert.Equal(gap, first.Date.DayNumber - log.History.Days[^1].Date.DayNumber);
        Assert.Equal(isLower, first.Target.Load < Load.FromKilograms(60));
        Assert.Equal(isLower, first.Target.Rules.Contains(ReturnRamp.Key));
        Assert.Equal(isLower ? 1 : 3, first.Target.Sets);
    }

    [Fact]
    public void Luck_makes_a_band_around_the_line()
    {
        var ahead = Ahead(Rows, WhatIfScenario.AsPlanned, weeks: 8);
        var scale = new AheadScale(ahead.Targets, A.Library);
        Assert.Equal(ahead.Sessions.Count, ahead.Good.Count);
        Assert.Equal(ahead.Sessions.Count, ahead.Rough.Count);
        Assert.All(ahead.Sessions.Zip(ahead.Good), s => Assert.True(scale.HeightOf(s.Second.Target) >= scale.HeightOf(s.First.Target)));
        Assert.All(ahead.Sessions.Zip(ahead.Rough), s => Assert.True(scale.HeightOf(s.Second.Target) <= scale.HeightOf(s.First.Target)));
        Assert.True(scale.HeightOf(ahead.Good[^1].Target) > scale.HeightOf(ahead.Rough[^1].Target));
    }

    [Fact]
    public void Without_a_load_there_is_one_session_and_then_nobody_knows()
    {
        var ahead = Ahead(new Log(Row), WhatIfScenario.AsPlanned);
        Assert.Equal(ProgressionDecision.Start, Assert.Single(ahead.Sessions).Target.Decision);
    }

    [Fact]
    public void The_body_as_the_load_climbs_its_ladder_from_nothing()
    {
        var log = new Log("incline-push-up") { Request = Ladder.With(Equipment.Box) };
        var ahead = Ahead(log, WhatIfScenario.AsPlanned, weeks: 8, exercise: "incline-push-up");
        Assert.Equal(["incline-push-up", "knee-push-up", "push-up"], ahead.Sessions.Select(s => $"{s.Target.Exercise.Id}").Distinct());
        var heights = ahead.Sessions.Select(s => new AheadScale(ahead.Targets, A.Library).HeightOf(s.Target)).ToList();
        Assert.Equal(heights.Order(), heights);
    }

    [Fact]
    public void A_lighter_week_is_no_evidence_and_nothing_goes_up_in_it()
    {
        var ahead = Ahead(Rows, WhatIfScenario.AsPlanned, kind: WeekKind.Deload);
        Assert.All(ahead.Sessions, s => Assert.Equal(ProgressionDecision.Deload, s.Target.Decision));
        Assert.Single(Aims(ahead.Sessions).Distinct());
    }

    [Fact]
    public void What_is_imagined_leaves_the_log_as_it_was()
    {
        var context = Rows.Context();
        var planned = new PlannedExercise(new(Row), Log.Reps(8, 12), null, "");
        WhatIf.Of(A.Library[new(Row)], [new(context.Today, WeekKind.Build, planned), new(context.Today.AddDays(3), WeekKind.Build, planned)], context, WhatIfScenario.AsPlanned);
        Assert.Equal(2, context.History.Of(new(Row)).Count);
        Assert.Equal(2, context.History.Days.Count);
    }
}
