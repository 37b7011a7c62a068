using System.Globalization;
using System.Text;

namespace BackTrainer.Web.Calendars;

/// <summary>Events as an iCalendar file (RFC 5545).</summary>
public static class CalendarText
{
    /// <summary>The media type of such a file.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;
    private const string Local = "yyyyMMdd'T'HHmmss";

    /// <summary>The file.</summary>
    /// <param name="events">The events.</param>
    /// <param name="begins">The time of day at which sessions begin, or null for events of whole days.</param>
    /// <param name="zone">The time zone of that.</param>
    /// <param name="now">Now, in UTC.</param>
    public static string Of(IReadOnlyList<CalendarEvent> events, TimeOnly? begins, TimeZoneInfo zone, DateTime now)
    {
        var text = new StringBuilder();
        Lines(text, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BackTrainer//Planned sessions//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:BackTrainer", "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        var name = begins is null || events.Count == 0 ? null : ZoneText.NameOf(zone);
        if (name is not null)
        {
            Lines(text, [.. ZoneText.Of(zone, name, events[0].Day, events[^1].Day)]);
        }

        foreach (var e in events)
        {
            Lines(text, "BEGIN:VEVENT", $"UID:{e.Uid}", string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now:yyyyMMdd'T'HHmmss'Z'}"), string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{e.Sequence}"));
            Lines(text, [.. Times(e, begins, zone, name)]);
            Lines(text, $"SUMMARY:{Escaped(e.Title)}", $"DESCRIPTION:{Escaped(e.Text)}", $"URL:{e.Link}", e.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED", "TRANSP:OPAQUE", "END:VEVENT");
        }

        Lines(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static IEnumerable<string> Times(CalendarEvent e, TimeOnly? begins, TimeZoneInfo zone, string? name)
    {
        if (begins is not { } time)
        {
            return [$"DTSTART;VALUE=DATE:{Day(e.Day)}", $"DTEND;VALUE=DATE:{Day(e.Day.AddDays(1))}"];
        }

        var start = e.Day.ToDateTime(time);
        var length = string.Create(CultureInfo.InvariantCulture, $"DURATION:PT{Math.Max(e.Minutes, 1)}M");
        return name is null
            ? [$"DTSTART:{TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(start) ? start.AddHours(1) : start, zone).ToString(Local, CultureInfo.InvariantCulture)}Z", length]
            : [$"DTSTART;TZID={name}:{start.ToString(Local, CultureInfo.InvariantCulture)}", length];
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Each line has at most 75 bytes; what is longer goes on after a space, and no letter is torn.</summary>
    private static void Lines(StringBuilder text, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            var bytes = 0;
            foreach (var rune in line.EnumerateRunes().Where(r => !Rune.IsControl(r)))
            {
                if (bytes + rune.Utf8SequenceLength > LongestLine)
                {
                    text.Append("\r\n ");
                    bytes = 1;
                }

                text.Append(rune.ToString());
                bytes += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }
    }
}
