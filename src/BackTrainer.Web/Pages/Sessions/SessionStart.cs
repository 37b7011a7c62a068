using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using Microsoft.AspNetCore.WebUtilities;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>How much of a session is meant when it begins.</summary>
public enum SessionSize
{
    Whole,
    Easy,
    Minimum,
}

/// <summary>
/// How a session that has not begun would begin, as it stands in its address: nothing is kept before the first entry, so the
/// address says all of it.
/// </summary>
public sealed record SessionStart
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm";

    /// <summary>The plan, or null.</summary>
    public Guid? Plan { get; init; }

    /// <summary>The planned day of it, or null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>A session that no plan asks for.</summary>
    public bool IsFree { get; init; }

    /// <summary>How much of it.</summary>
    public SessionSize Size { get; init; }

    /// <summary>A session whose exercises it starts with, or null.</summary>
    public Guid? Like { get; init; }

    /// <summary>When it was, on the wall clock, or null for now.</summary>
    public DateTime? On { get; init; }

    /// <summary>A day of a plan.</summary>
    public static SessionStart Of(Guid plan, DateOnly day) => new() { Plan = plan, Day = day };

    /// <summary>A session without a plan.</summary>
    public static SessionStart Free { get; } = new() { IsFree = true };

    /// <summary>What a query says; null where it names no start, or one that cannot be read.</summary>
    public static SessionStart? Read(IQueryCollection query)
    {
        var start = new SessionStart
        {
            Plan = Guid.TryParse(query["plan"], out var plan) ? plan : null,
            Day = DateOnly.TryParseExact(query["day"], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            IsFree = query["free"] == "true",
            Size = Kebab.TryParse<SessionSize>(query["size"], out var size) ? size : SessionSize.Whole,
            Like = Guid.TryParse(query["like"], out var like) ? like : null,
            On = DateTime.TryParseExact(query["on"], MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && on.Year >= TrainingSession.Earliest.Year ? on : null,
        };
        return start.IsFree ? start with { Plan = null, Day = null } : start is { Plan: not null, Day: not null } ? start with { Like = null } : null;
    }

    /// <summary>The address at which it begins: that of a planned day is the same on every device.</summary>
    public string Address => For(Plan is { } plan && Day is { } day ? TrainingSession.IdFor(plan, day) : Guid.CreateVersion7());

    /// <summary>The address of the session.</summary>
    public string For(Guid session) => QueryHelpers.AddQueryString($"/sessions/{session}", Query);

    /// <summary>The address of something that is done to it before it has begun.</summary>
    public string For(Guid session, string handler) => QueryHelpers.AddQueryString(For(session), "handler", handler);

    /// <summary>What stands in the address.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["plan"] = Plan?.ToString(),
        ["day"] = Day?.ToString(DayFormat, CultureInfo.InvariantCulture),
        ["free"] = IsFree ? "true" : null,
        ["size"] = Size == SessionSize.Whole ? null : Size.ToKebab(),
        ["like"] = Like?.ToString(),
        ["on"] = On?.ToString(MomentFormat, CultureInfo.InvariantCulture),
    }.Where(part => part.Value is not null);
}
