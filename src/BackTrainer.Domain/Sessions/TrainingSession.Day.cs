using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Sessions;

/// <content>How the day was: pain around the session, and what was meant to be easy.</content>
public sealed partial class TrainingSession
{
    private readonly List<ExerciseId> _easy = [];

    /// <summary>Pain before the session, 0 to 10, or null.</summary>
    public int? PainBefore { get; private set; }

    /// <summary>The worst pain during the session, 0 to 10, or null.</summary>
    public int? PainWorst { get; private set; }

    /// <summary>Pain on the morning after, 0 to 10, or null.</summary>
    public int? PainNextMorning { get; private set; }

    /// <summary>What the pain around this session asks of the next.</summary>
    public PainLight Light => PainLights.Of(PainBefore, PainWorst, PainNextMorning);

    /// <summary>It hurt enough for the next morning to matter: pain reached <see cref="BackState.AmberPain"/>.</summary>
    public bool Hurt => PainWorst >= BackState.AmberPain;

    /// <summary>Meant to be easy, as in a deload week: kept, but outside progression.</summary>
    public bool IsEasy { get; private set; }

    /// <summary>The five-minute version of a bad day: a few sets, easy as a whole. It is a trained day like any other.</summary>
    public bool IsMinimum { get; private set; }

    /// <summary>Exercises that were meant to be easy where the session as a whole was not: their sets are kept, but outside progression.</summary>
    public IReadOnlyList<ExerciseId> EasyExercises => _easy;

    /// <summary>This exercise was meant to be easy, alone or with the whole session.</summary>
    public bool IsEasyIn(ExerciseId exercise) => IsEasy || _easy.Contains(exercise);

    /// <summary>Keeps the notes and the worst pain of the session.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The notes are too long or the pain is not 0 to 10.</exception>
    public void Remark(string? notes, int? painWorst)
    {
        ThrowUnlessNotes(notes);
        ThrowUnlessPain(painWorst, nameof(painWorst));
        Notes = string.IsNullOrWhiteSpace(notes) ? null : notes.Trim();
        PainWorst = painWorst;
        Changed();
    }

    /// <summary>Keeps the pain before the session; null takes it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pain is not 0 to 10.</exception>
    public void SayPainBefore(int? pain)
    {
        ThrowUnlessPain(pain, nameof(pain));
        PainBefore = pain;
        Changed();
    }

    /// <summary>Keeps the pain on the morning after; null takes it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pain is not 0 to 10.</exception>
    public void SayPainNextMorning(int? pain)
    {
        ThrowUnlessPain(pain, nameof(pain));
        PainNextMorning = pain;
        Changed();
    }

    /// <summary>Makes the whole session easy, or takes that back, and the five-minute version with it. Single exercises that are easy stay so.</summary>
    public void MakeEasy(bool easy = true)
    {
        (IsEasy, IsMinimum) = (easy, IsMinimum && easy);
        Changed();
    }

    /// <summary>Makes it the five-minute version, which is easy; or the whole session again, easy as it was made.</summary>
    public void MakeMinimum(bool minimum = true)
    {
        (IsMinimum, IsEasy) = (minimum, IsEasy || minimum);
        Changed();
    }

    /// <summary>Makes exercises easy, or takes that back.</summary>
    public void MakeEasy(IReadOnlyCollection<ExerciseId> exercises, bool easy = true)
    {
        _easy.RemoveAll(exercises.Contains);
        _easy.AddRange(easy ? exercises.Distinct() : []);
        Changed();
    }

    private static void ThrowUnlessNotes(string? notes) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(notes?.Length ?? 0, MaxNotesLength, nameof(notes));

    private static void ThrowUnlessPain(int? pain, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pain ?? 0, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pain ?? 0, BackState.WorstPain, name);
    }
}
