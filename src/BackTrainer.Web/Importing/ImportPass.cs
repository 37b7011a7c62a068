using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Importing.Formats;

namespace BackTrainer.Web.Importing;

/// <summary>Goes once through the file of an import: to look, or to bring in what comes.</summary>
internal sealed class ImportPass
{
    private readonly TrainingImport _import;
    private readonly ExerciseLibrary _library;
    private readonly KnownLog _log;
    private readonly KnownRows _rows;
    private readonly TimeProvider _clock;
    private readonly ExerciseNames _names;
    private readonly SessionMaker _maker;

    private ImportPass(TrainingImport import, ExerciseLibrary library, KnownLog log, KnownRows rows, TimeProvider clock)
    {
        (_import, _library, _log, _rows, _clock) = (import, library, log, rows, clock);
        _names = new(library, import.Choices);
        _maker = new(import, ImportFile.NameOf(import.Format), _names, Look, clock);
    }

    /// <summary>What was found so far.</summary>
    public ImportLook Look { get; } = new();

    /// <summary>Makes ready, with what is here already.</summary>
    public static async Task<ImportPass> OfAsync(TrainingImport import, TrainingDb db, ExerciseLibrary library, TimeProvider clock, CancellationToken cancel) =>
        new(import, library, await KnownLog.OfAsync(db, import.OwnerId, clock, cancel), await KnownRows.OfAsync(db, import.OwnerId, cancel), clock);

    /// <summary>What is new, as the file is gone through: rows, and sets that come late.</summary>
    /// <param name="progress">Is told how far it is, from 0 to 1.</param>
    /// <exception cref="ImportRefusedException">The file cannot be read on.</exception>
    public IEnumerable<object> Rows(Action<double>? progress = null)
    {
        using var file = ImportFile.Open(_import.File!, progress);
        if (_import.Format == ImportFile.Own)
        {
            foreach (var row in new OwnReading(new(_import, _library, _rows, _clock), _rows, _log, Look).Read(file))
            {
                yield return row;
            }

            yield break;
        }

        using var table = new CsvTable(file);
        foreach (var row in new TableReading(_maker, _log, Look).Read(table, TableFormats.All.First(f => f.Id == _import.Format)))
        {
            yield return row;
        }

        Look.Names = _names.All;
    }

    /// <summary>Enters the sets that come late into their session; the answer says how many.</summary>
    public int Enter(TrainingSession session, LateSets late)
    {
        var entered = _maker.Enter(session, late.Sets, TimeSpan.FromSeconds(1));
        Look.CountMore(entered);
        return entered;
    }
}
