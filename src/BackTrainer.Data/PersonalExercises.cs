using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>Why an exercise was not kept.</summary>
/// <param name="Field">The property of <see cref="PersonalFacts"/> at fault.</param>
/// <param name="Message">What is wrong, for people.</param>
public sealed record PersonalFault(string Field, string Message);

/// <summary>People's own exercises.</summary>
public static class PersonalExercises
{
    /// <summary>The library as one person has it: the shared one with their own exercises, archived ones as those that are retired.</summary>
    public static async Task<ExerciseLibrary> LibraryOfAsync(this TrainingDb db, ExerciseLibrary shared, Guid owner, CancellationToken cancel = default)
    {
        var own = await db.PersonalExercises.AsNoTracking().Where(e => e.OwnerId == owner).ToListAsync(cancel);
        return shared.With([.. own.Select(e => e.ToExercise())]);
    }

    /// <summary>
    /// Adds an exercise of one's own, or says anew what one is. Belongs into the turn of its owner; doing it again changes nothing.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="id">Which one; null for a new one, whose id is made of its name.</param>
    /// <param name="facts">What is said of it, without a fault of its own.</param>
    /// <param name="isArchived">It is offered no more.</param>
    /// <param name="shared">The library: a name in it is not given again.</param>
    /// <param name="now">Now, in UTC.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>What is kept now, or why nothing is.</returns>
    /// <exception cref="ArgumentException">The facts have a fault, or the id is not an own one.</exception>
    public static async Task<(PersonalExercise? Kept, PersonalFault? Fault)> KeepExerciseAsync(
        this TrainingDb db, Guid owner, ExerciseId? id, PersonalFacts facts, bool isArchived, ExerciseLibrary shared, DateTime now, CancellationToken cancel = default)
    {
        var all = await db.PersonalExercises.Where(e => e.OwnerId == owner).ToListAsync(cancel);
        bool HasName(string name) => string.Equals(name, facts.Name, StringComparison.OrdinalIgnoreCase);
        var known = all.Find(e => e.Id == id || (id is null && e.ChangedAt == now && HasName(e.Facts.Name)));
        if (all.Exists(e => e != known && HasName(e.Facts.Name)) || shared.Exercises.Any(e => HasName(e.Name)))
        {
            return (null, new(nameof(facts.Name), "There is an exercise of this name already."));
        }

        if (known is null && all.Count >= PersonalExercise.Most)
        {
            return (null, new(nameof(facts.Name), $"There are {PersonalExercise.Most} exercises of your own, and no more can be added."));
        }

        if (known is null)
        {
            known = new(owner, id ?? PersonalExercise.IdFor(facts.Name, taken => all.Exists(e => e.Id == taken)), facts, now);
            db.PersonalExercises.Add(known);
        }
        else if (known.Facts.Load != facts.Load)
        {
            return (null, new(nameof(facts.Load), "What loads it is settled when it is added, since what was logged would mean something else. Archive it, and add another."));
        }

        known.Change(facts, isArchived, now);
        await db.SaveChangesAsync(cancel);
        return (known, null);
    }

    /// <summary>
    /// Deletes an exercise of one's own, unless anything is left that names it: a set, a note, a target, a plan, or the list of a
    /// session. Belongs into the turn of its owner, with all changes saved.
    /// </summary>
    public static async Task ForgetExerciseAsync(this TrainingDb db, Guid owner, ExerciseId id, CancellationToken cancel = default)
    {
        var isNamed = await db.Sessions.AnyAsync(s => s.OwnerId == owner && s.Sets.Any(set => set.Exercise == id), cancel)
            || await db.OwnExercises.AnyAsync(o => o.OwnerId == owner && o.Exercise == id, cancel)
            || await db.OwnTargets.AnyAsync(o => o.OwnerId == owner && o.Exercise == id, cancel)
            || (await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).ToListAsync(cancel)).Exists(p => Names(p, id))
            || (await db.Sessions.Where(s => s.OwnerId == owner).Select(s => s.Layout).Distinct().ToListAsync(cancel)).Exists(l => l.Exercises.Contains(id));
        if (!isNamed)
        {
            await db.PersonalExercises.Where(e => e.OwnerId == owner && e.Id == id).ExecuteDeleteAsync(cancel);
        }
    }

    private static bool Names(WeeklyPlan plan, ExerciseId id) =>
        plan.Weeks.SelectMany(w => w.Days).Concat(plan.Changes.SelectMany(c => c.Days).Select(d => d.Was).OfType<PlannedDay>())
            .Any(d => d.Mobility.Contains(id) || d.Exercises.Any(e => e.Exercise == id))
        || plan.Request.ExcludedExercises.Contains(id) || plan.Request.MasteredExercises.Contains(id);
}
