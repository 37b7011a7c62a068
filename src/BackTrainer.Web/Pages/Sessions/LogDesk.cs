using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>Where sessions are changed, by pages and by programs: each change on what is there now, in one transaction, on the disk when it is answered.</summary>
public sealed partial class LogDesk(TrainingDb db, WriteTurn turn, TimeProvider clock)
{
    /// <summary>Finds a session, does something with it, and saves it; nobody else changes it meanwhile. False where it is not this owner's or not there.</summary>
    public async Task<bool> ChangeAsync(Guid id, Guid? owner, Action<TrainingSession> verb, CancellationToken cancel) => owner is { } known && await turn.TakeAsync(
        db,
        known,
        async () =>
        {
            if (await FindAsync(id, known, cancel) is not { } session)
            {
                return false;
            }

            verb(session);
            await db.SaveChangesAsync(cancel);
            return true;
        },
        cancel);

    /// <summary>
    /// Begins a session, unless it or another one of the same planned day is there already. Returns the one that is there then, or null
    /// where this one was deleted, or its plan has gone since it was looked at.
    /// </summary>
    public Task<Guid?> StartAsync(TrainingSession session, CancellationToken cancel) => turn.TakeAsync(
        db,
        session.OwnerId,
        async () =>
        {
            var there = await db.Sessions
                .Where(s => s.OwnerId == session.OwnerId
                    && (s.Id == session.Id || (session.PlanId != null && s.PlanId == session.PlanId && s.PlannedDay == session.PlannedDay)))
                .Select(s => (Guid?)s.Id)
                .FirstOrDefaultAsync(cancel);
            if (there is not null || await IsDeletedAsync(session.Id, session.OwnerId, cancel))
            {
                return there;
            }

            if (!await db.IsThereAsync(session.OwnerId, session.PlanId, null, cancel))
            {
                return null;
            }

            db.Sessions.Add(session);
            await db.SaveChangesAsync(cancel);
            return session.Id;
        },
        cancel);

    /// <summary>Deletes a session and remembers that; false where it is not this owner's or not there.</summary>
    public async Task<bool> DeleteAsync(Guid id, Guid? owner, CancellationToken cancel) => owner is { } known && await turn.TakeAsync(
        db,
        known,
        async () =>
        {
            if (await FindAsync(id, known, cancel) is not { } session)
            {
                return false;
            }

            Delete(session);
            await db.SaveChangesAsync(cancel);
            return true;
        },
        cancel);

    /// <summary>Keeps a note and a rest of an exercise, also where its session has not begun.</summary>
    public Task KeepAsync(Guid owner, PutKept kept, CancellationToken cancel) => turn.TakeAsync(
        db,
        owner,
        async () =>
        {
            await KeptAsync(owner, kept, cancel);
            return await db.SaveChangesAsync(cancel);
        },
        cancel);

    /// <summary>A session of this owner with this id was deleted.</summary>
    public Task<bool> IsDeletedAsync(Guid id, Guid owner, CancellationToken cancel) => db.DeletedSessions.AnyAsync(d => d.OwnerId == owner && d.Id == id, cancel);

    private async Task KeptAsync(Guid owner, PutKept kept, CancellationToken cancel)
    {
        if (await db.OwnExercises.FirstOrDefaultAsync(o => o.OwnerId == owner && o.Exercise == kept.Exercise, cancel) is not { } own)
        {
            own = new OwnExercise(owner, kept.Exercise);
            db.OwnExercises.Add(own);
        }

        own.Keep(kept.Note, kept.RestSeconds);
    }

    private Task<TrainingSession?> FindAsync(Guid id, Guid owner, CancellationToken cancel) =>
        db.Sessions.FirstOrDefaultAsync(s => s.Id == id && s.OwnerId == owner, cancel);
}
