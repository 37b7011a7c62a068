using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Planning;

/// <summary>What the training is for.</summary>
public enum TrainingGoal
{
    HealthyBack,
    Strength,
    Muscle,
}

/// <summary>Everything the plan builder needs to know about a person and their week.</summary>
public sealed record PlanRequest
{
    /// <summary>The shortest session, in minutes.</summary>
    public const int MinMinutes = 15;

    /// <summary>The longest session, in minutes.</summary>
    public const int MaxMinutes = 120;

    /// <summary>The longest block, in weeks.</summary>
    public const int MaxWeeks = 12;

    /// <summary>The most exercises that may be excluded or named as mastered.</summary>
    public const int MaxNamedExercises = 500;

    private readonly IReadOnlyList<DayOfWeek> _days = [];

    /// <summary>The health screen, or null when it was not answered.</summary>
    public HealthScreen? Screen { get; init; }

    /// <summary>How the back is.</summary>
    public BackState Back { get; init; } = new();

    /// <summary>How much training the person has behind them.</summary>
    public required TrainingLevel Level { get; init; }

    /// <summary>What the training is for.</summary>
    public required TrainingGoal Goal { get; init; }

    /// <summary>The training days, each once, Monday first.</summary>
    public required IReadOnlyList<DayOfWeek> Days
    {
        get => _days;
        init => _days = [.. value.Distinct().OrderBy(WeekDays.Index)];
    }

    /// <summary>The longest that a session may take, warm-up included.</summary>
    public required int MinutesPerSession { get; init; }

    /// <summary>The pieces of equipment that are there.</summary>
    public required IReadOnlySet<Equipment> Equipment { get; init; }

    /// <summary>Patterns that the person or a professional has ruled out.</summary>
    public IReadOnlySet<MovementPattern> BlockedPatterns { get; init; } = new HashSet<MovementPattern>();

    /// <summary>Exercises that the person does not want.</summary>
    public IReadOnlySet<ExerciseId> ExcludedExercises { get; init; } = new HashSet<ExerciseId>();

    /// <summary>Exercises whose gate the person has passed; they open advanced exercises and the loaded hinge.</summary>
    public IReadOnlySet<ExerciseId> MasteredExercises { get; init; } = new HashSet<ExerciseId>();

    /// <summary>The first day of week 1; each week runs seven days from it.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>How many weeks the block has, 1 to <see cref="MaxWeeks"/>.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>Which of the good weeks: 0 is the best that the builder finds, any other number likes other exercises a little more.</summary>
    public int Seed { get; init; }
}

/// <summary>The week as a cycle that begins on Monday.</summary>
public static class WeekDays
{
    /// <summary>Every day, Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> All { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Every day in the order in which it is shown to someone whose week begins on <paramref name="first"/>.</summary>
    public static IEnumerable<DayOfWeek> From(DayOfWeek first) => Enumerable.Range((int)first, 7).Select(d => (DayOfWeek)(d % 7));

    /// <summary>The first day of the week around <paramref name="day"/> for someone whose week begins on <paramref name="first"/>.</summary>
    public static DateOnly StartOf(DateOnly day, DayOfWeek first) => day.AddDays(-((day.DayOfWeek - first + 7) % 7));

    /// <summary>Monday 0 to Sunday 6.</summary>
    public static int Index(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>Days from one to the other on the shorter way round: 0 to 3.</summary>
    public static int Apart(int first, int second)
    {
        var gap = Math.Abs(first - second) % 7;
        return Math.Min(gap, 7 - gap);
    }
}
