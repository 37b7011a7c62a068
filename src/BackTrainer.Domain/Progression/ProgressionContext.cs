using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>What a decision about the next session may look at.</summary>
/// <param name="Library">For the ladder.</param>
/// <param name="History">Everything logged before the session.</param>
/// <param name="Request">The plan's request: level, goal, and what is allowed.</param>
/// <param name="Kind">The kind of week that the session stands in.</param>
/// <param name="Today">The day of the session.</param>
public sealed record ProgressionContext(
    ExerciseLibrary Library, TrainingHistory History, PlanRequest Request, WeekKind Kind, DateOnly Today)
{
    /// <summary>The next rung up that this person may be given, or null.</summary>
    public Exercise? Harder(Exercise exercise) => Neighbour(Library.HarderThan(exercise), exercise);

    /// <summary>The next rung down that this person may be given: of the highest level, and of those the one named first. Or null.</summary>
    public Exercise? Easier(Exercise exercise) => Neighbour(Library.EasierThan(exercise).OrderByDescending(e => e.Level), exercise);

    /// <summary>The same prescription for another rung, with the repetitions that suit it.</summary>
    public Prescription PrescribeFor(Exercise other, Prescription planned)
    {
        var traits = new ExerciseTraits(other);
        var rest = Math.Max(planned.RestSeconds, SetRest.For(traits));
        return Dose.Prescribe(traits, Request.Goal, Request.Level, planned.Sets, planned.Rir, rest, WarmUp.RampSetsFor(traits));
    }

    private Exercise? Neighbour(IEnumerable<Exercise> neighbours, Exercise exercise) =>
        neighbours.FirstOrDefault(n => n.Pattern == exercise.Pattern && AllowedExercises.IsAllowed(n, Request));
}
