using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Domain.Tests.Planning;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>One exercise in one session, as it was entered; null is a skipped set.</summary>
internal sealed record Entry(ExerciseId Exercise, IReadOnlyList<SetResult?> Sets);

/// <summary>A session as it was entered.</summary>
internal sealed record Entered(Guid Id, DateTime At, int? Pain, bool Easy, IReadOnlyList<Entry> Entries)
{
    public TrainingSession Session()
    {
        var session = new TrainingSession(Id, Guid.Empty, "Session", At, easy: Easy);
        foreach (var entry in Entries)
        {
            for (var i = 0; i < entry.Sets.Count; i++)
            {
                session.Enter(Guid.CreateVersion7(), entry.Exercise, SetKind.Work, i + 1, entry.Sets[i], At);
            }
        }

        session.Remark(null, Pain);
        return session;
    }
}

/// <summary>Someone, an exercise of theirs, and what they logged of it and of its neighbours, drawn from a seed.</summary>
internal sealed record RandomHistory(
    int Seed, Exercise Exercise, Prescription Prescription, PlanRequest Request, WeekKind Kind, DateOnly Today, IReadOnlyList<Entered> Sessions,
    IReadOnlyList<CheckIn> CheckIns, OwnWeights Weights)
{
    public const int Count = 2400;

    /// <summary>All of them, made once for every test.</summary>
    public static IReadOnlyList<RandomHistory> All { get; } = [.. Enumerable.Range(1, Count).Select(From)];

    public ProgressionContext Context => new(A.Library, new(Sessions.Select(s => s.Session()), DateOnly.FromDateTime), Request, Kind, Today) { CheckIns = CheckIns, Weights = Weights, IsEasy = Seed % 10 == 7 };

    public NextTarget Next() => NextTargets.For(Exercise, Prescription, Context);

    /// <summary>The same with another last session.</summary>
    public RandomHistory WithLast(Func<Entered, Entered> change) =>
        Sessions.Count == 0 ? this : this with { Sessions = [.. Sessions.SkipLast(1), change(Sessions[^1])] };

    public override string ToString() => $"seed {Seed}: {Exercise.Id} {Prescription}, {Sessions.Count} sessions, {Kind}";

    /// <summary>The history of a seed. Sets lie mostly near the top of the range, so that much is earned.</summary>
    public static RandomHistory From(int seed)
    {
        var random = new Random(seed);
        var request = RandomRequests.From(seed);
        if (seed % 2 == 0)
        {
            request = A.Request((TrainingLevel)random.Next(3)) with { MasteredExercises = Ladder.Expert.MasteredExercises };
        }

        var exercise = seed % 40 == 3 ? A.Library[new("farmer-carry")] : A.Library.Exercises[random.Next(A.Library.Exercises.Count)];
        var chain = Chain(exercise);
        var at = A.Today.ToDateTime(new(17, 0), DateTimeKind.Utc);
        var sessions = new List<Entered>();
        for (var left = random.Next(13); left > 0; left--)
        {
            var chosen = random.Next(3) == 0 ? chain[random.Next(chain.Count)] : exercise;
            var both = random.Next(4) == 0 ? chain[random.Next(chain.Count)] : chosen;
            sessions.Add(new(
                new Guid(left, 0, 0, new byte[8]), at, random.Next(3) > 0 ? null : random.Next(10), random.Next(12) == 0,
                [.. new[] { chosen, both }.Distinct().Select(e => new Entry(e.Id, Sets(random, e, request)))]));
            at = at.AddDays(random.Next(1, 12));
        }

        var rir = random.Next(4);
        return new(
            seed, exercise, Prescribe(exercise, request, random.Next(1, 5), rir), request, random.Next(10) == 0 ? WeekKind.Deload : WeekKind.Build,
            DateOnly.FromDateTime(at), sessions, Mornings(random, DateOnly.FromDateTime(at)), Own(random));
    }

    public static Prescription Prescribe(Exercise exercise, PlanRequest request, int sets, int rir)
    {
        var traits = new ExerciseTraits(exercise);
        return Dose.Prescribe(traits, request.Goal, request.Level, sets, rir, SetRest.For(traits), WarmUp.RampSetsFor(traits));
    }

    private static List<CheckIn> Mornings(Random random, DateOnly today) => random.Next(2) == 0 ? [] :
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(day => new CheckIn(
            today.AddDays(-day), random.Next(4, 10), random.Next(1, 6),
            new Dictionary<Muscle, int> { [(Muscle)random.Next(Muscles.Count)] = random.Next(1, 6) },
            random.Next(3) == 0 ? random.Next(8) : null, random.Next(40) == 0))];

    private static OwnWeights Own(Random random) => random.Next(3) > 0 ? OwnWeights.Any : new OwnKit
    {
        Bar = 20,
        TrapBar = 25,
        Plates = [new(20, 4), new(10, 2), new(5, 2), new(random.Next(1, 5) * 1.25m, 2)],
        Dumbbells = [.. Enumerable.Range(1, 12).Select(i => (decimal)(i * random.Next(1, 4)))],
        Kettlebells = [8, 12, 16, 24],
        MachineStep = random.Next(2) == 0 ? 7.5m : null,
    }.ToWeights();

    private static List<Exercise> Chain(Exercise exercise) =>
        [exercise, .. A.Library.HarderThan(exercise), .. A.Library.EasierThan(exercise), .. A.Library.HarderThan(exercise).SelectMany(A.Library.HarderThan)];

    private static List<SetResult?> Sets(Random random, Exercise exercise, PlanRequest request)
    {
        var like = Prescribe(exercise, request, 1, 0);
        var load = exercise.TakesLoad && random.Next(8) > 0 ? new Load(random.Next(200) * (random.Next(4) == 0 ? 333 : 500)) : (Load?)null;
        var (good, form) = (random.Next(3) > 0, random.Next(3) == 0 ? (int?)null : random.Next(1, 6));
        return [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(25) == 0 ? null : Set())];

        SetResult Set()
        {
            var near = good ? random.Next(6) : -random.Next(8);
            return new(
                like.Reps is { } r ? Math.Max(0, r.Max + near) : random.Next(30) == 0 ? 8 : null,
                random.Next(20) == 0 ? null : load,
                like.HoldSeconds is { } s ? Math.Max(0, s + (near * 4)) : random.Next(30) == 0 ? 20 : null,
                like.DistanceMeters is { } m ? Math.Max(0, m + (near * 3)) : null,
                random.Next(3) == 0 ? random.Next(6) : null,
                form is null ? null : Math.Clamp(form.Value + random.Next(-1, 2), 1, 5));
        }
    }
}
