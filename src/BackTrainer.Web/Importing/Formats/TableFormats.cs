using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Importing.Formats;

/// <summary>The tables that we can read.</summary>
internal static class TableFormats
{
    /// <summary>Strong, in its three variants.</summary>
    public static TableFormat Strong { get; } = new("strong", "Strong")
    {
        Marks = ["date", "workout name", "exercise name", "set order", "reps"],
        Date = "date",
        Title = "workout name",
        Length = ["duration", "duration (sec)", "workout duration"],
        SessionNotes = "workout notes",
        Exercise = "exercise name",
        Weight = ["weight"],
        Kilograms = ["weight (kg)"],
        Pounds = ["weight (lbs)", "weight (lb)"],
        Unit = "weight unit",
        Distance = ["distance", "distance (meters)", "distance (km)", "distance (miles)"],
        DistanceUnit = "distance unit",
        Seconds = "seconds",
        Note = "notes",
        Kind = row => Cells.Text(row["set order"])?.ToLowerInvariant() switch { "w" => SetKind.WarmUp, "rest timer" or "note" => null, _ => SetKind.Work },
        Key = row => row["workout #"] ?? "",
    };

    /// <summary>Hevy, in kilograms or pounds.</summary>
    public static TableFormat Hevy { get; } = new("hevy", "Hevy")
    {
        Marks = ["title", "start_time", "exercise_title", "set_index", "set_type"],
        Date = "start_time",
        End = "end_time",
        Title = "title",
        SessionNotes = "description",
        Exercise = "exercise_title",
        Kilograms = ["weight_kg"],
        Pounds = ["weight_lbs"],
        Distance = ["distance_km", "distance_miles"],
        Seconds = "duration_seconds",
        Note = "exercise_notes",
        Kind = row => Cells.Text(row["set_type"]) == "warmup" ? SetKind.WarmUp : SetKind.Work,
    };

    /// <summary>FitNotes on Android, and on iOS.</summary>
    public static TableFormat FitNotes { get; } = new("fitnotes", "FitNotes")
    {
        Marks = ["date", "exercise", "category", "reps"],
        Date = "date",
        Exercise = "exercise",
        Weight = ["weight"],
        Kilograms = ["weight (kgs)", "weight (kg)"],
        Pounds = ["weight (lbs)", "weight (lb)"],
        Unit = "weight unit",
        DistanceUnit = "distance unit",
        Seconds = "time",
        Note = "comment",
        Kind = row => Cells.Text(row["kind"])?.StartsWith("warm", StringComparison.OrdinalIgnoreCase) == true ? SetKind.WarmUp : SetKind.Work,
    };

    /// <summary>Liftosaur. What was asked for and not done is no set.</summary>
    public static TableFormat Liftosaur { get; } = new("liftosaur", "Liftosaur")
    {
        Marks = ["workout datetime", "day name", "exercise", "completed reps"],
        Date = "workout datetime",
        Title = "day name",
        Exercise = "exercise",
        Weight = ["completed weight value"],
        Unit = "completed weight unit",
        Reps = "completed reps",
        Distance = [],
        Rpe = "completed rpe",
        Note = "notes",
        Kind = row => Cells.Text(row["completed reps"]) is null ? null : Cells.Text(row["is warmup set?"]) is "1" or "true" ? SetKind.WarmUp : SetKind.Work,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TableFormat> All { get; } = [OwnTable.Format, Strong, Hevy, StrongLifts.Format, Liftosaur, FitNotes];

    /// <summary>The format of a table with these columns, or null where none is known.</summary>
    public static TableFormat? Of(IReadOnlyCollection<string> columns) => All.FirstOrDefault(f => f.Fits(columns));
}
