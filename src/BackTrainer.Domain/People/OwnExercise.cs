using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.People;

/// <summary>What someone keeps of an exercise for every session to come: a note that comes back, and a rest of their own.</summary>
public sealed class OwnExercise
{
    /// <summary>The longest note, in characters.</summary>
    public const int MaxNoteLength = 500;

    private OwnExercise()
    {
    }

    /// <summary>An exercise of which nothing is kept yet.</summary>
    public OwnExercise(Guid owner, ExerciseId exercise) => (OwnerId, Exercise) = (owner, exercise);

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The exercise.</summary>
    public ExerciseId Exercise { get; private set; }

    /// <summary>What to remember next time, such as a grip or a seat, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Seconds of rest after each set; 0 for no timer, null for what is planned.</summary>
    public int? RestSeconds { get; private set; }

    /// <summary>Keeps both; blank and null take them back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The note is too long, or the rest is negative or above <see cref="Prescription.LongestRest"/>.</exception>
    public void Keep(string? note, int? restSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note?.Length ?? 0, MaxNoteLength, nameof(note));
        ArgumentOutOfRangeException.ThrowIfNegative(restSeconds ?? 0, nameof(restSeconds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(restSeconds ?? 0, Prescription.LongestRest, nameof(restSeconds));
        (Note, RestSeconds) = (string.IsNullOrWhiteSpace(note) ? null : note.Trim(), restSeconds);
    }

    /// <summary>Takes over from another what was not kept here: what is here stays.</summary>
    public void FillFrom(OwnExercise other) => Keep(Note ?? other.Note, RestSeconds ?? other.RestSeconds);
}
