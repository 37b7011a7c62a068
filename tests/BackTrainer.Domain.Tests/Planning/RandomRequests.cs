using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>A request drawn from a seed, and what the builder said to it. The text of a case names its seed, so that it can be made again.</summary>
internal sealed record RandomCase(int Seed, PlanRequest Request, PlanOutcome Outcome)
{
    public override string ToString() =>
        $"seed {Seed}: {Request.Level}, {Request.Goal}, {string.Join(' ', Request.Days)}, {Request.MinutesPerSession} min, {Request.Weeks} weeks, "
        + $"{Request.Equipment.Count} pieces, pain {Request.Back.PainNow}, blocked [{string.Join(' ', Request.BlockedPatterns)}], {Request.ExcludedExercises.Count} excluded";
}

/// <summary>Requests of all kinds of people, and the plans for them.</summary>
internal static class RandomRequests
{
    public const int Count = 160;

    private static readonly Lazy<IReadOnlyList<RandomCase>> Built = new(() =>
        [.. Enumerable.Range(1, Count).AsParallel().AsOrdered().Select(seed =>
        {
            var request = From(seed);
            return new RandomCase(seed, request, PlanBuilder.Build(request, A.Library, A.Today));
        })]);

    /// <summary>All of them, built once for every test.</summary>
    public static IReadOnlyList<RandomCase> Cases => Built.Value;

    /// <summary>The request of a seed: a person who may train, with any week that the form lets them ask for.</summary>
    public static PlanRequest From(int seed)
    {
        var random = new Random(seed);
        var level = Any(random, Enum.GetValues<TrainingLevel>());
        var back = Back(random);
        return new PlanRequest
        {
            Screen = new HealthScreen
            {
                CompletedOn = A.Today.AddDays(-random.Next(ScreeningCurrent.ValidDays + 1)),
                Age = random.Next(AdultsOnly.MinAge, 90),
                UsedToVigorousExercise = random.Next(2) == 0,
                ClearedByProfessionalOn = back.IsRed ? A.Today : null,
            },
            Back = back,
            Level = level,
            Goal = Any(random, Enum.GetValues<TrainingGoal>()),
            Days = [.. Some(random, WeekDays.All, seed % 40 == 0 ? 7 : random.Next(1, 7))],
            MinutesPerSession = random.Next(PlanRequest.MinMinutes, PlanRequest.MaxMinutes + 1),
            Equipment = Pieces(random),
            BlockedPatterns = Some(random, Enum.GetValues<MovementPattern>(), random.Next(3) == 0 ? random.Next(1, 5) : 0).ToHashSet(),
            ExcludedExercises = Some(random, Ids, random.Next(3) == 0 ? random.Next(1, 40) : 0).ToHashSet(),
            MasteredExercises = Some(random, Ids, level == TrainingLevel.Novice ? random.Next(3) : random.Next(60)).ToHashSet(),
            StartsOn = A.Today.AddDays(random.Next(14)),
            Weeks = random.Next(1, PlanRequest.MaxWeeks + 1),
        };
    }

    private static IReadOnlyList<ExerciseId> Ids { get; } = [.. A.Library.Exercises.Select(e => e.Id)];

    private static BackState Back(Random random) => random.Next(6) switch
    {
        0 => new() { LowBackPain = LowBackPain.Past, SorensenSeconds = random.Next(2) == 0 ? null : random.Next(30, 120) },
        1 => new() { LowBackPain = LowBackPain.Current, PainNow = random.Next(0, BackState.AmberPain) },
        2 => new() { LowBackPain = LowBackPain.Current, PainNow = random.Next(BackState.AmberPain, BackState.RedPain), SorensenSeconds = 90 },
        3 when random.Next(2) == 0 => new() { LowBackPain = LowBackPain.Current, PainNow = random.Next(BackState.RedPain, BackState.WorstPain + 1) },
        _ => new(),
    };

    private static HashSet<Equipment> Pieces(Random random)
    {
        var all = Enum.GetValues<Equipment>();
        return random.Next(4) switch
        {
            0 => [],
            1 => [.. all],
            _ => [.. Some(random, all, random.Next(1, all.Length))],
        };
    }

    private static T Any<T>(Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static IEnumerable<T> Some<T>(Random random, IReadOnlyList<T> of, int count)
    {
        var shuffled = of.ToArray();
        random.Shuffle(shuffled);
        return shuffled.Take(count);
    }
}
