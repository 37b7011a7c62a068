using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class ScreeningRulesTests
{
    private static readonly HealthScreen Screen = A.Screen();

    [Theory]
    [InlineData(0, Met)]
    [InlineData(ScreeningCurrent.ValidDays, Met)]
    [InlineData(ScreeningCurrent.ValidDays + 1, Broken)]
    [InlineData(-1, Broken)]
    public void A_health_screen_counts_for_a_year(int daysAgo, FindingStatus expected) =>
        Assert.Equal(expected, With(Screen with { CompletedOn = A.Today.AddDays(-daysAgo) }).StatusBy<ScreeningCurrent>());

    [Fact]
    public void No_health_screen_is_no_plan() => Assert.Equal(Broken, With(null).StatusBy<ScreeningCurrent>());

    [Fact]
    public void Every_single_red_flag_stops_the_plan()
    {
        Assert.Equal(Met, With(Screen).StatusBy<RedFlagsStop>());
        Assert.All(Enum.GetValues<RedFlag>(), flag =>
        {
            var finding = With(Screen with { RedFlags = [flag] }).By<RedFlagsStop>();
            Assert.Equal(Broken, finding.Status);
            Assert.Contains(flag.Question(), finding.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Red_flags_name_the_emergency_first()
    {
        var message = With(Screen with { RedFlags = [RedFlag.NightPain, RedFlag.SaddleNumbness] }).By<RedFlagsStop>().Message;
        Assert.StartsWith("You ticked: " + RedFlag.SaddleNumbness.Question(), message, StringComparison.Ordinal);
        Assert.EndsWith(RedFlags.Referral([RedFlag.SaddleNumbness]), message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_is_hard_to_control_wants_a_yes_from_a_professional()
    {
        var conditions = Screen with { Conditions = [HealthCondition.ChestPain] };
        Assert.Equal(Met, With(conditions).StatusBy<ProfessionalClearance>());

        var uncontrolled = conditions with { ConditionsUncontrolled = true };
        Assert.Equal(Broken, With(uncontrolled).StatusBy<ProfessionalClearance>());
        Assert.Equal(
            Broken, With(uncontrolled with { ClearedByProfessionalOn = Screen.CompletedOn.AddDays(-1) }).StatusBy<ProfessionalClearance>());
        Assert.Equal(Met, With(uncontrolled with { ClearedByProfessionalOn = Screen.CompletedOn }).StatusBy<ProfessionalClearance>());
    }

    [Fact]
    public void Unwell_or_pregnant_people_wait()
    {
        Assert.Equal(Met, With(Screen).StatusBy<DeferWhenUnwell>());
        Assert.Equal(Broken, With(Screen with { Unwell = true }).StatusBy<DeferWhenUnwell>());
        Assert.Equal(Broken, With(Screen with { Pregnant = true }).StatusBy<DeferWhenUnwell>());
    }

    [Theory]
    [InlineData(AdultsOnly.MinAge - 1, Broken)]
    [InlineData(AdultsOnly.MinAge, Met)]
    public void Plans_are_for_adults(int age, FindingStatus expected) =>
        Assert.Equal(expected, With(A.Screen(age)).StatusBy<AdultsOnly>());

    [Theory]
    [InlineData(GentleStart.AboveAge + 1, GentleStart.Weeks, GentleStart.MinRir - 1, Broken)]
    [InlineData(GentleStart.AboveAge + 1, GentleStart.Weeks, GentleStart.MinRir, Met)]
    [InlineData(GentleStart.AboveAge + 1, GentleStart.Weeks + 1, GentleStart.MinRir - 1, Met)]
    [InlineData(GentleStart.AboveAge, GentleStart.Weeks, GentleStart.MinRir - 1, Met)]
    public void Above_45_and_unused_to_effort_the_first_weeks_are_gentle(int age, int week, int rir, FindingStatus expected)
    {
        WeekCheck Week(bool used) =>
            new Sample(A.Request() with { Screen = A.Screen(age) with { UsedToVigorousExercise = used } }) { Number = week }
                .Week(("monday", "band-row", 3)).Each(e => e.Rir = rir);
        Assert.Equal(expected, Week(used: false).StatusBy<GentleStart>());
        Assert.Equal(Met, Week(used: true).StatusBy<GentleStart>());
    }

    [Fact]
    public void The_safety_text_goes_with_every_plan()
    {
        Assert.Equal(Met, new Sample(A.Request()).Week().StatusBy<AdviceShown>());
        Assert.Equal(Broken, new Sample(A.Request()) { Advice = "Good luck." }.Week().StatusBy<AdviceShown>());
    }

    private static WeekCheck With(HealthScreen? screen) => A.Week(A.Request() with { Screen = screen });
}
