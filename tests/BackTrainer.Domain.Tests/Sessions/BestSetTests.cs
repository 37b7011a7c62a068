using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class BestSetTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 18, 0, 0, DateTimeKind.Utc);

    private static BestSet? Best(Exercise exercise, params SetResult[][] sessions)
    {
        var logged = sessions.Select((sets, day) =>
        {
            var session = new TrainingSession(Guid.CreateVersion7(), Guid.NewGuid(), "S", Start.AddDays(day));
            for (var i = 0; i < sets.Length; i++)
            {
                session.Enter(Guid.CreateVersion7(), exercise.Id, SetKind.Work, i + 1, sets[i], Start.AddDays(day));
            }

            return session;
        });
        return BestSet.Of(exercise, new TrainingHistory(logged, DateOnly.FromDateTime).Of(exercise.Id));
    }

    private static SetResult Reps(int reps, int? kilograms = null) => new(reps, kilograms is { } kg ? Load.FromKilograms(kg) : null);

    [Fact]
    public void More_load_is_better_and_at_one_load_more_reps()
    {
        var best = Best(Toy.Row, [Reps(12, 50), Reps(5, 60)], [Reps(6, 60), Reps(6, 60)], [Reps(6, 60)])!;
        Assert.Equal((6, 60_000, 1, new DateOnly(2026, 3, 3)), (best.Set.Reps!.Value, best.Set.Load!.Value.Grams, best.Set.Order, best.In.Date));
    }

    [Fact]
    public void With_help_the_least_help_is_best()
    {
        var assisted = Toy.Exercise("assisted", MovementPattern.VerticalPull, [Muscle.Lats], load: LoadKind.Assisted);
        Assert.Equal(20_000, Best(assisted, [Reps(8, 30), Reps(4, 20)])!.Set.Load!.Value.Grams);
    }

    [Fact]
    public void Holds_count_in_seconds() =>
        Assert.Equal(40, Best(Toy.Plank, [new SetResult(holdSeconds: 30), new SetResult(holdSeconds: 40)])!.Set.HoldSeconds);

    [Fact]
    public void A_failed_try_and_a_set_without_numbers_are_no_best() => Assert.Null(Best(Toy.Row, [Reps(0, 100), new SetResult()]));
}
