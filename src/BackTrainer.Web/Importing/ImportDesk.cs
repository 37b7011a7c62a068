using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Importing;

/// <summary>Where files from elsewhere are kept, looked at, brought in and taken out again.</summary>
public sealed class ImportDesk(TrainingDb db, WriteTurn turn, OwnLibrary library, ImportGate gate, PersonClock clock, TrainingMeter meter)
{
    /// <summary>How long a file is kept that is only looked at, in hours.</summary>
    public const int HoursKept = 24;

    /// <summary>Keeps a file to look at, in place of one that was kept before.</summary>
    /// <exception cref="ImportRefusedException">It is nothing that we can read.</exception>
    public async Task<TrainingImport> KeepAsync(Guid owner, string name, Stream sent, CancellationToken cancel)
    {
        using var held = await gate.EnterAsync(cancel);
        var (packed, format) = await ImportFile.TakeAsync(sent, cancel);
        var import = new TrainingImport(Guid.CreateVersion7(), owner, string.Concat(name.Where(c => !char.IsControl(c))), format, packed, clock.Utc());
        await turn.TakeAsync(
            db,
            owner,
            async () =>
            {
                foreach (var before in await db.Imports.Where(i => i.OwnerId == owner && i.DoneAt == null && i.Id != import.Id).ToListAsync(cancel))
                {
                    await TakeOutAsync(before, cancel);
                }

                if (!await db.Imports.AnyAsync(i => i.OwnerId == owner && i.Id == import.Id, cancel))
                {
                    db.Imports.Add(import);
                }

                return await db.SaveChangesAsync(cancel);
            },
            cancel);
        return import;
    }

    /// <summary>The import, if it is this person's; else null.</summary>
    public Task<TrainingImport?> FindAsync(Guid? owner, Guid id, CancellationToken cancel) =>
        db.Imports.AsNoTracking().FirstOrDefaultAsync(i => i.OwnerId == owner && i.Id == id, cancel);

    /// <summary>What bringing it in would do.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read on.</exception>
    public async Task<ImportLook> LookAsync(TrainingImport import, CancellationToken cancel)
    {
        using var held = await gate.EnterAsync(cancel);
        var pass = await ImportPass.OfAsync(import, db, await library.OfAsync(import.OwnerId, cancel), clock, cancel);
        foreach (var row in pass.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            if (row is LateSets late)
            {
                pass.Look.CountMore(late.Sets.Count);
            }
        }

        return pass.Look;
    }

    /// <summary>Keeps what was chosen for it; false where it is not there, or was brought in.</summary>
    public Task<bool> ChooseAsync(Guid owner, Guid id, ImportChoices choices, CancellationToken cancel) => turn.TakeAsync(
        db,
        owner,
        async () =>
        {
            if (await db.Imports.FirstOrDefaultAsync(i => i.OwnerId == owner && i.Id == id && i.DoneAt == null, cancel) is not { } import)
            {
                return false;
            }

            import.Choose(choices);
            await db.SaveChangesAsync(cancel);
            return true;
        },
        cancel);

    /// <summary>Makes a name of a file an exercise of one's own, which goes with the import where nothing else uses it; why not, where it cannot be.</summary>
    public async Task<(ExerciseId? Made, string? Fault)> MakeOwnAsync(TrainingImport import, FoundName name, OwnKind kind, CancellationToken cancel)
    {
        var facts = kind.FactsOf(name);
        if (facts.Faults().FirstOrDefault() is { Message: { } fault })
        {
            return (null, fault);
        }

        var (owner, now) = (import.OwnerId, clock.Utc());
        var (kept, why) = await turn.TakeAsync(
            db,
            owner,
            async () =>
            {
                var answer = await db.KeepExerciseAsync(owner, null, facts, isArchived: false, library.Shared, now, cancel);
                if (answer.Kept is { } made && await db.Imports.FirstOrDefaultAsync(i => i.OwnerId == owner && i.Id == import.Id, cancel) is { } there)
                {
                    there.Add(BroughtRows.NameOf(made.Id));
                    await db.SaveChangesAsync(cancel);
                }

                return answer;
            },
            cancel);
        return (kept?.Id, why?.Message);
    }

    /// <summary>Brings all of it in, or nothing; null where it is not there. Once is enough.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read on; nothing was brought in.</exception>
    public async Task<TrainingImport?> BringAsync(Guid owner, Guid id, Action<double>? progress, CancellationToken cancel)
    {
        using var held = await gate.EnterAsync(cancel);
        var sets = 0;
        var import = await turn.TakeAsync(db, owner, () => BringInTurnAsync(owner, id, progress, written => sets = written, cancel), isLong: true, cancel);
        meter.Saved(sets);
        return import;
    }

    /// <summary>Takes out what it brought, and forgets it; of one that was only looked at, the file. False where it is not there.</summary>
    public Task<bool> UndoAsync(Guid owner, Guid id, CancellationToken cancel) => turn.TakeAsync(
        db,
        owner,
        async () => await db.Imports.FirstOrDefaultAsync(i => i.OwnerId == owner && i.Id == id, cancel) is { } import && await TakeOutAsync(import, cancel),
        cancel);

    /// <summary>Clears files away, whosever they are, that were looked at more than <see cref="HoursKept"/> hours ago and not brought in since.</summary>
    public async Task ClearAwayAsync(CancellationToken cancel)
    {
        var until = clock.Utc().AddHours(-HoursKept);
        foreach (var old in await db.Imports.Where(i => i.DoneAt == null && i.UploadedAt < until).Select(i => new { i.OwnerId, i.Id }).ToListAsync(cancel))
        {
            await turn.TakeAsync(
                db,
                [old.OwnerId],
                async () => await db.Imports.FirstOrDefaultAsync(i => i.OwnerId == old.OwnerId && i.Id == old.Id && i.DoneAt == null, cancel) is { } import && await TakeOutAsync(import, cancel),
                cancel);
        }
    }

    private async Task<bool> TakeOutAsync(TrainingImport import, CancellationToken cancel)
    {
        var (owner, id) = (import.OwnerId, import.Id);
        await db.OwnTargets.Where(o => o.OwnerId == owner && o.SessionId != null && db.Sessions.Any(s => s.OwnerId == owner && s.Id == o.SessionId && s.ImportId == id)).ExecuteDeleteAsync(cancel);
        await db.Sessions.Where(s => s.OwnerId == owner && s.ImportId == id).ExecuteDeleteAsync(cancel);
        await BroughtRows.DeleteAsync(db, owner, import.Rows, clock.LocalDay(), cancel);
        db.Imports.Remove(import);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<TrainingImport?> BringInTurnAsync(Guid owner, Guid id, Action<double>? progress, Action<int> written, CancellationToken cancel)
    {
        var import = await FindAsync(owner, id, cancel);
        if (import is not { DoneAt: null })
        {
            return import;
        }

        var pass = await ImportPass.OfAsync(import, db, await library.OfAsync(import.OwnerId, cancel), clock, cancel);
        var writer = new ImportWriter(db, owner, pass);
        var brought = await writer.WriteAsync(progress, cancel);
        db.Imports.Attach(import);
        import.Finish(clock.Utc(), pass.Look.Sessions, pass.Look.Sets, brought);
        await db.SaveChangesAsync(cancel);
        written(writer.SetsAtOnce);
        return import;
    }
}
