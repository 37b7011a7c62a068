using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>Easy today: less of it, and outside progression.</summary>
public sealed class EasyTests
{
    private static readonly int[] Top = [12, 12, 12];
    private static readonly ExerciseId RowId = new("bent-over-barbell-row");

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    private static NextTarget Easy(Log log, WeekKind kind = WeekKind.Build) =>
        NextTargets.For(log.Library[RowId], log.Prescription!, log.Context() with { IsEasy = true, Kind = kind });

    [Fact]
    public void An_easy_exercise_keeps_its_load_with_fewer_sets_and_more_in_reserve_although_a_rise_is_earned()
    {
        var log = Row.Did(Top, 60).Did(Top, 60);
        log.Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        var easy = Easy(log);
        easy.Is(ProgressionDecision.Easy, load: 60);
        Assert.Equal((2, DeloadWeek.MinRir), (easy.Sets, easy.Rir));
        Assert.Equal([NoProgressWhenCompromised.Key], easy.Rules);
    }

    [Fact]
    public void In_a_lighter_week_the_week_is_what_is_said() =>
        Easy(Row.Did(Top, 60), WeekKind.Deload).Is(ProgressionDecision.Deload, load: 60);

    [Fact]
    public void What_was_easy_neither_earns_nor_stalls()
    {
        var earned = Row.Did(Top, 60).Did([8, 8], 40, easy: true).Did(Top, 60);
        earned.Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        var flat = Row.Did([9, 9, 9], 60).Did([9, 9, 9], 60).Did([9, 9, 9], 60, easy: true);
        Assert.DoesNotContain(StallCheckFirst.Key, flat.Next().Rules);
        Assert.Contains(StallCheckFirst.Key, Row.Did([9, 9, 9], 60).Did([9, 9, 9], 60).Did([9, 9, 9], 60).Next().Rules);
    }

    [Fact]
    public void Only_the_exercise_that_is_easy_is_eased_on_the_sheet()
    {
        var day = new PlannedDay(DayOfWeek.Monday, [], [Planned("bent-over-barbell-row"), Planned("push-up")]);
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Session", A.Today.ToDateTime(new(17, 0), DateTimeKind.Utc));
        var context = Row.Did(Top, 60).Did(Top, 60).Context();
        session.MakeEasy([RowId]);
        Assert.Equal([ProgressionDecision.Easy, ProgressionDecision.Start], SessionSheet.Of(session, day, context).Exercises.Select(e => e.Target.Decision));
        session.MakeEasy([RowId], easy: false);
        Assert.Equal(ProgressionDecision.IncreaseLoad, SessionSheet.Of(session, day, context).Exercises[0].Target.Decision);
        session.MakeEasy();
        Assert.All(SessionSheet.Of(session, day, context).Exercises, e => Assert.Equal(ProgressionDecision.Easy, e.Target.Decision));
    }

    [Fact]
    public void A_sheet_says_what_the_morning_changes_and_in_what_week_it_stands()
    {
        var context = Row.Did(Top, 60).Context() with { Kind = WeekKind.Deload };
        context = context with { CheckIns = [new CheckIn(context.Today, sleepHours: 5)] };
        var sheet = SessionSheet.Of(null, null, context);
        Assert.Equal(SleepTarget.Key, Assert.Single(sheet.Effects).Rule);
        Assert.Equal(WeekKind.Deload, sheet.Week);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(7, 2)]
    public void A_day_that_the_plan_eases_already_is_not_cut_again(int days, int sets)
    {
        // Four sets were planned, and the plan itself has made two of them.
        var log = new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, sets: 2) }.Did(Top, 60).Rest(14);
        var back = log.Tomorrow.AddDays(1);
        log = days > 0 ? log.Did([8, 8], 47.5) : log;
        var context = log.Context(back.AddDays(days)) with { IsEased = true };
        Assert.Equal(sets, NextTargets.For(log.Library[RowId], log.Prescription!, context).Sets);
        Assert.Equal(1, NextTargets.For(log.Library[RowId], log.Prescription!, context with { IsEased = false }).Sets);
    }

    private static PlannedExercise Planned(string exercise) => new(new(exercise), Log.Reps(8, 12), null, "");
}
