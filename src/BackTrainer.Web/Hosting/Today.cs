namespace BackTrainer.Web.Hosting;

/// <summary>Days as people where the server stands count them.</summary>
public static class Today
{
    /// <summary>The day of now.</summary>
    public static DateOnly LocalDay(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The day that an instant falls on.</summary>
    public static DateOnly DayOf(this TimeProvider clock, DateTime utc) => DateOnly.FromDateTime(clock.Local(utc));

    /// <summary>An instant on the wall clock.</summary>
    public static DateTime Local(this TimeProvider clock, DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), clock.LocalTimeZone);

    /// <summary>The instant that a wall clock shows; where clocks were put forward past it, an hour later.</summary>
    public static DateTime UtcOf(this TimeProvider clock, DateTime local) =>
        TimeZoneInfo.ConvertTimeToUtc(clock.LocalTimeZone.IsInvalidTime(local) ? local.AddHours(1) : local, clock.LocalTimeZone);

    /// <summary>Now, in UTC.</summary>
    public static DateTime Utc(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.ToMicroseconds();

    /// <summary>An instant as exactly as every database keeps it, so that what is answered is what will be read.</summary>
    public static DateTime ToMicroseconds(this DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));
}
