using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>How long a session takes.</summary>
public static class SessionLength
{
    /// <summary>Warm-up and mobility, in minutes.</summary>
    public const int WarmUpMinutes = 8;

    /// <summary>Seconds that a working set takes.</summary>
    public const int SetSeconds = 40;

    /// <summary>Seconds that a working set of a unilateral exercise takes: both sides.</summary>
    public const int UnilateralSetSeconds = 80;

    /// <summary>Seconds for all sets of one exercise with the rest after each.</summary>
    public static int Seconds(Exercise exercise, int sets, int restSeconds) =>
        sets * ((exercise.Laterality == Laterality.Unilateral ? UnilateralSetSeconds : SetSeconds) + restSeconds);

    /// <summary>Minutes of a session whose sets take <paramref name="setSeconds"/>, rounded up.</summary>
    public static int Minutes(int setSeconds) => WarmUpMinutes + ((setSeconds + 59) / 60);

    /// <summary>Minutes of a planned day, rounded up.</summary>
    public static int Minutes(PlannedDay day, ExerciseLibrary library) =>
        Minutes(day.Exercises.Sum(e => Seconds(library[e.Exercise], e.Prescription.Sets, e.Prescription.RestSeconds)));
}
