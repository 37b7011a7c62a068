using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Importing.Formats;

/// <summary>StrongLifts: a line is an exercise of a day, with its sets side by side.</summary>
internal sealed record StrongLifts() : TableFormat("stronglifts", "StrongLifts")
{
    private const int MostSets = 30;

    /// <summary>It.</summary>
    public static TableFormat Format { get; } = new StrongLifts
    {
        Marks = ["date (yyyy/mm/dd)", "exercise", "set 1 (reps)"],
        Date = "date (yyyy/mm/dd)",
        Exercise = "exercise",
    };

    /// <inheritdoc/>
    public override IEnumerable<ForeignSet> Read(CsvRow row)
    {
        var day = ForeignMoments.Read(row[Date]);
        var (begins, ends) = (ForeignMoments.ReadTime(row["start time (h:mm)"]), ForeignMoments.ReadTime(row["end time (h:mm)"]));
        var start = begins is { } time ? new Moment(DateOnly.FromDateTime(day.Time).ToDateTime(time), false, false) : day;
        var title = Cells.Text(row["workout name", "workout"]);
        var exercise = Cells.Text(row[Exercise]) ?? throw new CellException("It does not say which exercise.");
        var sets = new List<ForeignSet>();
        for (var i = 1; i <= MostSets && row[$"set {i} (reps)"] is { } cell; i++)
        {
            if (Cells.Whole(cell, RepRange.Most, "Repetitions") is not { } reps)
            {
                continue;
            }

            var pounds = Cells.Number(row[$"set {i} (lb)", $"set {i} (lbs)"]);
            sets.Add(new()
            {
                Line = row.Number,
                Session = $"{start.Time:O} {title}",
                Start = start,
                Length = begins is { } from && ends is { } to ? to - from : null,
                Title = title,
                Exercise = exercise,
                Reps = reps,
                Weight = pounds ?? Cells.Number(row[$"set {i} (kg)"]),
                Unit = pounds is null ? WeightUnit.Kilograms : WeightUnit.Pounds,
                SessionNotes = Cells.Text(row["notes"]),
            });
        }

        return sets;
    }
}
