using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>What holds for every target, whatever was logged. A failure names the seed.</summary>
public sealed class RandomHistoryTests
{
    private static readonly ProgressionDecision[] Up =
        [ProgressionDecision.IncreaseLoad, ProgressionDecision.IncreaseReps, ProgressionDecision.IncreaseHold, ProgressionDecision.IncreaseDistance, ProgressionDecision.HarderVariation];

    /// <summary>Worked out once for every test.</summary>
    private static readonly Lazy<IReadOnlyList<NextTarget>> Targets = new(() => [.. RandomHistory.All.Select(Next)]);

    private static NextTarget Next(RandomHistory history)
    {
        try
        {
            return history.Next();
        }
        catch (Exception wrong)
        {
            throw new InvalidOperationException($"{history}", wrong);
        }
    }

    private static void Always(Action<RandomHistory, NextTarget> holds)
    {
        foreach (var (history, target) in RandomHistory.All.Zip(Targets.Value))
        {
            try
            {
                holds(history, target);
            }
            catch (Exception wrong)
            {
                throw new InvalidOperationException($"{history}", wrong);
            }
        }
    }

    [Fact]
    public void Every_decision_comes_up_among_them() =>
        Assert.Equal(Enum.GetValues<ProgressionDecision>(), Targets.Value.Select(t => t.Decision).Distinct().Order());

    [Fact]
    public void A_load_never_jumps_by_more_than_a_tenth() =>
        Always((history, target) =>
        {
            if (target is { Load: { } load, Exercise.Load: LoadKind.External or LoadKind.Carry })
            {
                var lifted = history.Context.History.Of(target.Exercise.Id).SelectMany(e => e.Sets).Max(s => s.Load);
                Assert.True(load.Grams <= lifted!.Value.Grams * (1 + IncreaseLimit.Most), target.Why);
            }
        });

    [Fact]
    public void A_new_load_is_a_multiple_of_its_step() =>
        Always((history, target) =>
        {
            if (target is { Load: { } load, Decision: ProgressionDecision.IncreaseLoad or ProgressionDecision.ReduceLoad })
            {
                if (history.Weights.ListFor(target.Exercise) is { Count: > 0 } list)
                {
                    Assert.True(load < list[0] || list.Contains(load), target.Why);
                    return;
                }

                Assert.Equal(0, load.Grams % history.Weights.StepOf(target.Exercise, history.Request.Level).Grams);
            }
        });

    [Fact]
    public void Reps_seconds_and_metres_stay_within_what_is_prescribed() =>
        Always((history, target) =>
        {
            var units = new[] { target.AimReps, target.HoldSeconds, target.DistanceMeters };
            Assert.Single(units, u => u is not null);
            Assert.True(target.AimReps is null == target.Reps is null);
            Assert.True(target.AimReps is null || (target.AimReps >= target.Reps!.Min && target.AimReps <= DoubleProgression.MostRepsAlone(target.Exercise, target.Reps)));
            Assert.True(target.HoldSeconds is null || (target.HoldSeconds >= 1 && target.HoldSeconds <= Dose.LongestHold(target.Exercise)));
            Assert.True(target.Sets <= history.Prescription.Sets && target.Rir >= history.Prescription.Rir, target.Why);
            Assert.Equal(target.Decision == ProgressionDecision.Stop, target.Sets == 0);
        });

