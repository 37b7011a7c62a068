using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>An exercise on a day of the week that stays as it is when the rest of a plan is built anew.</summary>
public sealed record KeptPlace(DayOfWeek Day, ExerciseId Exercise);
