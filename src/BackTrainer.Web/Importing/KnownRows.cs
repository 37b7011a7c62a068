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

/// <summary>What somebody has beside sessions, by what tells one from the other.</summary>
internal sealed class KnownRows
{
    private readonly HashSet<(Type Kind, string Key)> _keys = [];

    /// <summary>Exercises of their own.</summary>
    public List<Exercise> OwnExercises { get; } = [];

    /// <summary>What one person has.</summary>
    public static async Task<KnownRows> OfAsync(TrainingDb db, Guid owner, CancellationToken cancel)
    {
        var known = new KnownRows();
        known.Take(typeof(WeeklyPlan), await db.Plans.Where(p => p.OwnerId == owner).Select(p => p.Id).ToListAsync(cancel));
        known.Take(typeof(DeletedSession), await db.DeletedSessions.Where(p => p.OwnerId == owner).Select(p => p.Id).ToListAsync(cancel));
        known.Take(typeof(MorningCheck), await db.MorningChecks.Where(p => p.OwnerId == owner).Select(p => p.Date).ToListAsync(cancel));
        known.Take(typeof(TrunkTest), await db.TrunkTests.Where(p => p.OwnerId == owner).Select(p => p.Id).ToListAsync(cancel));
        known.Take(typeof(OwnTarget), await db.OwnTargets.Where(p => p.OwnerId == owner).Select(p => p.Id).ToListAsync(cancel));
        known.Take(typeof(DeclinedOffer), await db.DeclinedOffers.Where(p => p.OwnerId == owner).Select(p => p.Rule).ToListAsync(cancel));
        known.Take(typeof(OwnExercise), await db.OwnExercises.Where(p => p.OwnerId == owner).Select(p => p.Exercise).ToListAsync(cancel));
        var own = await db.PersonalExercises.AsNoTracking().Where(p => p.OwnerId == owner).ToListAsync(cancel);
        known.Take(typeof(PersonalExercise), own.Select(e => e.Id));
        known.OwnExercises.AddRange(own.Select(e => e.ToExercise()));
        known.Take(typeof(Person), await db.People.Where(p => p.OwnerId == owner).Select(p => p.OwnerId).ToListAsync(cancel));
        return known;
    }

    /// <summary>There is such a plan, here or earlier in the file.</summary>
    public bool HasPlan(Guid id) => _keys.Contains((typeof(WeeklyPlan), $"{id}"));

    /// <summary>Remembers a row; false where it was there.</summary>
    public bool Add(object row) => _keys.Add((row.GetType(), KeyOf(row)));

    /// <summary>What tells a row from the others of its kind and owner.</summary>
    public static string KeyOf(object row) => row switch
    {
        WeeklyPlan plan => $"{plan.Id}",
        DeletedSession deleted => $"{deleted.Id}",
        MorningCheck morning => $"{morning.Date}",
        TrunkTest test => $"{test.Id}",
        OwnTarget target => $"{target.Id}",
        DeclinedOffer offer => offer.Rule,
        PersonalExercise own => $"{own.Id}",
        OwnExercise note => $"{note.Exercise}",
        Person person => $"{person.OwnerId}",
        _ => throw new ArgumentException($"{row.GetType()} is not known.", nameof(row)),
    };

    private void Take<T>(Type kind, IEnumerable<T> keys) => _keys.UnionWith(keys.Select(k => (kind, $"{k}")));
}
