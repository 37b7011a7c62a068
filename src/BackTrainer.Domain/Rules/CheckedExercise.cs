namespace BackTrainer.Domain.Rules;

/// <summary>An exercise of a day, as the rules count it.</summary>
public sealed class CheckedExercise(ExerciseTraits traits, int sets, int restSeconds, int rir, int warmUpSets)
{
    /// <summary>The exercise.</summary>
    public ExerciseTraits Traits { get; set; } = traits;

    /// <summary>Working sets. Where the week is searched they change through <see cref="WeekCheck.SetSets"/>, which keeps the sums.</summary>
    public int Sets { get; set; } = sets;

    /// <summary>Rest after each set, in seconds.</summary>
    public int RestSeconds { get; set; } = restSeconds;

    /// <summary>Repetitions to leave in reserve.</summary>
    public int Rir { get; set; } = rir;

    /// <summary>Ramp sets before the working sets.</summary>
    public int WarmUpSets { get; set; } = warmUpSets;

    /// <summary>Whoever trains wants it where it is: the search leaves it, its sets and its day alone.</summary>
    public bool IsKept { get; init; }
}
