using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>The sentence that a target gives as its why, word for word.</summary>
public sealed class WhySentenceTests
{
    private static readonly int[] Eight = [8, 8, 8];
    private static readonly int[] Twelve = [12, 12, 12];

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    private static Log PushUp => new("push-up") { Request = Ladder.With(Equipment.Box) };

    private static void Says(string why, Log log, DateOnly? today = null) => Assert.Equal(why, log.Next(today).Why);

    [Fact]
    public void A_first_time_says_how_to_find_the_start()
    {
        Says("First time: choose a load that lets you do 8 reps and still have 2 left. Lighter is fine; it will rise from there.", Row);
        Says("First time: choose a load that lets you do 30 metres and still have 2 left. Lighter is fine; it will rise from there.", new Log("farmer-carry") { Prescription = new(3, null, null, 30, 2, 60, 0) });
        Says("First time: hold 20 seconds with clean form, and stop before you shake.", new Log("front-plank") { Prescription = Log.Hold(20) });
        Says("First time: start at 6 clean reps and leave 2 in reserve.", new Log("push-up") { Prescription = Log.Reps(6, 12) });
        Says(
            "Your log has no seconds of this exercise, so it counts as the first time: hold 20 seconds with clean form, and stop before you shake.",
            new Log("front-plank") { Prescription = Log.Hold(20) }.Did(Eight));
        Says(
            "Your log has no reps of this exercise, so it counts as the first time: start at 6 clean reps and leave 2 in reserve.",
            new Log("push-up") { Prescription = Log.Reps(6, 12) }.Held([20, 20]));
        Says(
            "Your log has no metres of this exercise, so it counts as the first time: choose a load that lets you do 30 metres and still have 2 left. Lighter is fine; it will rise from there.",
            new Log("farmer-carry") { Prescription = new(3, null, null, 30, 2, 60, 0) }.Did(Eight, 20));
    }

