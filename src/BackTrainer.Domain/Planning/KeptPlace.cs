using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>An exercise that stays where it is when the rest of a week is built anew.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Exercise">What stays on it.</param>
public sealed record KeptPlace(DayOfWeek Day, ExerciseId Exercise);
