using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.People;

/// <summary>
/// How long someone's rest timer runs after a set: what is planned, longer or shorter by what they always want, or what they
/// want of one exercise. How much it may be moved is an engineering choice.
/// </summary>
/// <param name="IsOff">No timer, but where an exercise has a rest of its own.</param>
/// <param name="Shift">Seconds more than planned; below 0 for less.</param>
public sealed record RestTime(bool IsOff = false, int Shift = 0)
{
    /// <summary>The most seconds that every rest can be shorter or longer.</summary>
    public const int MostShift = 180;

    /// <summary>The shortest rest that a shift leads to, in seconds.</summary>
    public const int Shortest = 15;

    /// <summary>Seconds after a warm-up set, where the rest after a working set is not shorter.</summary>
    public const int AfterWarmUp = 60;

    /// <summary>As planned.</summary>
    public static RestTime AsPlanned { get; } = new();

    /// <summary>Seconds more than planned; below 0 for less.</summary>
    public int Shift { get; } = Shift is >= -MostShift and <= MostShift ? Shift : throw new ArgumentOutOfRangeException(nameof(Shift));

    /// <summary>Seconds that the timer runs after a working set, or null where there is none.</summary>
    /// <param name="plannedSeconds">What the plan says.</param>
    /// <param name="own">What is kept of the exercise, or null.</param>
    public int? After(int plannedSeconds, OwnExercise? own) => own?.RestSeconds switch
    {
        0 => null,
        { } seconds => seconds,
        null when IsOff || plannedSeconds == 0 => null,
        null => Math.Clamp(plannedSeconds + Shift, Shortest, Prescription.LongestRest),
    };
}
