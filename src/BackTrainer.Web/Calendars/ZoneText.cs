using System.Globalization;

namespace BackTrainer.Web.Calendars;

/// <summary>A time zone as a calendar needs it: when clocks are put forward and back, in the time that is covered.</summary>
internal static class ZoneText
{
    private static readonly DateTime Before = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The name that calendars know it by; null for one that has none, or that is UTC, where instants are written in UTC.</summary>
    public static string? NameOf(TimeZoneInfo zone) => zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime ? null
        : zone.HasIanaId ? zone.Id
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var name) ? name
        : null;

    /// <summary>The lines of it, from the first to the last day.</summary>
    public static IEnumerable<string> Of(TimeZoneInfo zone, string name, DateOnly first, DateOnly last)
    {
        var from = first.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var to = last.AddDays(2).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        List<string> lines = ["BEGIN:VTIMEZONE", $"TZID:{name}", .. Observance("STANDARD", Before, zone.GetUtcOffset(from), zone.GetUtcOffset(from))];
        for (var at = from; at < to; at = at.AddDays(1))
        {
            if (zone.GetUtcOffset(at) != zone.GetUtcOffset(at.AddDays(1)))
            {
                var change = ChangeBetween(zone, at, at.AddDays(1));
                lines.AddRange(Observance(zone.IsDaylightSavingTime(change) ? "DAYLIGHT" : "STANDARD", change, zone.GetUtcOffset(change.AddMinutes(-1)), zone.GetUtcOffset(change)));
            }
        }

        lines.Add("END:VTIMEZONE");
        return lines;
    }

    private static DateTime ChangeBetween(TimeZoneInfo zone, DateTime before, DateTime after)
    {
        while (after - before > TimeSpan.FromMinutes(1))
        {
            var middle = before + TimeSpan.FromMinutes(Math.Floor((after - before).TotalMinutes / 2));
            (before, after) = zone.GetUtcOffset(middle) == zone.GetUtcOffset(before) ? (middle, after) : (before, middle);
        }

        return after;
    }

    private static string[] Observance(string kind, DateTime at, TimeSpan from, TimeSpan to) =>
    [
        $"BEGIN:{kind}",
        $"DTSTART:{(at + from).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}",
        $"TZOFFSETFROM:{Offset(from)}",
        $"TZOFFSETTO:{Offset(to)}",
        $"END:{kind}",
    ];

    private static string Offset(TimeSpan offset) => string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):00}{Math.Abs(offset.Minutes):00}");
}
