using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Importing;

/// <summary>What an import brought beside sessions, by kind and key, so that it can be taken out again.</summary>
internal static class BroughtRows
{
    private static readonly Dictionary<Type, string> Kinds = new()
    {
        [typeof(WeeklyPlan)] = "plan",
        [typeof(DeletedSession)] = "deleted-session",
        [typeof(MorningCheck)] = "check-in",
        [typeof(TrunkTest)] = "trunk-test",
        [typeof(OwnTarget)] = "own-target",
        [typeof(DeclinedOffer)] = "declined-offer",
        [typeof(PersonalExercise)] = "own-exercise",
        [typeof(OwnExercise)] = "note",
        [typeof(Person)] = "profile",
    };

    /// <summary>How a row is remembered; null for a session, which knows its import itself.</summary>
    public static ImportedRow? NameOf(object row) => Kinds.TryGetValue(row.GetType(), out var kind) ? new(kind, KnownRows.KeyOf(row)) : null;

    /// <summary>An exercise of one's own that was made for an import.</summary>
    public static ImportedRow NameOf(ExerciseId own) => new(Kinds[typeof(PersonalExercise)], $"{own}");

    /// <summary>
    /// Deletes what is remembered, in the transaction that runs; what has gone already is no fault. Exercises of one's own come
    /// last, and stay where something else uses them by now.
    /// </summary>
    public static async Task DeleteAsync(TrainingDb db, Guid owner, IReadOnlyList<ImportedRow> rows, DateOnly today, CancellationToken cancel)
    {
        foreach (var (kind, key) in rows.OrderBy(r => r.Kind == Kinds[typeof(PersonalExercise)]))
        {
            await (kind switch
            {
                "plan" => (Task)db.DeletePlanAsync(owner, Guid.Parse(key), today, cancel),
                "deleted-session" => Delete(db.DeletedSessions.Where(r => r.OwnerId == owner && r.Id == Guid.Parse(key))),
                "check-in" => Delete(db.MorningChecks.Where(r => r.OwnerId == owner && r.Date == Day(key))),
                "trunk-test" => Delete(db.TrunkTests.Where(r => r.OwnerId == owner && r.Id == Guid.Parse(key))),
                "own-target" => Delete(db.OwnTargets.Where(r => r.OwnerId == owner && r.Id == Guid.Parse(key))),
                "declined-offer" => Delete(db.DeclinedOffers.Where(r => r.OwnerId == owner && r.Rule == key)),
                "own-exercise" => db.ForgetExerciseAsync(owner, new ExerciseId(key), cancel),
                "note" => Delete(db.OwnExercises.Where(r => r.OwnerId == owner && r.Exercise == new ExerciseId(key))),
                "profile" => Delete(db.People.Where(r => r.OwnerId == owner)),
                _ => Task.CompletedTask,
            });
        }

        Task<int> Delete<T>(IQueryable<T> gone) => gone.ExecuteDeleteAsync(cancel);
    }

    private static DateOnly Day(string key) => DateOnly.Parse(key, CultureInfo.InvariantCulture);
}
