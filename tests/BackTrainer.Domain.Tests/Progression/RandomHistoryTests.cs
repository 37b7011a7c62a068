using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>What holds for every target, whatever was logged. A failure names the seed.</summary>
public sealed class RandomHistoryTests
{
    private static readonly ProgressionDecision[] Up =
        [ProgressionDecision.IncreaseLoad, ProgressionDecision.IncreaseReps, ProgressionDecision.IncreaseHold, ProgressionDecision.HarderVariation];

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
                Assert.True(load.Grams <= lifted!.Value.Grams * (1 + DoubleProgression.MaxIncrease), target.Why);
            }
        });

    [Fact]
    public void A_new_load_is_a_multiple_of_its_step() =>
        Always((history, target) =>
        {
            if (target is { Load: { } load, Decision: ProgressionDecision.IncreaseLoad or ProgressionDecision.ReduceLoad })
            {
                Assert.Equal(0, load.Grams % LoadStep.For(target.Exercise, history.Request.Level).Grams);
            }
        });

    [Fact]
    public void Reps_seconds_and_metres_stay_within_what_is_prescribed() =>
        Always((history, target) =>
        {
            var units = new[] { target.AimReps, target.HoldSeconds, target.DistanceMeters };
            Assert.Single(units, u => u is not null);
            Assert.True(target.AimReps is null == target.Reps is null);
            Assert.True(target.AimReps is null || (target.AimReps >= target.Reps!.Min && target.AimReps <= DoubleProgression.MostReps(target.Exercise, target.Reps)));
            Assert.True(target.HoldSeconds is null || (target.HoldSeconds >= 1 && target.HoldSeconds <= Dose.LongestHold(target.Exercise)));
            Assert.Equal((history.Prescription.Sets, history.Prescription.Rir), (target.Sets, target.Rir));
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
            Assert.Equal(history.Kind == WeekKind.Deload ? ProgressionDecision.Deload : ProgressionDecision.Start, empty.Decision);
        });

    [Fact]
    public void Another_exercise_is_an_allowed_one_of_the_same_pattern() =>
        Always((history, target) => Assert.True(
            target.Exercise == history.Exercise
            || (target.Exercise.Pattern == history.Exercise.Pattern && AllowedExercises.IsAllowed(target.Exercise, history.Request)),
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

    private static void NotHigher(NextTarget before, NextTarget after)
    {
        var said = $"{before.Exercise.Id} {before.Aim} ({before.Why}) became {after.Exercise.Id} {after.Aim} ({after.Why})";
        if (before.Exercise != after.Exercise)
        {
            Assert.False(IsAbove(after.Exercise, before.Exercise), said);
            return;
        }

        var load = (after.Load?.Grams ?? 0).CompareTo(before.Load?.Grams ?? 0) * (after.Exercise.Load == LoadKind.Assisted ? -1 : 1);
        Assert.True(load < 0 || (load == 0 && !(after.AimReps > before.AimReps) && !(after.HoldSeconds > before.HoldSeconds)), said);
    }

    private static bool IsAbove(Exercise higher, Exercise lower) =>
        A.Library.HarderThan(lower).Any(h => h == higher || IsAbove(higher, h));

    private static string Text(NextTarget t) =>
        $"{t.Decision} {t.Exercise.Id} {t.Sets} {t.Reps} {t.Aim} {t.Rir} {t.Why} {string.Join(' ', t.Rules)} {string.Join(' ', t.Evidence)}";
}
