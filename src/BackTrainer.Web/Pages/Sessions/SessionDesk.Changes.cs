using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <content>What can be changed in a session, and what is kept of its exercises.</content>
public sealed partial class SessionDesk
{
    /// <summary>What could stand in for a line of a session today, the best first: for what was planned, where it was swapped already.</summary>
    public async Task<IReadOnlyList<Substitute>> SubstitutesAsync(TrainingSession session, SessionSheet sheet, SheetExercise line, CancellationToken cancel)
    {
        var exercise = SessionSpares.Base(line);
        var akin = library.Exercises.Where(e => Substitutes.CanStandIn(exercise, e)).Select(e => e.Id).ToList();
        var history = await db.HistoryAsync(session.OwnerId, akin, clock.DayOf, session.StartedAt, cancel);
        var taken = sheet.Exercises.Select(e => e.Exercise.Id).Append(line.Line).ToHashSet();
        return Substitutes.Of(exercise, taken, sheet.Context with { History = history });
    }

    /// <summary>What may come to stand on the sheet of a session: in place of its lines, or beside them.</summary>
    public async Task<IReadOnlyList<SpareLine>> SparesAsync(TrainingSession session, SessionSheet sheet, CancellationToken cancel)
    {
        var from = session.StartedAt.AddDays(-SessionSuggestions.LatelyDays);
        var lately = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == session.OwnerId && s.StartedAt >= from && s.StartedAt < session.StartedAt)
            .SelectMany(s => s.Sets).GroupBy(s => s.Exercise).OrderByDescending(g => g.Max(s => s.DoneAt)).Select(g => g.Key).ToListAsync(cancel);
        IReadOnlyList<ExerciseId> additions = [.. SessionSuggestions.Of(sheet.Exercises, sheet.Context).Select(s => s.Exercise.Id).Concat(lately).Distinct()];
        var looks = SessionSpares.LooksAt(sheet, additions, library).Concat(SessionSheet.LooksAt(session, sheet.Day, library)).Distinct().ToList();
        var history = await db.HistoryAsync(session.OwnerId, looks, clock.DayOf, session.StartedAt, cancel);
        return SessionSpares.Of(session, sheet.Day, additions, sheet.Context with { History = history });
    }

    /// <summary>What someone keeps of these exercises.</summary>
    public async Task<IReadOnlyDictionary<ExerciseId, OwnExercise>> KeptAsync(Guid owner, IReadOnlyCollection<ExerciseId> exercises, CancellationToken cancel) =>
        await db.OwnExercises.AsNoTracking().Where(o => o.OwnerId == owner && exercises.Contains(o.Exercise)).ToDictionaryAsync(o => o.Exercise, cancel);
}
