using System.Security.Cryptography;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Strength;
using Microsoft.Extensions.Caching.Memory;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>When a session began, and how often it was changed.</summary>
/// <param name="StartedAt">In UTC.</param>
/// <param name="Version">Counts every change to it and to its sets.</param>
public sealed record SessionMark(DateTime StartedAt, int Version);

/// <summary>The sessions before a day, told apart from the same sessions after any change: when each began, and its version.</summary>
/// <param name="Owner">Whose they are.</param>
/// <param name="First">The first day that is not among them.</param>
/// <param name="Sessions">How many there are.</param>
/// <param name="Print">Of all their beginnings and versions.</param>
/// <param name="BodyMass">What the body weighs, which the work of some exercises is told by.</param>
public sealed record PastLog(Guid Owner, DateOnly First, int Sessions, string Print, Load? BodyMass)
{
    /// <summary>Of these sessions, oldest first.</summary>
    public static PastLog Of(Guid owner, DateOnly first, IEnumerable<SessionMark> sessions, Load? bodyMass)
    {
        using var print = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        foreach (var session in sessions)
        {
            print.AppendData(BitConverter.GetBytes(session.StartedAt.Ticks));
            print.AppendData(BitConverter.GetBytes(session.Version));
            count++;
        }

        return new(owner, first, count, Convert.ToHexString(print.GetHashAndReset()), bodyMass);
    }
}

/// <summary>
/// The best of what was done before the weeks that are drawn. Those sessions rarely change, so that what they come to is kept in
/// memory for as long as <see cref="PastLog"/> is the same: it is no second truth, and any process sees at once that it is old.
/// </summary>
public sealed class BestsBefore : IDisposable
{
    private const int MostKept = 20_000;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>The bests of these exercises; those that are not known are read.</summary>
    /// <param name="past">The log before the weeks that are drawn.</param>
    /// <param name="exercises">Which ones.</param>
    /// <param name="read">Reads what was done of some exercises in that log, oldest first.</param>
    public async Task<IReadOnlyDictionary<ExerciseId, LiftBests>> OfAsync(
        PastLog past, IReadOnlyCollection<Exercise> exercises, Func<IReadOnlyCollection<ExerciseId>, Task<IReadOnlyList<DoneWork>>> read)
    {
        var bests = new Dictionary<ExerciseId, LiftBests>();
        var missing = new List<Exercise>();
        foreach (var exercise in exercises)
        {
            if (past.Sessions == 0)
            {
                bests[exercise.Id] = new(exercise, past.BodyMass);
            }
            else if (_kept.TryGetValue((past, exercise.Id), out LiftBests? known))
            {
                bests[exercise.Id] = known!.Copy();
            }
            else
            {
                missing.Add(exercise);
            }
        }

        if (missing.Count > 0)
        {
            var works = (await read([.. missing.Select(e => e.Id)])).ToLookup(w => w.Exercise.Id);
            foreach (var exercise in missing)
            {
                var found = new LiftBests(exercise, past.BodyMass);
                foreach (var work in works[exercise.Id].Where(w => !w.IsEasy))
                {
                    found.Add(work.Done.Sets);
                }

                _kept.Set((past, exercise.Id), found, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromDays(8) });
                bests[exercise.Id] = found.Copy();
            }
        }

        return bests;
    }

    public void Dispose() => _kept.Dispose();
}
