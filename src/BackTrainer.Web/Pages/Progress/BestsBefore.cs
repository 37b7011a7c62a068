using System.Security.Cryptography;
using System.Text;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>The sessions before a day, told apart from the same sessions after any change: when each began, and its version.</summary>
/// <param name="Owner">Whose they are.</param>
/// <param name="First">The first day that is not among them.</param>
/// <param name="Sessions">How many there are.</param>
/// <param name="Print">Of all their beginnings and versions.</param>
public sealed record PastLog(Guid Owner, DateOnly First, int Sessions, string Print)
{
    /// <summary>Of sessions told by one text.</summary>
    public static PastLog Of(Guid owner, DateOnly first, int sessions, string marks) =>
        new(owner, first, sessions, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(marks))));
}

/// <summary>
/// The best of what was done before the weeks that are drawn, reckoned once for as long as <see cref="PastLog"/> and what the body
/// weighs are the same.
/// </summary>
public sealed class BestsBefore(ProgressMemory memory)
{
    /// <summary>The bests of these exercises; those that are not known are read.</summary>
    /// <param name="past">The log before the weeks that are drawn.</param>
    /// <param name="exercises">Which ones.</param>
    /// <param name="bodyMass">What the body weighs, or null: the work of some exercises is told by it.</param>
    /// <param name="read">Reads what was done of some exercises in that log, oldest first.</param>
    public async Task<IReadOnlyDictionary<ExerciseId, LiftBests>> OfAsync(
        PastLog past, IReadOnlyCollection<Exercise> exercises, Load? bodyMass, Func<IReadOnlyCollection<ExerciseId>, Task<IReadOnlyList<DoneWork>>> read)
    {
        var bests = new Dictionary<ExerciseId, LiftBests>();
        var missing = new List<Exercise>();
        foreach (var exercise in exercises)
        {
            if (past.Sessions == 0)
            {
                bests[exercise.Id] = new(exercise, bodyMass);
            }
            else if (memory.Find<LiftBests>((past, exercise.Id, bodyMass)) is { } known)
            {
                bests[exercise.Id] = known.Copy();
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
                var found = new LiftBests(exercise, bodyMass);
                foreach (var work in works[exercise.Id].Where(w => !w.IsEasy))
                {
                    found.Add(work.Done.Sets);
                }

                bests[exercise.Id] = memory.Keep((past, exercise.Id, bodyMass), found).Copy();
            }
        }

        return bests;
    }
}
