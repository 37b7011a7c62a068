using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Importing;

/// <summary>Writes what a pass through a file finds, in the transaction that runs: some at once, so that a long file takes no more memory than a short one.</summary>
internal sealed class ImportWriter(TrainingDb db, Guid owner, ImportPass pass)
{
    private const int AtOnce = 100;

    private readonly List<TrainingSession> _sessions = [];
    private readonly List<LateSets> _late = [];
    private bool _isCounted;

    /// <summary>How many sets were written, which the tracking of changes does not see.</summary>
    public int SetsAtOnce { get; private set; }

    /// <summary>Writes all of it; the answer is what it is beside sessions.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read on.</exception>
    public async Task<IReadOnlyList<ImportedRow>> WriteAsync(Action<double>? progress, CancellationToken cancel)
    {
        var (brought, rows) = (new List<ImportedRow>(), 0);
        foreach (var row in pass.Rows(progress))
        {
            if (row is TrainingSession session)
            {
                _sessions.Add(session);
            }
            else if (_sessions.Count > 0)
            {
                // Whatever comes after sessions may lean on them.
                await SaveAsync(cancel);
            }

            if (row is LateSets late)
            {
                _late.Add(late);
            }
            else if (BroughtRows.NameOf(row) is { } name)
            {
                db.Add(row);
                brought.Add(name);
            }

            if (++rows % AtOnce == 0)
            {
                await SaveAsync(cancel);
            }
        }

        await SaveAsync(cancel);
        if (pass.Look.Sessions > AtOnce)
        {
            await db.CountAnewAsync(cancel);
        }

        return brought;
    }

    /// <summary>Sessions come after what they lean on, such as their plans, and sets that come late after their sessions.</summary>
    private async Task SaveAsync(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        await db.AddAtOnceAsync(_sessions, cancel);
        SetsAtOnce += _sessions.Sum(s => s.Sets.Count);
        _sessions.Clear();
        if (_late.Count > 0)
        {
            if (!_isCounted && SetsAtOnce > AtOnce)
            {
                // From here on sessions are looked for among all that came with the file.
                await db.CountAnewAsync(cancel);
                _isCounted = true;
            }

            await EnterAsync([.. _late.Select(l => l.Session)], cancel);
            _late.Clear();
        }
    }

    /// <summary>A session that gets more sets is written anew, with all of them.</summary>
    private async Task EnterAsync(List<Guid> ids, CancellationToken cancel)
    {
        var found = db.Sessions.Where(s => s.OwnerId == owner && ids.Contains(s.Id));
        var sessions = await found.AsNoTracking().ToListAsync(cancel);
        SetsAtOnce += _late.Sum(late => pass.Enter(sessions.First(s => s.Id == late.Session), late));
        await found.ExecuteDeleteAsync(cancel);
        await db.AddAtOnceAsync(sessions, cancel);
    }
}
