using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Simulation.Athletes;

namespace BackTrainer.Simulation.Plans;

/// <summary>
/// The week that an athlete trains, the same under every policy: novices twice, others three times, with hinge, row,
/// pulldown, press and trunk. Repetitions are those of the library for the athlete's goal; sets of high spinal load stay
/// within eight a week.
/// </summary>
internal sealed class Programme
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Start = new(2026, 1, 5);

    private static readonly (int Day, (string Exercise, int Sets)[] Slots)[] Novice =
    [
        (0, [("romanian-deadlift-db", 3), ("seated-cable-row", 3), ("lat-pulldown", 3), ("db-bench-press", 3), ("front-plank", 3)]),
        (3, [("romanian-deadlift-db", 3), ("seated-cable-row", 3), ("lat-pulldown", 3), ("db-bench-press", 3), ("front-plank", 3)]),
    ];

    private static readonly (int Day, (string Exercise, int Sets)[] Slots)[] Intermediate =
    [
        (0, [("trap-bar-deadlift", 3), ("seated-cable-row", 3), ("lat-pulldown", 3), ("barbell-bench-press", 3), ("front-plank", 2)]),
        (2, [("bent-over-barbell-row", 3), ("lat-pulldown", 3), ("barbell-bench-press", 3), ("front-plank", 2)]),
        (4, [("trap-bar-deadlift", 2), ("seated-cable-row", 3), ("lat-pulldown", 3), ("barbell-bench-press", 3), ("front-plank", 2)]),
    ];

    private static readonly (int Day, (string Exercise, int Sets)[] Slots)[] Advanced =
    [
        (0, [("trap-bar-deadlift", 4), ("seated-cable-row", 4), ("lat-pulldown", 4), ("barbell-bench-press", 4), ("front-plank", 3)]),
        (2, [("bent-over-barbell-row", 4), ("lat-pulldown", 4), ("barbell-bench-press", 4), ("front-plank", 3)]),
        (4, [("romanian-deadlift-db", 4), ("seated-cable-row", 4), ("lat-pulldown", 4), ("barbell-bench-press", 4), ("front-plank", 3)]),
    ];

    private static readonly HashSet<Equipment> Gym =
        [Equipment.Cable, Equipment.Barbell, Equipment.TrapBar, Equipment.Bench, Equipment.Rack, Equipment.Dumbbell, Equipment.Kettlebell, Equipment.Band, Equipment.Door, Equipment.Dowel];

    private readonly IReadOnlyList<Slot>[] _days = [.. Enumerable.Repeat(Array.Empty<Slot>(), 7)];

    public Programme(Athlete athlete, ExerciseLibrary library)
    {
        Request = new()
        {
            Screen = new() { CompletedOn = Start, Age = 35, UsedToVigorousExercise = true },
            Back = new() { LowBackPain = athlete.HasBackHistory ? LowBackPain.Past : LowBackPain.None },
            Level = athlete.Level,
            Goal = athlete.Goal,
            Days = athlete.Level == TrainingLevel.Novice ? [DayOfWeek.Monday, DayOfWeek.Thursday] : [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday],
            MinutesPerSession = 75,
            Equipment = Gym,
            MasteredExercises = new HashSet<ExerciseId> { HingeFirst.Drill },
            StartsOn = Start,
        };
        foreach (var (day, slots) in athlete.Level switch { TrainingLevel.Novice => Novice, TrainingLevel.Intermediate => Intermediate, _ => Advanced })
        {
            _days[day] = [.. slots.Select(s => SlotOf(library[new(s.Exercise)], s.Sets))];
        }
    }

    /// <summary>What the plan was asked for.</summary>
    public PlanRequest Request { get; }

    /// <summary>What is planned on a day, from 0; nothing on a day of rest.</summary>
    public IReadOnlyList<Slot> On(int day) => _days[day % 7];

    private Slot SlotOf(Exercise exercise, int sets)
    {
        var traits = new ExerciseTraits(exercise);
        return new(exercise, Dose.Prescribe(traits, Request.Goal, Request.Level, sets, Reserve, SetRest.For(traits), WarmUp.RampSetsFor(traits)));
    }

    /// <summary>Repetitions in reserve: 3 for novices and for a healthy back, 2 otherwise (training rules 1.4).</summary>
    private int Reserve => Request.Level == TrainingLevel.Novice || Request.Goal == TrainingGoal.HealthyBack ? 3 : 2;
}
