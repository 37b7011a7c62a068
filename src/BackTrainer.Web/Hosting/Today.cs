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

    /// <summary>Now, in UTC.</summary>
    public static DateTime Utc(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
