using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Importing.Formats;

/// <summary>The table of a program: by which columns it is known, and which column says what. Names of columns are in lower case.</summary>
internal record TableFormat(string Id, string Name)
{
    /// <summary>It has all of these columns.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>And one of these, where any are named.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>When the session began.</summary>
    public required string Date { get; init; }

    /// <summary>When it ended, as a moment.</summary>
    public string End { get; init; } = "";

    /// <summary>How long it lasted.</summary>
    public IReadOnlyList<string> Length { get; init; } = [];

    /// <summary>What the session is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>What was noted of the session.</summary>
    public string SessionNotes { get; init; } = "";

    /// <summary>What the exercise is called.</summary>
    public required string Exercise { get; init; }

    /// <summary>The weight.</summary>
    public IReadOnlyList<string> Weight { get; init; } = [];

    /// <summary>The weight in kilograms.</summary>
    public IReadOnlyList<string> Kilograms { get; init; } = [];

    /// <summary>The weight in pounds.</summary>
    public IReadOnlyList<string> Pounds { get; init; } = [];

    /// <summary>The unit of the weight.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Repetitions.</summary>
    public string Reps { get; init; } = "reps";

    /// <summary>How far.</summary>
    public IReadOnlyList<string> Distance { get; init; } = ["distance"];

    /// <summary>The unit of that, where it has a column.</summary>
    public string DistanceUnit { get; init; } = "";

    /// <summary>How long a set lasted.</summary>
    public string Seconds { get; init; } = "";

    /// <summary>The rating of exertion, 10 for nothing left.</summary>
    public string Rpe { get; init; } = "rpe";

    /// <summary>A note.</summary>
    public string Note { get; init; } = "";

    /// <summary>What kind of set a line is; null for one that is no set.</summary>
    public Func<CsvRow, SetKind?> Kind { get; init; } = _ => SetKind.Work;

    /// <summary>What tells one session from the next, after when it began and what it is called.</summary>
    public Func<CsvRow, string> Key { get; init; } = _ => "";

    /// <summary>A table with these columns is of this program.</summary>
    public bool Fits(IReadOnlyCollection<string> columns) => Marks.All(columns.Contains) && (AnyOf.Count == 0 || AnyOf.Any(columns.Contains));

    /// <summary>The sets of a line.</summary>
    /// <exception cref="CellException">It cannot be read.</exception>
    public virtual IEnumerable<ForeignSet> Read(CsvRow row)
    {
        if (Kind(row) is not { } kind)
        {
            return [];
        }

        var start = ForeignMoments.Read(row[Date]);
        var title = Cells.Text(row[Title]);
        var (weight, unit) = WeightOf(row);
        var set = new ForeignSet
        {
            Line = row.Number,
            Session = $"{start.Time:O} {title} {Key(row)}",
            Start = start,
            Length = Cells.Text(row[End]) is { } end ? ForeignMoments.Read(end).Time - start.Time : Cells.Length(row[[.. Length]]),
            Title = title,
            SessionNotes = Cells.Text(row[SessionNotes]),
            Exercise = Cells.Text(row[Exercise]) ?? throw new CellException("It does not say which exercise."),
            Kind = kind,
            Reps = NoneIfZero(Cells.Whole(row[Reps], RepRange.Most, "Repetitions"), row),
            Weight = weight,
            Unit = unit,
            Seconds = SecondsOf(row),
            Metres = Distance.Select(d => Cells.Metres(Cells.Number(row[d]), DistanceUnit.Length > 0 ? row[DistanceUnit] : UnitIn(d), Prescription.LongestCarry)).FirstOrDefault(m => m is not null),
            Rir = RirOf(Cells.Number(row[Rpe])),
            Note = Cells.Text(row[Note])?.Replace("\\n", "\n", StringComparison.Ordinal),
        };
        return [set];
    }

    /// <summary>Repetitions in reserve by a rating of exertion of 1 to 10, in halves; null where there is none.</summary>
    protected static int? RirOf(decimal? rpe) => rpe is null or 0 ? null
        : rpe is < 1 or > 10 ? throw new CellException("Ratings of exertion go from 1 to 10.")
        : (int)Math.Clamp(decimal.Floor(10 - rpe.Value), RepsInReserve.Least, RepsInReserve.Most);

    private (decimal? Weight, WeightUnit? Unit) WeightOf(CsvRow row)
    {
        if (Cells.Number(row[[.. Kilograms]]) is { } kilograms)
        {
            return (kilograms, WeightUnit.Kilograms);
        }

        return Cells.Number(row[[.. Pounds]]) is { } pounds ? (pounds, WeightUnit.Pounds) : (Cells.Number(row[[.. Weight]]), Cells.Unit(row[Unit]));
    }

    private int? SecondsOf(CsvRow row) => Cells.Length(row[Seconds])?.TotalSeconds switch
    {
        null or 0 => null,
        > Prescription.LongestHold => throw new CellException($"Holds go up to {Prescription.LongestHold} s."),
        var seconds => (int)seconds,
    };

    /// <summary>Programs write a zero where a hold or a carry has no repetitions.</summary>
    private int? NoneIfZero(int? reps, CsvRow row) => reps == 0 && (SecondsOf(row) is not null || Distance.Any(d => Cells.Number(row[d]) is > 0)) ? null : reps;

    private static string? UnitIn(string column) => column.Contains("km", StringComparison.Ordinal) ? "km" : column.Contains("miles", StringComparison.Ordinal) ? "mi" : null;
}
