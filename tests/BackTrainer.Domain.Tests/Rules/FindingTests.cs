using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class FindingTests
{
    private static readonly string[] Heavy = ["dumbbell-curl", "deficit-deadlift", "back-squat"];

    /// <summary>Weeks at the edges: nothing asked, nothing allowed, everything wrong, a deload.</summary>
    public static readonly TheoryData<string> Edges = ["empty", "no exercises", "no screen", "everything wrong", "deload", "heavy"];

    [Theory]
    [MemberData(nameof(Edges))]
    public void Every_rule_has_one_finding_and_a_sentence_for_every_week(string edge)
    {
        var findings = PlanRules.Judge(Edge(edge));
        Assert.Equal(PlanRules.All.Select(r => r.Id), findings.Select(f => f.Rule));
        Assert.All(findings, f =>
        {
            Assert.False(string.IsNullOrWhiteSpace(f.Message), f.Rule);
            Assert.DoesNotContain("  ", f.Message, StringComparison.Ordinal);
            Assert.True(char.IsUpper(f.Message[0]) || char.IsDigit(f.Message[0]), $"{f.Rule}: {f.Message}");
        });
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void A_soft_rule_never_breaks_a_week_and_advice_is_always_soft(string edge) =>
        Assert.All(PlanRules.Judge(Edge(edge)), f =>
        {
            var rule = PlanRules.All.Single(r => r.Id == f.Rule);
            Assert.True(f.Status != FindingStatus.Broken || rule.Severity == RuleSeverity.Hard, f.Rule);
            Assert.True(f.Status != FindingStatus.Advice || f.Severity == RuleSeverity.Soft, f.Rule);
        });

    [Fact]
    public void What_cannot_be_met_names_the_equipment_that_would_mend_it()
    {
        // One exercise of each pattern, and each wants a band that is not there.
        var banded = Enum.GetValues<MovementPattern>().Where(p => p != MovementPattern.Squat).Select(p => Toy.Exercise(
            p.ToKebab(), p, [p.IsPull() ? Muscle.Lats : Muscle.Erectors, Muscle.Hamstrings], equipment: [Equipment.Band]));
        var request = A.Request(TrainingLevel.Novice, "monday", "friday") with { Equipment = new HashSet<Equipment>() };
        var week = Toy.Of(request, [.. banded, Toy.Squat]).Week(("monday", "squat", 4), ("friday", "squat", 4));
        var unmet = PlanRules.Judge(week).Where(f => f.Status == FindingStatus.CannotBeMet).ToList();
        Assert.Equal(
            ["back-volume", "erector-dose", "frequency", "hamstring-quad", "minimum-volume", "mobility-daily", "pull-planes", "pull-push", "scapular-care", "trunk-balance", "whole-body"],
            unmet.Select(f => f.Rule).Order(StringComparer.Ordinal));
        Assert.All(unmet, f => Assert.Contains("resistance band", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mobility_item_is_no_help_where_volume_is_missing()
    {
        var roller = Toy.Exercise("roller", MovementPattern.MobilitySpine, [Muscle.UpperBack], equipment: [Equipment.FoamRoller]);
        var request = A.Request(TrainingLevel.Novice, "monday", "friday") with { Equipment = new HashSet<Equipment>() };
        var week = Toy.Of(request, Toy.Squat, roller).Week(("monday", "squat", 4), ("friday", "squat", 4));
        Assert.DoesNotContain("foam roller", week.By<MinimumVolume>().Message, StringComparison.Ordinal);
        Assert.DoesNotContain("foam roller", week.By<BackVolume>().Message, StringComparison.Ordinal);
        Assert.Contains("foam roller", week.By<MobilityDaily>().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_of_rounding_is_no_gap()
    {
        Assert.Equal(FindingStatus.Met, RuleReading.Hard(1e-12).Status);
        Assert.Equal(FindingStatus.Met, RuleReading.Soft(1e-12).Status);
        Assert.Equal(FindingStatus.Broken, RuleReading.Hard(1e-6).Status);
        Assert.Equal(FindingStatus.Advice, RuleReading.Soft(1e-6).Status);
    }

    [Fact]
    public void Judging_several_weeks_numbers_the_findings()
    {
        var sample = new Sample(A.Request(TrainingLevel.Novice, "monday"));
        var findings = PlanRules.Judge([sample.Week(), (sample with { Number = 2 }).Week()]);
        Assert.Equal(2 * PlanRules.All.Count, findings.Count);
        Assert.Equal([1, 2], findings.Select(f => f.Week).Distinct());
    }

    private static WeekCheck Edge(string edge) => edge switch
    {
        "empty" => new Sample(A.Request()).Week(),
        "no exercises" => Toy.Of(A.Request(TrainingLevel.Novice, "monday", "friday")).Week(),
        "no screen" => new Sample(A.Request() with { Screen = null }).Week(("monday", "band-row", 3)),
        "deload" => new Sample(A.Request(TrainingLevel.Novice, "monday")) { Kind = WeekKind.Deload, SinceDeload = 0 }.Week(("monday", "band-row", 3)),
        "heavy" => A.Week(TrainingLevel.Novice, [.. WeekDays.All.Select(d => new Item(d.ToKebab(), "conventional-deadlift", 9))]),
        _ => new Sample(EverythingWrong) { Advice = "", MobilityItems = 0, Before = A.Week(TrainingLevel.Novice) }
            .Week([.. WeekDays.All.SelectMany(d => Heavy.Select(e => new Item(d.ToKebab(), e, 9)))])
            .Each(e => (e.Rir, e.RestSeconds, e.WarmUpSets) = (0, 10, 0)),
    };

    private static PlanRequest EverythingWrong => A.Request() with
    {
        Screen = A.Screen(age: 12) with { Pregnant = true, ConditionsUncontrolled = true, RedFlags = Enum.GetValues<RedFlag>() },
        Back = new() { PainNow = BackState.WorstPain, LegSymptoms = true, LowBackPain = LowBackPain.Current },
        BlockedPatterns = new HashSet<MovementPattern> { MovementPattern.Hinge },
        MinutesPerSession = PlanRequest.MinMinutes,
    };
}
