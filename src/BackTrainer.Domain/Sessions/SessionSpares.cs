using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;

namespace BackTrainer.Domain.Sessions;

/// <summary>What may come to stand in the place of a line of a session, worked out ahead for times without a network.</summary>
/// <param name="Line">The line, or null for what may be added.</param>
/// <param name="Substitutes">What can stand in for it, the best first.</param>
/// <param name="Sheets">The lines as they would be.</param>
/// <param name="Easy">What makes the line easy when it is said to be: what was planned, and what is done in its place before and after that.</param>
public sealed record SpareLine(ExerciseId? Line, IReadOnlyList<Substitute> Substitutes, IReadOnlyList<SheetExercise> Sheets, IReadOnlyList<ExerciseId> Easy);

/// <summary>Works out <see cref="SpareLine"/>s.</summary>
public static class SessionSpares
{
    /// <summary>The most exercises that are worked out for being added: those that suit best and those that were done last.</summary>
    public const int MostAdditions = 12;

    /// <summary>
    /// For each line: what can stand in for it, each as a line with its target; what was planned, where it is swapped; and the line
    /// itself, where it is left out. Then what may be added.
    /// </summary>
    /// <param name="session">The session, which stays as it is.</param>
    /// <param name="day">What is planned, or null.</param>
    /// <param name="additions">What may be added.</param>
    /// <param name="context">The library, the history before this session, and the request of the plan.</param>
    public static IReadOnlyList<SpareLine> Of(TrainingSession session, PlannedDay? day, IReadOnlyList<ExerciseId> additions, ProgressionContext context)
    {
        var sheet = SessionSheet.Of(session, day, context);
        var eased = SessionSheet.Of(session, day, context with { IsEasy = true }).Exercises;
        var there = sheet.Exercises.Select(e => e.Exercise.Id).ToHashSet();
        SheetExercise? As(SessionLayout layout, ExerciseId line) =>
            SessionSheet.Of(session, day, context, layout).Exercises.FirstOrDefault(e => e.Line == line);

        SpareLine Spare(SheetExercise line)
        {
            var layout = session.Layout.WithSkipped(line.Line, skipped: false);
            var isAdded = layout.Added.Contains(line.Line);
            var substitutes = Substitutes.Of(Base(line), [.. there, line.Line], context);
            IEnumerable<ExerciseId> others = [.. substitutes.Select(s => s.Exercise.Id), .. line.IsSwapped ? [line.Line] : Array.Empty<ExerciseId>()];
            return new(
                line.Line,
                substitutes,
                [
                    .. others.Select(other => As(layout.WithSwap(line.Line, other), isAdded ? other : line.Line)).OfType<SheetExercise>(),
                    .. line.IsSkipped && As(layout, line.Line) is { } takenUp ? [takenUp] : Array.Empty<SheetExercise>(),
                ],
                [.. line.Ids.Union(eased.Where(e => e.Line == line.Line).SelectMany(e => e.Ids))]);
        }

        var more = additions.Where(id => !there.Contains(id)).Take(MostAdditions)
            .Select(id => As(session.Layout.WithAdded(id), id)).OfType<SheetExercise>();
        return [.. sheet.Exercises.Where(e => e.MostSets != 0).Select(Spare), new(null, [], [.. more], [])];
    }

    /// <summary>Exercises whose history these look at, beside those of the sheet.</summary>
    public static IReadOnlyCollection<ExerciseId> LooksAt(SessionSheet sheet, IReadOnlyList<ExerciseId> additions, ExerciseLibrary library) =>
        SessionSheet.LooksAt(
            [.. additions.Take(MostAdditions), .. sheet.Exercises.SelectMany(line => library.Exercises.Where(e => Substitutes.CanStandIn(Base(line), e))).Select(e => e.Id).Distinct()],
            library);

    /// <summary>What is to be stood in for: what was planned, where it was swapped already.</summary>
    public static Exercise Base(SheetExercise line) => line is { IsSwapped: true, Planned: { } planned } ? planned : line.Exercise;
}
