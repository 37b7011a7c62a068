using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>What to do on a day without training. None of it is work, and all of it can be left out but the sleep.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Mobility">Easy movements of the library that this person may be given; other ones on other days.</param>
public sealed record RestDay(DayOfWeek Day, IReadOnlyList<Exercise> Mobility)
{
    /// <summary>A walk, in minutes. An engineering choice.</summary>
    public const int WalkMinutes = 20;

    /// <summary>Hours of sleep to aim for at least (rule sleep-target).</summary>
    public const int SleepHoursMin = 7;

    /// <summary>Hours of sleep to aim for at most.</summary>
    public const int SleepHoursMax = 9;

    /// <summary>Movements that are named.</summary>
    public const int MobilityItems = 2;

    /// <summary>The rest of <paramref name="day"/> in a plan for <paramref name="request"/>.</summary>
    public static RestDay For(DayOfWeek day, PlanRequest request, ExerciseLibrary library)
    {
        var items = library.Exercises.Where(e => e.IsMobility && !e.IsRetired && AllowedExercises.IsAllowed(e, request)).ToList();
        var from = WeekDays.Index(day) * MobilityItems;
        return new(day, [.. Enumerable.Range(from, Math.Min(MobilityItems, items.Count)).Select(i => items[i % items.Count])]);
    }
}
