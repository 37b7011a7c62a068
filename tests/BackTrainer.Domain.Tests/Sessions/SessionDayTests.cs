using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

/// <summary>Pain around a session, and what was meant to be easy in it.</summary>
public sealed class SessionDayTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 17, 0, 0, DateTimeKind.Utc);
    private static readonly ExerciseId Row = new("band-row");
    private static readonly ExerciseId Push = new("push-up");

    private static TrainingSession Session()
    {
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Session", Start);
        session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 1, new SetResult(8, Log.Kg(60)), Start);
        session.Enter(Guid.CreateVersion7(), Push, SetKind.Work, 1, new SetResult(12), Start);
        return session;
    }

    private static TrainingHistory History(TrainingSession session) => new([session], DateOnly.FromDateTime);

    [Fact]
    public void Pain_before_and_on_the_next_morning_goes_from_0_to_10_and_can_be_taken_back()
    {
        var session = Session();
        session.SayPainBefore(0);
        session.SayPainNextMorning(BackState.WorstPain);
        Assert.Equal((0, BackState.WorstPain), (session.PainBefore, session.PainNextMorning));
        Assert.Throws<ArgumentOutOfRangeException>(() => session.SayPainBefore(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => session.SayPainNextMorning(BackState.WorstPain + 1));
        session.SayPainBefore(null);
        session.SayPainNextMorning(null);
        Assert.Equal((null, null), (session.PainBefore, session.PainNextMorning));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_session_hurt_from_the_amber_threshold_on(int? worst, bool hurt)
    {
        var session = Session();
        session.Remark(null, worst);
        Assert.Equal(hurt, session.Hurt);
    }

    [Fact]
    public void The_history_reads_all_three_answers_about_pain()
    {
        var session = Session();
        session.SayPainBefore(1);
        session.Remark(null, 4);
        session.SayPainNextMorning(3);
        var exposure = Assert.Single(History(session).Of(Row));
        Assert.Equal((1, 4, 3), (exposure.PainBefore, exposure.PainWorst, exposure.PainNextMorning));
        Assert.Equal((PainLight.Red, PainLight.Red), (exposure.Light, session.Light));
        session.SayPainBefore(2);
        Assert.Equal(PainLight.Amber, Assert.Single(History(session).Of(Row)).Light);
    }

    [Fact]
    public void An_easy_exercise_leaves_progression_and_the_others_stay()
    {
        var session = Session();
        session.MakeEasy([Row]);
        var history = History(session);
        Assert.Equal([Push], history.Exercises);
        Assert.Equal([new TrainedDay(A.Today, false)], history.Days);
        Assert.True(session.IsEasyIn(Row));
        Assert.False(session.IsEasyIn(Push));
        session.MakeEasy([Row], easy: false);
        Assert.Equal([Row, Push], History(session).Exercises.Order());
    }

    [Fact]
    public void Making_an_exercise_easy_twice_needs_taking_back_once()
    {
        var session = Session();
        session.MakeEasy([Row]);
        session.MakeEasy([Row, Row]);
        Assert.Equal([Row], session.EasyExercises);
        session.MakeEasy([Row], easy: false);
        Assert.Empty(session.EasyExercises);
    }

    [Fact]
    public void A_whole_session_can_be_made_easy_and_that_can_be_taken_back()
    {
        var session = Session();
        session.MakeEasy();
        Assert.True(session.IsEasyIn(Row));
        Assert.Empty(History(session).Exercises);
        Assert.Equal([new TrainedDay(A.Today, true)], History(session).Days);
        session.MakeEasy(easy: false);
        Assert.Equal(2, History(session).Exercises.Count());
    }

    [Fact]
    public void A_morning_is_corrected_as_a_whole_and_only_with_answers_of_its_own_day()
    {
        var sore = new Dictionary<Muscle, int> { [Muscle.Lats] = 4 };
        var check = new MorningCheck(Guid.CreateVersion7(), new(A.Today, 5.5, 2, sore, 3, unwell: true));
        Assert.Equal((5.5, 2.0, 3, true, 4), (check.SleepHours, check.Readiness, check.PainNow, check.Unwell, check.Said.Soreness[Muscle.Lats]));
        check.Correct(new(A.Today, readiness: 4));
        Assert.Equal((null, 4.0, null, false, 0), (check.SleepHours, check.Readiness, check.PainNow, check.Unwell, check.Soreness.Count));
        Assert.Throws<ArgumentException>(() => check.Correct(new(A.Today.AddDays(1))));
    }
}
