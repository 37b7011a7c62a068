using BackTrainer.Data.Accounts;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Tests.Support;

/// <summary>One row of each kind that belongs to somebody: tests that must reach all of them begin here, and fail for a kind that is missing.</summary>
public static class OwnedSamples
{
    /// <summary>The day of the samples.</summary>
    public static readonly DateOnly Day = new(2026, 3, 5);

    /// <summary>The exercise of the samples.</summary>
    public static readonly ExerciseId Row = new("bent-over-barbell-row");

    private static readonly DateTime At = new(2026, 3, 5, 10, 0, 0, DateTimeKind.Utc);

    private static readonly PlanRequest Request = new()
    {
        StartsOn = Day,
        Weeks = 1,
        Level = TrainingLevel.Novice,
        Goal = TrainingGoal.HealthyBack,
        Days = [DayOfWeek.Monday],
        MinutesPerSession = 60,
        Equipment = new HashSet<Equipment>(),
    };

    /// <summary>A row of each kind that a guest can have, in an order in which they can be kept.</summary>
    public static IReadOnlyList<object> Of(Guid owner)
    {
        var plan = Plan(owner);
        var session = Session(owner, Guid.CreateVersion7());
        var person = new Person(owner);
        person.Weigh(Load.FromKilograms(80), WeightUnit.Kilograms);
        var note = new OwnExercise(owner, Row);
        note.Keep("Wide grip", 120);
        return
        [
            plan, session, person, note,
            new DeletedSession(owner, Guid.CreateVersion7(), At),
            new MorningCheck(owner, new(Day, 7), At),
            new DeclinedOffer(owner, "deload-due", Day),
            new TrunkTest(Guid.CreateVersion7(), owner, Day, new TrunkEndurance(120, null, 60, 60)),
            new OwnTarget(Guid.CreateVersion7(), owner, new(null, null, session.Id), Row, Wanted(8), At),
            new PersonalToken(owner, "Watch", TokenScope.Write, PersonalToken.NewSecret(), At),
            new PersonalExercise(owner, new("own-sample"), Facts, At),
            new TrainingImport(Guid.CreateVersion7(), owner, "log.csv", "fitnotes", [1, 2, 3], At),
            new LookIn(owner, "Physiotherapist", PersonalToken.NewSecret(), At, 4),
        ];
    }

    /// <summary>What is said of an exercise of one's own.</summary>
    public static PersonalFacts Facts { get; } = new()
    {
        Name = "Sample row",
        Pattern = MovementPattern.HorizontalPull,
        PrimaryMuscles = [Muscle.UpperBack],
        Load = LoadKind.External,
        Dose = new(new RepRange(8, 12)),
        StepKg = 2.5m,
    };

    /// <summary>What only an account has: itself first, and a device.</summary>
    public static IReadOnlyList<object> OfAccount(Guid owner) =>
        [new Account(owner, $"{owner:N}@example.org", At) { NormalizedEmail = $"{owner:N}@EXAMPLE.ORG", EmailConfirmed = true }, new SignIn(owner, "Firefox on Linux", At)];

    /// <summary>A plan without days.</summary>
    public static WeeklyPlan Plan(Guid owner, Guid? id = null) => new(
        id ?? Guid.CreateVersion7(), owner, "Sample", new BuiltPlan(Request, [], [], ""), At);

    /// <summary>A session with one set.</summary>
    public static TrainingSession Session(Guid owner, Guid id, Guid? set = null, int reps = 8, Guid? plan = null, DateOnly? day = null)
    {
        var session = new TrainingSession(id, owner, "Sample", At, plan, day);
        session.Enter(set ?? Guid.CreateVersion7(), Row, SetKind.Work, 1, new SetResult(reps, Load.FromKilograms(60)), At);
        return session;
    }

    /// <summary>So many repetitions.</summary>
    public static WantedTarget Wanted(int reps) => new(3, new SetAmount(new RepRange(reps, reps)), Load.FromKilograms(60), 2, null);
}
