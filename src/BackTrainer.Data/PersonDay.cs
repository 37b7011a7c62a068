using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>What is known of a person on a day beside what they logged: everything that may hold or lower a target.</summary>
/// <param name="CheckIns">What they said of that morning and of the nights before it that are looked at.</param>
public sealed record PersonDay(IReadOnlyList<CheckIn> CheckIns)
{
    /// <summary>The context with all of it.</summary>
    public ProgressionContext Into(ProgressionContext context) => context with { CheckIns = CheckIns };
}

/// <summary>Reads <see cref="PersonDay"/>.</summary>
public static class PersonDays
{
    /// <summary>What is known of <paramref name="owner"/> on <paramref name="day"/>.</summary>
    public static async Task<PersonDay> PersonDayAsync(this TrainingDb db, Guid owner, DateOnly day, CancellationToken cancel = default)
    {
        var first = day.AddDays(1 - SleepTarget.NightsLooked);
        var checks = await db.MorningChecks.AsNoTracking().Where(c => c.OwnerId == owner && c.Date >= first && c.Date <= day).ToListAsync(cancel);
        return new([.. checks.Select(c => c.Said)]);
    }
}
