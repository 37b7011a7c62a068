using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>
/// A fixed grid of requests: every level, goal, number of days and set of equipment with every other, four times over; all
/// else (which days, minutes, back, age, what is ruled out, weeks) is drawn from the number of the request. Tests and the
/// benchmark of all requests go through the same ones.
/// </summary>
public static class RequestGrid
{
    private static readonly TrainingLevel[] Levels = Enum.GetValues<TrainingLevel>();
    private static readonly TrainingGoal[] Goals = Enum.GetValues<TrainingGoal>();
    private static readonly int[] Minutes = [15, 20, 25, 30, 35, 40, 45, 50, 60, 60, 75, 90, 105, 120];

    /// <summary>Forty sets of equipment from nothing to a full gym.</summary>
    public static IReadOnlyList<IReadOnlySet<Equipment>> Sets { get; } = [.. EquipmentSets()];

    /// <summary>How many requests the grid has.</summary>
    public static int Count { get; } = Levels.Length * Goals.Length * 7 * Sets.Count * 4;

    /// <summary>The request with this number, from 0 to <see cref="Count"/> - 1.</summary>
    public static PlanRequest At(int number, ExerciseLibrary library, DateOnly today)
    {
        var random = new Random(number);
        var (level, goal) = (Levels[number % 3], Goals[number / 3 % 3]);
        var back = Back(random);
        var ids = library.Exercises.Select(e => e.Id).ToArray();
        return new PlanRequest
        {
            Screen = new HealthScreen
            {
                CompletedOn = today.AddDays(-random.Next(ScreeningCurrent.ValidDays + 1)),
                Age = random.Next(AdultsOnly.MinAge, 90),
                UsedToVigorousExercise = random.Next(2) == 0,
                ClearedByProfessionalOn = back.IsRed ? today : null,
            },
            Back = back,
            Level = level,
            Goal = goal,
            Days = [.. Some(random, WeekDays.All, (number / 9 % 7) + 1)],
            MinutesPerSession = Minutes[random.Next(Minutes.Length)],
            Equipment = Sets[number / 63 % Sets.Count],
            BlockedPatterns = Some(random, Enum.GetValues<MovementPattern>(), random.Next(4) == 0 ? random.Next(1, 4) : 0).ToHashSet(),
            ExcludedExercises = Some(random, ids, random.Next(4) == 0 ? random.Next(1, 30) : 0).ToHashSet(),
            MasteredExercises = Some(random, ids, level == TrainingLevel.Novice ? random.Next(3) : random.Next(60)).ToHashSet(),
            StartsOn = today.AddDays(random.Next(14)),
            Weeks = random.Next(1, PlanRequest.MaxWeeks + 1),
        };
    }

    private static BackState Back(Random random) => random.Next(8) switch
    {
        0 => new() { LowBackPain = LowBackPain.Past, SorensenSeconds = random.Next(2) == 0 ? null : random.Next(30, 120) },
        1 => new() { LowBackPain = LowBackPain.Current, PainNow = random.Next(0, BackState.AmberPain) },
        2 => new() { LowBackPain = LowBackPain.Current, PainNow = random.Next(BackState.AmberPain, BackState.RedPain), SorensenSeconds = 90 },
        3 when random.Next(3) == 0 => new() { LowBackPain = LowBackPain.Current, PainNow = random.Next(BackState.RedPain, BackState.WorstPain + 1) },
        _ => new(),
    };

    private static IEnumerable<IReadOnlySet<Equipment>> EquipmentSets()
    {
        foreach (var preset in EquipmentPreset.All)
        {
            yield return preset.Pieces.ToHashSet();
        }

        yield return Enum.GetValues<Equipment>().ToHashSet();
        Equipment[][] few =
        [
            [Equipment.PullupBar], [Equipment.Dumbbell], [Equipment.Kettlebell], [Equipment.Band, Equipment.Anchor], [Equipment.Barbell, Equipment.Plate],
            [Equipment.Rings], [Equipment.Suspension, Equipment.Door], [Equipment.Dumbbell, Equipment.Bench], [Equipment.Kettlebell, Equipment.PullupBar],
            [Equipment.Barbell, Equipment.Plate, Equipment.Rack], [Equipment.Machine, Equipment.Cable], [Equipment.Band, Equipment.PullupBar, Equipment.Box],
            [Equipment.TrapBar, Equipment.Plate, Equipment.PullupBar], [Equipment.Landmine, Equipment.Barbell, Equipment.Plate, Equipment.DipBars],
        ];
        foreach (var set in few)
        {
            yield return set.ToHashSet();
        }

        for (var seed = 0; seed < 19; seed++)
        {
            var random = new Random(seed);
            yield return Some(random, Enum.GetValues<Equipment>(), 2 + seed).ToHashSet();
        }
    }

    private static IEnumerable<T> Some<T>(Random random, IReadOnlyList<T> of, int count)
    {
        var shuffled = of.ToArray();
        random.Shuffle(shuffled);
        return shuffled.Take(count);
    }
}
