using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>A week of a plan made lighter by hand, and when the log offers that.</summary>
public sealed class LightenWeekTests
{
    private static int Sets(PlanWeek week) => week.Days.Sum(d => d.Exercises.Sum(e => e.Prescription.Sets));

    /// <summary>Hard training once a week for so many whole weeks until today; the last of it was easy where that is said.</summary>
    private static IReadOnlyList<TrainedDay> Trained(int weeks, DateOnly today, bool lastEasy = false) =>
        [.. Enumerable.Range(0, weeks).Select(w => new TrainedDay(today.AddDays(-7 * (w + 1)), w == 0 && lastEasy)).Reverse()];

    [Fact]
    public void A_lightened_week_keeps_its_days_and_exercises_with_about_half_of_the_sets_and_more_in_reserve()
    {
        var plan = Edits.Plan();
        var before = plan.Weeks[2];
        Assert.Equal(EditStanding.Fits, plan.Make(LightenWeek.Of(plan, 3, A.Today, [])!).Standing);
        var after = plan.Weeks[2];
        Assert.Equal(WeekKind.Deload, after.Kind);
        Assert.Equal(before.Days.Select(d => d.Day), after.Days.Select(d => d.Day));
        Assert.Equal(before.Days.SelectMany(d => d.Exercises).Select(e => e.Exercise), after.Days.SelectMany(d => d.Exercises).Select(e => e.Exercise));
        Assert.InRange((double)Sets(after) / Sets(plan.Weeks[1]), DeloadWeek.MinShare, DeloadWeek.MaxShare);
        Assert.All(after.Days.SelectMany(d => d.Exercises), e => Assert.True(e.Prescription.Rir >= DeloadWeek.MinRir));
        Assert.DoesNotContain(plan.Judge(A.Library, A.Today), f => f.Status == FindingStatus.Broken);
    }

    [Fact]
    public void Taking_it_back_gives_back_the_week_and_its_kind()
    {
        var plan = Edits.Plan();
        var text = plan.Text();
        plan.Make(LightenWeek.Of(plan, 3, A.Today, [])!);
        Assert.Equal("Made week 3 a lighter one", plan.Changes[^1].What);
        Assert.Equal([new ChangedKind(3, WeekKind.Build)], plan.Changes[^1].Kinds);
        Assert.Equal(UndoStanding.Undone, plan.UndoNewest());
        Assert.Equal(text, plan.Text());
    }

    [Fact]
    public void A_week_that_is_lighter_already_or_has_a_day_behind_or_begun_cannot_be_lightened()
    {
        var plan = Edits.Plan();
        Assert.NotNull(LightenWeek.Of(plan, 1, A.Today, []));
        Assert.Null(LightenWeek.Of(plan, 1, A.Today, [A.Today]));
        Assert.Null(LightenWeek.Of(plan, 1, A.Today.AddDays(1), []));
        Assert.NotNull(LightenWeek.Of(plan, 2, A.Today.AddDays(1), []));
        Assert.Equal(WeekKind.Deload, plan.Weeks[6].Kind);
        Assert.Null(LightenWeek.Of(plan, 7, A.Today, []));
        Assert.Null(LightenWeek.Of(plan, 0, A.Today, []));
        Assert.Null(LightenWeek.Of(plan, 9, A.Today, []));
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new LightenWeek(DayOfWeek.Monday, 7) { LastWeek = 7 }).Standing);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Six_weeks_in_a_row_are_due_from_intermediate_on(int weeks, bool offered) =>
        Assert.Equal(offered, DeloadOffer.Of(Trained(weeks, A.Today), Edits.Plan(), [], A.Library, A.Today) is not null);

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Eight_weeks_in_a_row_are_due_without_a_plan(int weeks, bool offered)
    {
        var offer = DeloadOffer.Of(Trained(weeks, A.Today), null, [], A.Library, A.Today);
        Assert.Equal(offered, offer is not null);
        Assert.Null(offer?.Lighten);
    }

    [Fact]
    public void The_offer_names_this_week_while_all_of_it_is_ahead_and_the_next_one_after_that()
    {
        var plan = Edits.Plan();
        var now = DeloadOffer.Of(Trained(6, A.Today), plan, [], A.Library, A.Today)!;
        Assert.Equal((6, 1, A.Today), (now.Weeks, now.Lighten!.FromWeek, now.From));
        var begun = DeloadOffer.Of(Trained(6, A.Today), plan, [A.Today], A.Library, A.Today)!;
        Assert.Equal((2, A.Today.AddDays(7)), (begun.Lighten!.FromWeek, begun.From));
    }

    [Fact]
    public void Nothing_is_offered_in_a_pause_after_an_easy_week_or_where_a_lighter_week_is_under_way_or_next()
    {
        var plan = Edits.Plan();
        Assert.Null(DeloadOffer.Of(Trained(6, A.Today, lastEasy: true), plan, [], A.Library, A.Today));
        plan.Make(LightenWeek.Of(plan, 1, A.Today, [])!);
        Assert.Null(DeloadOffer.Of(Trained(6, A.Today), plan, [A.Today], A.Library, A.Today));
        var sixth = A.Today.AddDays(7 * 5);
        Assert.Null(DeloadOffer.Of(Trained(6, sixth), Edits.Plan(), [sixth], A.Library, sixth));
        var paused = Edits.Plan();
        paused.Pause(A.Today, null, []);
        Assert.Null(DeloadOffer.Of(Trained(6, A.Today), paused, [], A.Library, A.Today));
    }

    [Fact]
    public void In_the_last_week_there_is_no_week_left_to_lighten()
    {
        var last = A.Today.AddDays(7 * 7);
        var offer = DeloadOffer.Of(Trained(6, last), Edits.Plan(), [last], A.Library, last)!;
        Assert.Equal((null, null), (offer.Lighten, offer.From));
    }

    [Theory]
    [InlineData(13, null)]
    [InlineData(14, 1)]
    public void A_break_is_seen_in_the_log_from_fourteen_days_on(int off, int? week) =>
        Assert.Equal(week, EasyReturn.Seen([new(A.Today.AddDays(-off), false)], A.Today)?.Week);

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    [InlineData(27, 4)]
    [InlineData(28, null)]
    public void The_way_back_takes_four_weeks(int since, int? week)
    {
        var first = A.Today.AddDays(-since);
        IReadOnlyList<TrainedDay> days = [new(first.AddDays(-20), false), .. Enumerable.Range(0, 1 + (since / 5)).Select(i => new TrainedDay(first.AddDays(5 * i), false))];
        Assert.Equal(week, EasyReturn.Seen(days, A.Today)?.Week);
        Assert.Null(EasyReturn.Seen([], A.Today));
    }
}
