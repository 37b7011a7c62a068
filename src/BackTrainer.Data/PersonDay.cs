using BackTrainer.Domain.People;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>What is known of a person on a day beside what they logged.</summary>
/// <param name="CheckIns">What they said of that morning and of the nights before it that are looked at.</param>
/// <param name="Person">Body mass and own weights, or null where they said nothing.</param>
/// <param name="Trunk">The latest trunk test that still counts, or null.</param>
public sealed record PersonDay(IReadOnlyList<CheckIn> CheckIns, Person? Person = null, TrunkTest? Trunk = null)
{
    /// <summary>The context with all of it.</summary>
    public ProgressionContext Into(ProgressionContext context)
    {
        context = context with { CheckIns = CheckIns, Endurance = Trunk?.Holds };
        return Person is null ? context : context with { BodyMass = Person.BodyMass, Weights = Person.Kit.ToWeights(context.Request.Equipment) };
    }
}

/// <summary>Reads <see cref="PersonDay"/>.</summary>
public static class PersonDays
{
    /// <summary>What is known of <paramref name="owner"/> on <paramref name="day"/>.</summary>
    public static async Task<PersonDay> PersonDayAsync(this TrainingDb db, Guid owner, DateOnly day, CancellationToken cancel = default) =>
        (await db.PersonDaysAsync(owner, [day], cancel))(day);

    /// <summary>What is known of <paramref name="owner"/> on each of some days, read once for all of them.</summary>
    public static async Task<Func<DateOnly, PersonDay>> PersonDaysAsync(this TrainingDb db, Guid owner, IReadOnlyCollection<DateOnly> days, CancellationToken cancel = default)
    {
        var (from, to) = (days.Min(), days.Max());
        var checks = await db.MorningsAsync(owner, from, to, cancel);
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.OwnerId == owner, cancel);
        var tests = await db.TestsThatCount(owner, from, to).ToListAsync(cancel);
        return day => new(
            [.. checks.Where(c => c.Date >= FirstNight(day) && c.Date <= day).Select(c => c.Said)],
            person,
            tests.Find(t => t.Date >= day.AddDays(-TrunkTest.LastsDays) && t.Date <= day));
    }

    /// <summary>The mornings that are looked at on the days from one to another.</summary>
    public static Task<List<MorningCheck>> MorningsAsync(this TrainingDb db, Guid owner, DateOnly from, DateOnly to, CancellationToken cancel = default)
    {
        var first = FirstNight(from);
        return db.MorningChecks.AsNoTracking().Where(c => c.OwnerId == owner && c.Date >= first && c.Date <= to).ToListAsync(cancel);
    }

    private static DateOnly FirstNight(DateOnly day) => day.AddDays(1 - SleepTarget.NightsLooked);

    /// <summary>The latest trunk test of <paramref name="owner"/> that counts on <paramref name="day"/>, or null.</summary>
    public static Task<TrunkTest?> TrunkTestAsync(this TrainingDb db, Guid owner, DateOnly day, CancellationToken cancel = default) =>
        db.TestsThatCount(owner, day, day).FirstOrDefaultAsync(cancel);

    /// <summary>The trunk tests that count on some day from one to another, the latest first.</summary>
    private static IQueryable<TrunkTest> TestsThatCount(this TrainingDb db, Guid owner, DateOnly from, DateOnly to)
    {
        var first = from.AddDays(-TrunkTest.LastsDays);
        return db.TrunkTests.AsNoTracking().Where(t => t.OwnerId == owner && t.Date >= first && t.Date <= to).OrderByDescending(t => t.Date).ThenByDescending(t => t.Id);
    }
}
