using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class ScreeningRefusalTests
{
    private static readonly HealthScreen Screen = A.Screen();

    public static readonly TheoryData<string, string> Answers = new()
    {
        { "none", "screening-current" },
        { "old", "screening-current" },
        { "red flag", "red-flags" },
        { "uncontrolled", "professional-clearance" },
        { "pregnant", "defer-when-unwell" },
        { "unwell", "defer-when-unwell" },
        { "young", "adults-only" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answers_that_say_no_are_refused_before_anything_is_planned(string answer, string rule)
    {
        var outcome = PlanBuilder.Build(A.Request(TrainingLevel.Novice, "monday", "thursday") with { Screen = Answered(answer) }, A.Library, A.Today);
        Assert.Null(outcome.Plan);
        Assert.Equal(RefusalKind.ScreenSaysNo, outcome.Refusal!.Kind);
        Assert.Equal(rule, Assert.Single(outcome.Refusal.BlockedBy).Rule);
    }

    [Theory]
    [InlineData("red flag", true)]
    [InlineData("uncontrolled", true)]
    [InlineData("unwell", true)]
    [InlineData("young", false)]
    public void A_professional_is_named_where_one_can_help(string answer, bool named)
    {
        var outcome = PlanBuilder.Build(A.Request(TrainingLevel.Novice, "monday") with { Screen = Answered(answer) }, A.Library, A.Today);
        Assert.Equal(named, Assert.Single(outcome.Refusal!.BlockedBy).Mend.Any(m => m.Change == MendChange.SeeAProfessional));
    }

    [Fact]
    public void Strong_pain_is_refused_until_a_professional_agrees()
    {
        var request = A.Request(TrainingLevel.Novice, "monday", "thursday") with { Back = new() { PainNow = BackState.RedPain } };
        var refusal = PlanBuilder.Build(request, A.Library, A.Today).Refusal!;
        Assert.Equal((RefusalKind.ScreenSaysNo, "no-loaded-spine-in-severe-pain"), (refusal.Kind, Assert.Single(refusal.BlockedBy).Rule));
        Assert.NotNull(PlanBuilder.Build(request with { Screen = Screen with { ClearedByProfessionalOn = A.Today } }, A.Library, A.Today).Plan);
    }

    private static HealthScreen? Answered(string answer) => answer switch
    {
        "none" => null,
        "old" => Screen with { CompletedOn = A.Today.AddDays(-ScreeningCurrent.ValidDays - 1) },
        "red flag" => Screen with { RedFlags = [RedFlag.NightPain] },
        "uncontrolled" => Screen with { Conditions = [HealthCondition.ChestPain], ConditionsUncontrolled = true },
        "pregnant" => Screen with { Pregnant = true },
        "unwell" => Screen with { Unwell = true },
        _ => Screen with { Age = AdultsOnly.MinAge - 1 },
    };
}
