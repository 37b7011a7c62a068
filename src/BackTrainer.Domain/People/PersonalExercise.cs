using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.People;

/// <summary>
/// An exercise that somebody added for themselves. It is never deleted, since plans and logs may name it: archived, it is
/// found by them and offered no more.
/// </summary>
public sealed class PersonalExercise
{
    /// <summary>The most that one person can have, archived ones too.</summary>
    public const int Most = 300;

    private PersonalExercise()
    {
    }

    /// <summary>A new one.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="id">From <see cref="IdFor"/>.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="now">Now, in UTC.</param>
    /// <exception cref="ArgumentException">The id is not an own one, or the facts have a fault.</exception>
    public PersonalExercise(Guid owner, ExerciseId id, PersonalFacts facts, DateTime now)
    {
        if (!id.IsOwn)
        {
            throw new ArgumentException($"'{id}' is not the id of an own exercise.", nameof(id));
        }

        (OwnerId, Id, Facts) = (owner, id, facts);
        Change(facts, isArchived: false, now);
    }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Its id, which begins with <see cref="ExerciseId.OwnPrefix"/> and is known to its owner alone.</summary>
    public ExerciseId Id { get; private set; }

    /// <summary>What is said of it.</summary>
    public PersonalFacts Facts { get; private set; } = null!;

    /// <summary>Offered no more.</summary>
    public bool IsArchived { get; private set; }

    /// <summary>When it was added or last changed, in UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The id of a new exercise: its name in plain letters, with a number behind where that is taken.</summary>
    public static ExerciseId IdFor(string name, Func<ExerciseId, bool> isTaken)
    {
        var letters = new string([.. string.Join('-', SearchWords.Of(name)).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        var slug = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        slug = ExerciseId.OwnPrefix + (slug.Length == 0 ? "exercise" : slug[..Math.Min(slug.Length, ExerciseId.MaxLength - 10)].TrimEnd('-'));
        var id = new ExerciseId(slug);
        for (var number = 2; isTaken(id); number++)
        {
            id = new($"{slug}-{number}");
        }

        return id;
    }

    /// <summary>Says anew what it is, and whether it is offered.</summary>
    /// <exception cref="ArgumentException">The facts have a fault, or count in something else than before.</exception>
    public void Change(PersonalFacts facts, bool isArchived, DateTime now)
    {
        if (facts.Faults().FirstOrDefault() is { Message: { } fault } at)
        {
            throw new ArgumentException($"{at.Field}: {fault}", nameof(facts));
        }

        if (facts.Load != Facts.Load)
        {
            throw new ArgumentException("What loads an exercise does not change: what was logged would mean something else.", nameof(facts));
        }

        (Facts, IsArchived, ChangedAt) = (facts, isArchived, now);
    }

    /// <summary>Becomes as another of the same id is, where that is newer and counts in the same.</summary>
    public void TakeNewer(PersonalExercise other)
    {
        if (other.ChangedAt > ChangedAt && other.Facts.Load == Facts.Load)
        {
            Change(other.Facts, other.IsArchived, other.ChangedAt);
        }
    }

    /// <summary>It as plans, targets and logs know an exercise.</summary>
    public Exercise ToExercise() => new()
    {
        Id = Id,
        Name = Facts.Name,
        Aliases = Facts.Aliases,
        Pattern = Facts.Pattern,
        PrimaryMuscles = Facts.PrimaryMuscles,
        SecondaryMuscles = Facts.SecondaryMuscles,
        EquipmentOptions = Facts.EquipmentOptions,
        Level = Facts.Level,
        Laterality = Facts.Laterality,
        Load = Facts.Load,
        SpinalLoad = Facts.SpinalLoad,
        Dose = new(Facts.Dose, Facts.Dose, Facts.Dose),
        Step = Facts.StepKg is { } step ? Load.FromKilograms(step) : null,
        Summary = Facts.Summary,
        Steps = Facts.Steps,
        Cues = Facts.Cues,
        IsRetired = IsArchived,
    };
}
