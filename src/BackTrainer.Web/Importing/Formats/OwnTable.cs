using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Exports;

namespace BackTrainer.Web.Importing.Formats;

/// <summary>Our own table of sets. An exercise goes by its id, so that no name has to be matched.</summary>
internal sealed record OwnTable() : TableFormat(ImportFile.OwnTable, "BackTrainer")
{
    /// <summary>It.</summary>
    public static TableFormat Format { get; } = new OwnTable
    {
        Marks = [.. SetTable.Head.Split(',').Take(10)],
        Date = "started_at",
        Exercise = "exercise",
    };

    /// <inheritdoc/>
    public override IEnumerable<ForeignSet> Read(CsvRow row)
    {
        var isSkipped = IsYes(row["skipped"]);
        return
        [
            new()
            {
                Line = row.Number,
                Session = Cells.Text(row["session_id"]) ?? throw new CellException("It does not say of which session it is."),
                Start = ForeignMoments.Read(row[Date]),
                Title = Cells.Text(row["session"]),
                IsEasy = IsYes(row["easy"]),
                Exercise = Cells.Text(row[Exercise]) ?? throw new CellException("It does not say which exercise."),
                Kind = Kebab.TryParse<SetKind>(Cells.Text(row["kind"]), out var kind) ? kind : throw new CellException("A set is warm-up or work."),
                IsSkipped = isSkipped,
                Reps = Cells.Whole(row["reps"], RepRange.Most, "Repetitions"),
                Weight = Cells.Number(row["load_kg"]),
                Unit = WeightUnit.Kilograms,
                Seconds = Cells.Whole(row["hold_seconds"], Prescription.LongestHold, "Seconds"),
                Metres = Cells.Whole(row["distance_m"], Prescription.LongestCarry, "Metres"),
                Rir = Cells.Whole(row["reps_in_reserve"], RepsInReserve.Most, "Repetitions in reserve"),
                Form = Cells.Whole(row["form"], SetResult.BestForm, "Ratings of form"),
                Note = Cells.Text(row["note"]),
                DoneAt = Cells.Text(row["done_at"]) is { } done ? ForeignMoments.Read(done).Time : null,
            },
        ];
    }

    private static bool IsYes(string? cell) => Cells.Text(cell) == "yes";
}