    [Fact]
    public void A_target_says_why_in_sentences() =>
        Always((_, target) =>
        {
            Assert.EndsWith(".", target.Why, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", target.Why, StringComparison.Ordinal);
            Assert.True(char.IsUpper(target.Why[0]), target.Why);
        });

    [Fact]
    public void An_increase_rests_on_sets_that_were_logged() =>
        Always((history, target) =>
        {
            Assert.True(!Up.Contains(target.Decision) || target.Evidence.Count > 0, target.Why);
            var empty = NextTargets.For(history.Exercise, history.Prescription, history.Context with { History = TrainingHistory.Empty });
            Assert.False(empty.IsRise, empty.Why);
            Assert.Null(empty.Load);
        });

    [Fact]
    public void Another_exercise_is_an_allowed_one_of_the_same_pattern() =>
        Always((history, target) => Assert.True(
            target.Exercise == history.Exercise
            || (target.Exercise.Pattern == history.Exercise.Pattern && Ladder.MayReach(target.Exercise, history.Request)),
            target.Exercise.Id.ToString()));

    [Fact]
    public void The_order_of_the_sessions_does_not_matter_nor_does_asking_again() =>
        Always((history, target) =>
        {
            var shuffled = history.Sessions.ToArray();
            new Random(history.Seed).Shuffle(shuffled);
            Assert.Equal(Text(target), Text(history.Next()));
            Assert.Equal(Text(target), Text((history with { Sessions = shuffled }).Next()));
            Assert.Equal(Text(target), Text((history with { Sessions = [.. history.Sessions.Reverse()] }).Next()));
        });

    [Fact]
    public void More_pain_in_the_last_session_never_gives_a_higher_target() =>
        Always((history, target) => NotHigher(
            target,
            history.WithLast(last => last with { Pain = new Random(history.Seed).Next(last.Pain ?? 0, 11) }).Next()));

    [Fact]
    public void Worse_form_in_the_last_session_never_gives_a_higher_target() =>
        Always((history, target) =>
        {
            var random = new Random(history.Seed);
            SetResult? Worse(SetResult? s) =>
                s is null ? null : new(s.Reps, s.Load, s.HoldSeconds, s.DistanceMeters, s.Rir, random.Next(1, Math.Min(s.Form ?? 3, 4) + 1), s.Note);
            NotHigher(
                target,
                history.WithLast(last => last with { Entries = [.. last.Entries.Select(e => e with { Sets = [.. e.Sets.Select(Worse)] })] }).Next());
        });

    [Fact]
    public void A_worse_morning_never_gives_a_higher_target() =>
        Always((history, target) =>
        {
            var random = new Random(history.Seed);
            CheckIn Worse(CheckIn c) => new(
                c.Date, random.NextDouble() * c.SleepHours, 1 + (random.NextDouble() * (c.Readiness - 1)),
                c.Soreness.ToDictionary(s => s.Key, s => random.Next(s.Value, 6)), random.Next(c.PainNow ?? 0, 11), c.Unwell || random.Next(5) == 0);
            var before = history.CheckIns.Count > 0 ? history.CheckIns : [new CheckIn(history.Today, 8, 5, null, 0)];
            NotHigher(target, (history with { CheckIns = [.. before.Select(Worse)] }).Next());
        });

    [Fact]
    public void A_better_morning_than_none_never_gives_a_higher_target_than_no_answer() =>
        Always((history, _) =>
        {
            var unasked = (history with { CheckIns = [] }).Next();
            var splendid = (history with { CheckIns = [new CheckIn(history.Today, 10, 5, null, 0)] }).Next();
            Assert.Equal(Text(unasked), Text(splendid));
        });

    [Fact]
    public void Every_rule_that_speaks_is_on_the_rules_page() =>
        Always((_, target) => Assert.All(target.Rules, id => Assert.Contains(Known, r => r.Id == id)));

    private static readonly IReadOnlyList<ITrainingRule> Known = [.. ProgressionRules.All, .. PlanRules.All];

    [Fact]
    public void Every_target_can_be_put_together_with_ones_own_weights() =>
        Always((history, target) =>
        {
            if (target is { Load: { IsNone: false } load } && target.Decision != ProgressionDecision.Stop && history.Weights.ListFor(target.Exercise) is { Count: > 0 } list)
            {
                Assert.True(load < list[0] || list.Contains(load), target.Why);
            }
        });

    private static void NotHigher(NextTarget before, NextTarget after)
    {
        var said = $"{before.Exercise.Id} {before.Aim} ({before.Why}) became {after.Exercise.Id} {after.Aim} ({after.Why})";
        if (after.Decision == ProgressionDecision.Stop)
        {
            return;
        }

        Assert.True(after.Sets <= before.Sets || before.Exercise != after.Exercise || (before.Load, before.Aim) != (after.Load, after.Aim), said);
        if (before.Exercise != after.Exercise)
        {
            Assert.False(IsAbove(after.Exercise, before.Exercise), said);
            return;
        }

        var load = (after.Load?.Grams ?? 0).CompareTo(before.Load?.Grams ?? 0) * (after.Exercise.Load == LoadKind.Assisted ? -1 : 1);
        Assert.True(load < 0 || (load == 0 && !(after.AimReps > before.AimReps) && !(after.HoldSeconds > before.HoldSeconds) && !(after.DistanceMeters > before.DistanceMeters)), said);
    }

    private static bool IsAbove(Exercise higher, Exercise lower) =>
        A.Library.HarderThan(lower).Any(h => h == higher || IsAbove(higher, h));

    private static string Text(NextTarget t) =>
        $"{t.Decision} {t.Exercise.Id} {t.Sets} {t.Reps} {t.Aim} {t.Rir} {string.Join(' ', t.Sentences)} {string.Join(' ', t.Rules)} {string.Join(' ', t.Evidence)}";
}