    [Fact]
    public void On_the_way_through_the_range_it_says_what_is_next()
    {
        Says("Last time 3 × 8 at 60 kg. Now 9 in each set; at 12 in all of them the next step comes.", Row.Did(Eight, 60));
        Says("Last time 2 × 8 at 60 kg. First all 3 sets, then more reps.", Row.Did([8, 8], 60));
        Says("Hold 60 kg: last time most sets had less in reserve than the 2 that you aim for.", new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12), Request = A.Request(TrainingLevel.Novice) }.Did(Eight, 60, rir: 0));
        Says("The same again: last time most sets had less in reserve than the 2 that you aim for.", PushUp.Did(Eight, rir: 0));
        Says("The same again: every set to its full length, and the next step is near.", new Log("front-plank") { Prescription = Log.Hold(20) }.Held([20, 20, 19]));
        Says("A set fell below 8 last time. The same again: look at sleep, rest between sets and form first.", Row.Did([8, 8, 7], 60));
        Says("Last time 2 × 12 at 60 kg. All 3 sets at 12 earn the next step.", Row.Did(Twelve, 60).Did([11, 11], 60).Did([12, 12], 60));
    }

    [Fact]
    public void At_the_top_it_says_what_was_earned()
    {
        Says("All sets reached 12 reps last time. Once more, and the next step is yours.", Row.Did(Twelve, 60));
        Says("All sets reached 12 reps twice in a row at 60 kg, so go up to 62.5 kg and go on from 10.", Row.Did(Twelve, 60).Did(Twelve, 60));
        Says("All sets reached 12 reps last time at 30 kg, so go up to 31 kg and go on from 10.", new Log("dumbbell-curl") { Prescription = Log.Reps(8, 12) }.Did(Twelve, 30));
        Says("All sets reached 12 reps. Form decides now: rate it 4 or better and the next step comes.", Row.Did(Twelve, 60, form: 3).Did(Twelve, 60, form: 3));
        Says("All sets reached 20 seconds twice in a row, so hold 5 seconds longer.", new Log("front-plank") { Prescription = Log.Hold(20) }.Held([20, 20, 20]).Held([20, 20, 20]));
        Says("All sets reached 12 reps twice in a row, so move up one rung to push-up.", new Log("knee-push-up") { Request = Ladder.With() }.Did(Twelve).Did(Twelve));
        Says("All sets reached 30 metres last time, so carry it a tenth further; at 40 metres the load goes up.", new Log("farmer-carry").Carried([30, 30, 30], 24));
        Says("All sets reached 8 reps twice in a row, so go down to 17.5 kg of help and start again at 3.", new Log("machine-assisted-pull-up") { Prescription = Log.Reps(3, 8) }.Did(Eight, 20).Did(Eight, 20));
        Says("All sets reached 12 reps twice in a row. There is no harder neighbour within reach, so repetitions go up.", new Log("push-up") { Request = Ladder.With() }.Did(Twelve).Did(Twelve));
    }

    [Fact]
    public void Pain_and_form_say_what_they_were()
    {
        Says("Pain reached 6 of 10 last time, so this goes one step back.", PushUp.Did(Eight, pain: 6));
        Says("Pain reached 3 of 10 last time. The same again until it is below 3.", PushUp.Did(Eight, pain: 3));
        Says("Form slipped last time. The same again, cleaner, earns the next step.", PushUp.Did(Eight, form: 2));
        Says("Form was poor twice in a row, so this goes one step back.", PushUp.Did(Eight, form: 2).Did(Eight, form: 2));
    }

    [Fact]
    public void A_stall_and_misses_say_which_time_it_is()
    {
        Log Stalled(params int[] loads) => loads.Aggregate(
            new Log("bent-over-barbell-row") { Prescription = Log.Reps(6, 10), Request = A.Request(TrainingLevel.Novice) }, (log, load) => log.Times(8, l => l.Did(Eight, load)));
        Says("No gain since the cause was looked for, so take a step back and climb again.", Stalled(100));
        Says("No gain since the cause was looked for, for the second time: another variation for a while.", Stalled(100, 90));
        Says("No gain since the cause was looked for, for the third time: fewer sets and more in reserve, then climb again.", Stalled(100, 90, 80));
        Says("Sets fell below 8 3 times in a row, so take a step back and climb again.", Row.Times(3, l => l.Did([8, 8, 7], 100)));
        Says(
            "Sets fell short of 8 reps 3 times in a row, and nothing easier stands below: what you reached is the aim now, and it rises from there. Look at sleep, rests and form too.",
            new Log("wall-push-up") { Prescription = Log.Reps(8, 15) }.Times(3, l => l.Did([7, 7, 7])));
        Says(
            "Sets fell short of 20 seconds 3 times in a row, and nothing easier stands below: what you reached is the aim now, and it rises from there. Look at sleep, rests and form too.",
            new Log("foot-supported-hang") { Prescription = Log.Hold(20) }.Times(3, l => l.Held([7, 7, 7])));
    }

    [Fact]
    public void A_lighter_week_and_an_easy_day_say_that_nothing_goes_up()
    {
        var lighter = new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12), Kind = WeekKind.Deload }.Did(Eight, 60);
        Says("A lighter week: the load you know, fewer sets, and 4 reps in reserve. Nothing goes up.", lighter);
        var easy = NextTargets.For(A.Library[new("bent-over-barbell-row")], Row.Prescription!, Row.Did(Eight, 60).Context() with { IsEasy = true });
        Assert.Equal("Easy today: the load you know, fewer sets, and 4 reps in reserve. Nothing goes up, and what you do stays outside progression.", easy.Why);
    }

    [Fact]
    public void A_rung_says_where_it_comes_from()
    {
        var early = new Log("knee-push-up") { Request = Ladder.With(Equipment.Box) }.Did(Twelve).Did(Twelve).Then("push-up").Did([5, 5, 5]);
        Says("Push-up was a step too far on 6 March: most sets fell short. Stay here for two weeks from that day, then try again.", early);
        var down = PushUp.Did(Eight, pain: 6).Then("knee-push-up").Did(Twelve).Did(Twelve);
        Says("Knee push-up is at the top of its range again, so go back up to push-up.", down);
        Says("Push-up came too early on 8 March: most sets fell short. Two weeks here, then back up.", down.Then("push-up").Did([5, 5, 5]));
    }
}
