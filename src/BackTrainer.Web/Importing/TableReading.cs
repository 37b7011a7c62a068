using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Importing.Formats;

namespace BackTrainer.Web.Importing;

/// <summary>More sets of a session that came earlier in the file.</summary>
/// <param name="Session">The id of the session.</param>
/// <param name="Sets">The sets, in their order.</param>
internal sealed record LateSets(Guid Session, IReadOnlyList<ForeignSet> Sets);

/// <summary>
/// Goes through a table and gives what is new in it, a session at a time: lines of one session stand together in all that we
/// know, so that no more than one is held. Where they do not, the rest of a session comes at the end.
/// </summary>
internal sealed class TableReading(SessionMaker maker, KnownLog known, ImportLook look)
{
    /// <summary>The most lines of one session that are held, those of exercises that are left out among them.</summary>
    public const int MostLines = 5 * TrainingSession.MaxSets;

    private readonly Dictionary<string, Guid?> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ForeignSet>> _late = new(StringComparer.Ordinal);

    /// <summary>Sessions, and then sets that come late.</summary>
    public IEnumerable<object> Read(CsvTable table, TableFormat format)
    {
        var sets = new List<ForeignSet>();
        foreach (var set in Sets(table, format))
        {
            if (sets.Count > 0 && sets[0].Session != set.Session)
            {
                if (Close(sets) is { } session)
                {
                    yield return session;
                }

                sets = [];
            }

            Hold(set, sets);
        }

        if (sets.Count > 0 && Close(sets) is { } last)
        {
            yield return last;
        }

        foreach (var (key, late) in _late)
        {
            yield return new LateSets(_made[key]!.Value, late);
        }
    }

    private TrainingSession? Close(List<ForeignSet> sets)
    {
        var key = sets[0].Session;
        if (_made.TryGetValue(key, out var earlier))
        {
            if (earlier is not null)
            {
                var late = _late.TryGetValue(key, out var before) ? before : _late[key] = [];
                sets.ForEach(set => Hold(set, late));
            }

            return null;
        }

        _made[key] = null;
        if (maker.Make(new(sets)) is not { } session)
        {
            return null;
        }

        if (known.Has(session))
        {
            look.Known++;
            return null;
        }

        known.Add(session);
        look.Count(session.StartedAt, session.Sets.Count);
        _made[key] = session.Id;
        return session;
    }

    private void Hold(ForeignSet set, List<ForeignSet> held)
    {
        if (held.Count < MostLines)
        {
            held.Add(set);
        }
        else
        {
            look.Fault($"line {set.Line}", $"A session has at most {TrainingSession.MaxSets} sets.");
        }
    }

    private IEnumerable<ForeignSet> Sets(CsvTable table, TableFormat format)
    {
        foreach (var row in table.Rows())
        {
            IEnumerable<ForeignSet> read = [];
            try
            {
                read = row.Damage is { } damage ? throw new CellException(damage) : format.Read(row);
            }
            catch (CellException fault)
            {
                look.Fault($"line {row.Number}", fault.Message);
            }

            foreach (var set in read)
            {
                yield return set;
            }
        }
    }
}
