using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>What the answers about a day change, in words; both sides of each threshold.</summary>
public sealed class DayEffectTests
{
    private static IReadOnlyList<DayEffect> Of(double? sleep = null, double? readiness = null, int? pain = null, bool unwell = false, int quads = 1, params CheckIn[] before) =>
        DayEffects.Of([new(A.Today, sleep, readiness, new Dictionary<Muscle, int> { [Muscle.Quads] = quads }, pain, unwell), .. before], A.Today);

    private static IEnumerable<string> Rules(IReadOnlyList<DayEffect> effects) => effects.Select(e => e.Rule);

    [Fact]
    public void Good_answers_change_nothing() => Assert.Empty(Of(sleep: 6, readiness: 5, pain: 2, quads: 3));

    [Fact]
    public void Each_answer_below_its_threshold_names_its_rule()
    {
        Assert.Equal([SleepTarget.Key], Rules(Of(sleep: 5.9)));
        Assert.Equal([LowReadiness.Key], Rules(Of(readiness: 2)));
        Assert.Empty(Of(readiness: 2.1));
        Assert.Equal([PainLimits.Key], Rules(Of(pain: 3)));
        Assert.Equal([LowReadiness.Key], Rules(Of(quads: 4)));
        Assert.Equal([PainLimits.Key, SleepTarget.Key, LowReadiness.Key, LowReadiness.Key], Rules(Of(5, 1, 5, quads: 5)));
    }

    [Fact]
    public void Strong_pain_and_illness_are_all_that_counts_on_their_day()
    {
        Assert.Contains("every target is rest", Assert.Single(Of(4, 1, 6)).Says, StringComparison.Ordinal);
        Assert.DoesNotContain("every target is rest", Assert.Single(Of(pain: 5)).Says, StringComparison.Ordinal);
        Assert.Equal([DeferWhenUnwell.Key], Rules(Of(4, 1, 10, unwell: true)));
    }

    [Fact]
    public void Two_low_days_and_three_shortish_nights_are_told()
    {
        Assert.Contains("two days in a row", Of(readiness: 2, before: [new CheckIn(A.Today.AddDays(-1), readiness: 2)])[0].Says, StringComparison.Ordinal);
        CheckIn Night(int ago) => new(A.Today.AddDays(-ago), 6.4);
        Assert.Equal([SleepTarget.Key], Rules(Of(6.4, before: [Night(1), Night(3)])));
        Assert.Empty(Of(6.4, before: [Night(1), Night(4)]));
    }

    [Fact]
    public void Every_rule_that_is_named_stands_on_the_rules_page()
    {
        var known = PlanRules.All.Select(r => r.Id).Concat(ProgressionRules.All.Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Of(5, 1, 5, quads: 5).Concat(Of(unwell: true)).Concat(Of(pain: 6)), e => Assert.Contains(e.Rule, known));
    }
}
