using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Exports;

/// <summary>Every set of one person as a table, for a spreadsheet: CSV by RFC 4180, in UTF-8, one line a set.</summary>
public static class SetTable
{
    /// <summary>The names of the columns.</summary>
    public const string Head = "session_id,started_at,session,easy,exercise,exercise_name,kind,set,reps,load_kg,hold_seconds,distance_m,reps_in_reserve,form,skipped,note,done_at";

    /// <summary>How many sessions are read at a time.</summary>
    public const int AtOnce = 250;

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(TrainingDb db, ExerciseLibrary library, Guid owner, Stream to, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync($"{Head}\r\n");
        await foreach (var session in SessionsOf(db, owner, cancel))
        {
            foreach (var set in session.Sets.OrderBy(s => s.DoneAt).ThenBy(s => s.Order))
            {
                await writer.WriteAsync($"{Line(session, set, library)}\r\n");
            }
        }
    }

    /// <summary>
    /// Every session of one person, oldest first, read some at a time: on PostgreSQL an answer is read to its end before the first
    /// row is seen, so that it can be asked for again where the connection drops.
    /// </summary>
    internal static async IAsyncEnumerable<TrainingSession> SessionsOf(TrainingDb db, Guid owner, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var sessions = db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner).OrderBy(s => s.StartedAt).ThenBy(s => s.Id);
        var some = await sessions.Take(AtOnce).ToListAsync(cancel);
        while (some.Count > 0)
        {
            foreach (var session in some)
            {
                yield return session;
            }

            var (at, id) = (some[^1].StartedAt, some[^1].Id);
            some = some.Count < AtOnce ? [] : await sessions.Where(s => s.StartedAt > at || (s.StartedAt == at && s.Id.CompareTo(id) > 0)).Take(AtOnce).ToListAsync(cancel);
        }
    }

    private static string Line(TrainingSession session, LoggedSet set, ExerciseLibrary library) => string.Join(',',
        session.Id, Moment(session.StartedAt), Csv.Text(session.Title), session.IsEasyIn(set.Exercise) ? "yes" : "no", set.Exercise, Csv.Text(library.Find(set.Exercise)?.Name ?? ""),
        set.Kind.ToKebab(), set.Order, set.Reps, set.Load?.Kilograms.ToString(CultureInfo.InvariantCulture), set.HoldSeconds, set.DistanceMeters, set.Rir, set.Form,
        set.IsSkipped ? "yes" : "no", Csv.Text(set.Note), Moment(set.DoneAt));

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
