using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>What holds for the weeks ahead of anyone. Half of them logged at random, half did what was asked for.</summary>
public sealed class WhatIfPropertyTests
{
    private const int Weeks = 8;

    private sealed record Ahead(string Who, ProgressionContext Context, Exercise Exercise, Prescription Prescription, WhatIf Planned, WhatIf Short, WhatIf Off);

    private static readonly Lazy<IReadOnlyList<Ahead>> Anyone = new(() =>
        [.. RandomHistory.All.Where(h => h.Seed % 8 == 0).Select(h => Of($"{h}", h.Exercise, h.Prescription, h.Context with { Kind = WeekKind.Build }))]);

    private static readonly Lazy<IReadOnlyList<Ahead>> Diligent = new(() => [.. RandomHistory.All.Where(h => h.Seed % 8 == 4 && !h.Exercise.IsMobility).Select(Follow)]);

    private static Ahead Of(string who, Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var planned = new PlannedExercise(exercise.Id, prescription, null, "");
        AheadDay[] days = [.. Enumerable.Range(0, Weeks * 2).Select(i => new AheadDay(context.Today.AddDays(i * 7 / 2), WeekKind.Build, planned))];
        return new(who, context, exercise, prescription, Run(WhatIfScenario.AsPlanned), Run(WhatIfScenario.TwoRepsShort), Run(WhatIfScenario.WeekOff));

        WhatIf Run(WhatIfScenario scenario) => WhatIf.Of(exercise, days, context, scenario);
    }

    /// <summary>Someone who did so many sessions as they were asked for, twice a week, and then waited for up to a week.</summary>
    private static Ahead Follow(RandomHistory who)
    {
        var random = new Random(who.Seed);
        var sessions = new List<TrainingSession>();
        var at = A.Today.ToDateTime(new(17, 0), DateTimeKind.Utc);
        for (var left = random.Next(20); left > 0; left--)
        {
            var target = NextTargets.For(who.Exercise, who.Prescription, Now());
            var load = target.Load ?? (target.Exercise.TakesLoad ? Load.FromKilograms(random.Next(4, 16) * 5) : (Load?)null);
            var session = new TrainingSession(Guid.CreateVersion7(), Guid.Empty, "Session", at);
            for (var set = 1; set <= target.Sets; set++)
            {
                session.Enter(Guid.CreateVersion7(), target.Exercise.Id, SetKind.Work, set, new(target.AimReps, load, target.HoldSeconds, target.DistanceMeters, target.Rir), at);
            }

            sessions.Add(session);
            at = at.AddDays(left == 1 ? random.Next(2, 7) : random.Next(3, 5));
        }

        return Of($"diligent {who}", who.Exercise, who.Prescription, Now());

        ProgressionContext Now() => who.Context with
        {
            Kind = WeekKind.Build,
            CheckIns = [],
            Today = DateOnly.FromDateTime(at),
            History = new(sessions, DateOnly.FromDateTime),
        };
    }

    private static void Always(IEnumerable<Ahead> people, Action<Ahead> holds)
    {
        foreach (var ahead in people)
        {
            try
            {
                holds(ahead);
            }
            catch (Exception wrong)
            {
                throw new InvalidOperationException(ahead.Who, wrong);
            }
        }
    }

    [Fact]
    public void No_load_ever_jumps_by_more_than_a_tenth_of_what_was_lifted() => Always(Anyone.Value.Concat(Diligent.Value), ahead =>
    {
        foreach (var run in new[] { ahead.Planned, ahead.Short, ahead.Off }.SelectMany(w => new[] { w.Sessions, w.Good, w.Rough }))
        {
            var most = ahead.Context.History.Exercises.ToDictionary(id => id, id => ahead.Context.History.Of(id).SelectMany(e => e.Sets).Max(s => s.Load?.Grams) ?? 0);
            foreach (var target in run.Select(s => s.Target).Where(t => t is { Load: not null, Exercise.Load: LoadKind.External or LoadKind.Carry }))
            {
                var lifted = most.GetValueOrDefault(target.Exercise.Id);
                Assert.True(target.Load!.Value.Grams <= lifted * (1 + IncreaseLimit.Most), target.Why);
                most[target.Exercise.Id] = Math.Max(lifted, target.Load.Value.Grams);
            }
        }
    });

    [Fact]
    public void The_first_target_ahead_is_the_next_target() => Always(Anyone.Value, ahead =>
    {
        var next = NextTargets.For(ahead.Exercise, ahead.Prescription, ahead.Context);
        foreach (var first in new[] { ahead.Planned.Sessions, ahead.Planned.Good, ahead.Planned.Rough, ahead.Short.Sessions }.Select(run => run[0].Target))
        {
            Assert.Equal((next.Decision, next.Exercise, next.Sets, next.Aim, next.Why), (first.Decision, first.Exercise, first.Sets, first.Aim, first.Why));
        }
    });

    [Fact]
    public void Two_reps_short_is_never_above_as_planned() => Always(Diligent.Value, ahead =>
    {
        var scale = new AheadScale(ahead.Planned.Targets.Concat(ahead.Short.Targets), A.Library);
        Assert.All(ahead.Planned.Sessions.Zip(ahead.Short.Sessions), s => Assert.True(
            scale.HeightOf(s.Second.Target) <= scale.HeightOf(s.First.Target),
            $"{s.First.Date}: {s.Second.Target.Exercise.Id} {s.Second.Target.Aim} above {s.First.Target.Exercise.Id} {s.First.Target.Aim}: {s.Second.Target.Why}"));
    });

    [Fact]
    public void A_week_off_is_never_above_what_as_planned_has_reached_by_then() => Always(Diligent.Value, ahead =>
    {
        var scale = new AheadScale(ahead.Planned.Targets.Concat(ahead.Off.Targets), A.Library);
        Assert.All(ahead.Off.Sessions, off => Assert.True(
            scale.HeightOf(off.Target) <= ahead.Planned.Sessions.Where(s => s.Date <= off.Date).Max(s => scale.HeightOf(s.Target)),
            $"{off.Date}: {off.Target.Exercise.Id} {off.Target.Aim}: {off.Target.Why}"));
    });
}
