using BackTrainer.Data;
using BackTrainer.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Hosting;

/// <summary>The clock on the wall of whoever asks: their days begin and end by it. It is the server's as long as they said nothing.</summary>
public sealed class PersonClock(TimeProvider clock, TrainingDb db) : TimeProvider
{
    private TimeZoneInfo? _zone;

    /// <summary>What they said of themselves when the request began, or null where they said nothing.</summary>
    public Person? Person { get; private set; }

    /// <summary>How they count days and write numbers.</summary>
    public Customs Customs => Person?.Customs ?? Customs.Usual;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _zone ?? clock.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => clock.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    /// <inheritdoc/>
    public override long GetTimestamp() => clock.GetTimestamp();

    /// <summary>The time zone of this name, or null where the server knows none.</summary>
    public static TimeZoneInfo? ZoneOf(string? name) => name is { Length: > 0 and <= Customs.MaxNameLength } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>Counts as this person does from now on.</summary>
    internal async Task ReadAsync(Guid owner, CancellationToken cancel)
    {
        Person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.OwnerId == owner, cancel);
        _zone = ZoneOf(Customs.TimeZone);
    }
}
