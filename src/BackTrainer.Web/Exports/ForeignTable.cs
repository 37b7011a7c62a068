using System.Globalization;
using System.Text;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Exports;

/// <summary>The sets of one person in the columns of another program, so that it, and all that read its files, can bring them in. Help is a weight below nothing.</summary>
/// <param name="Head">The names of the columns.</param>
/// <param name="Line">The line of a set, by the session, the set, its exercise and the local time at which the session began; null for one that such a table has no place for.</param>
internal sealed record ForeignTable(string Head, Func<TrainingSession, LoggedSet, Exercise?, DateTime, string?> Line)
{
    /// <summary>FitNotes, whose tables know days and working sets.</summary>
    public static ForeignTable FitNotes { get; } = new(
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment",
        (_, set, exercise, start) => set.Kind == SetKind.WarmUp ? null : string.Join(',',
            start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Csv.Text(exercise?.Name ?? set.Exercise.ToString()), Csv.Text(exercise?.Pattern.ToKebab()), Weight(set, exercise),
            set.Load is null ? "" : "kgs", set.Reps, set.DistanceMeters, set.DistanceMeters is null ? "" : "m", Time(set.HoldSeconds), Csv.Text(set.Note)));

    /// <summary>Strong, in the variant that says its units.</summary>
    public static ForeignTable Strong { get; } = new(
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration",
        (session, set, exercise, start) => string.Join(';',
            start.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Csv.Text(session.Title, ';'), Csv.Text(exercise?.Name ?? set.Exercise.ToString(), ';'),
            set.Kind == SetKind.WarmUp ? "W" : set.Order.ToString(CultureInfo.InvariantCulture), Weight(set, exercise), set.Load is null ? "" : "kg", set.Reps, 10 - set.Rir,
            set.DistanceMeters, set.DistanceMeters is null ? "" : "meters", set.HoldSeconds, Csv.Text(set.Note, ';'), Csv.Text(session.Notes, ';'), Length(session)));

    /// <summary>Writes it.</summary>
    public async Task WriteAsync(TrainingDb db, ExerciseLibrary library, Guid owner, TimeProvider clock, Stream to, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync($"{Head}\r\n");
        await foreach (var session in SetTable.SessionsOf(db, owner, cancel))
        {
            foreach (var set in session.Sets.Where(s => !s.IsSkipped).OrderBy(s => s.DoneAt).ThenBy(s => s.Order))
            {
                if (Line(session, set, library.Find(set.Exercise), clock.Local(session.StartedAt)) is { } line)
                {
                    await writer.WriteAsync($"{line}\r\n");
                }
            }
        }
    }

    private static string Weight(LoggedSet set, Exercise? exercise) =>
        set.Load is { } load ? (exercise?.Load == LoadKind.Assisted ? -load.Kilograms : load.Kilograms).ToString("0.###", CultureInfo.InvariantCulture) : "";

    private static string Time(int? seconds) => seconds is { } s ? TimeSpan.FromSeconds(s).ToString("h\\:mm\\:ss", CultureInfo.InvariantCulture) : "";

    private static string Length(TrainingSession session) => session.FinishedAt is { } end && (end - session.StartedAt) is var length
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)length.TotalHours}h {length.Minutes}m")
        : "";
}
