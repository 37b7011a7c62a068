using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Tests.Components;

/// <summary>Domain values that components draw: the real library, a small week, logged sets.</summary>
internal static class Gym
{
    public static ExerciseLibrary Library { get; } = LibraryFolder.Read(LibraryFolder.Default);

    public static DateOnly Monday { get; } = new(2026, 11, 23);

    public static Exercise Row => Library[new ExerciseId("bent-over-barbell-row")];

    public static Exercise PullUp => Library[new ExerciseId("pull-up")];

    public static PlannedDay Day(DayOfWeek day) => new(
        day, [new ExerciseId("cat-cow")], [new(Row.Id, new Prescription(3, new RepRange(6, 10), null, null, 2, 150, 2), null, "The week's row.")]);

    public static PlanWeek Week { get; } = new(1, WeekKind.Build, [Day(DayOfWeek.Monday), Day(DayOfWeek.Thursday)]);

    /// <summary>A set as it was logged; null for a skipped one.</summary>
    public static LoggedSet Set(SetResult? result)
    {
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.NewGuid(), "Monday", DateTime.UtcNow);
        return session.Enter(Guid.CreateVersion7(), Row.Id, SetKind.Work, 1, result, DateTime.UtcNow);
    }
}
