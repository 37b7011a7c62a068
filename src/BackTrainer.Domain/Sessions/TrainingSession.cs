using System.Globalization;

namespace BackTrainer.Domain.Sessions;

/// <summary>One training session: what was planned for it, if anything, and every set that was entered.</summary>
public sealed partial class TrainingSession
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxTitleLength = 80;

    /// <summary>The longest notes, in characters.</summary>
    public const int MaxNotesLength = 2000;

    /// <summary>The longest that a session can last, in hours.</summary>
    public const int MaxHours = 12;

    /// <summary>How far ahead of now an instant may be, in hours: clocks differ, and so do days around the world.</summary>
    public const int MostHoursAhead = 24;

    /// <summary>Nobody's log reaches further back.</summary>
    public static readonly DateTime Earliest = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private TrainingSession()
    {
    }

    /// <summary>Starts a session.</summary>
    /// <param name="id">A UUID that the page made, so that asking twice starts one session: <see cref="IdFor"/> where it is planned.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="title">What it is called; cut at <see cref="MaxTitleLength"/>.</param>
    /// <param name="startedAt">Now, in UTC.</param>
    /// <param name="planId">The plan that it belongs to, or null.</param>
    /// <param name="plannedDay">The date in the plan that it fulfils, or null.</param>
    /// <param name="easy">Meant to be easy, as in a deload week: kept, but outside progression.</param>
    public TrainingSession(
        Guid id, Guid owner, string title, DateTime startedAt, Guid? planId = null, DateOnly? plannedDay = null, bool easy = false)
    {
        (Id, OwnerId, StartedAt, PlanId, PlannedDay, IsEasy) = (id, owner, startedAt, planId, plannedDay, easy);
        Title = title.Length > MaxTitleLength ? title[..MaxTitleLength] : title;
    }

    /// <summary>Something can have been done at this time, in UTC; else the clock that says so is wrong.</summary>
    public static bool IsPlausible(DateTime at, DateTime now) => at >= Earliest && at <= now.AddHours(MostHoursAhead);

    /// <summary>The id of the session of a planned day: the same on every device, so that a day begun on two of them is one session.</summary>
    public static Guid IdFor(Guid plan, DateOnly day) => NamedId.Of(plan, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A UUID that may come from the client: <see cref="IdFor"/> where it is planned, else any.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When it began, in UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>When it ended, in UTC, or null while it runs.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>The plan that it belongs to, or null.</summary>
    public Guid? PlanId { get; private set; }

    /// <summary>The date in the plan that it fulfils, or null.</summary>
    public DateOnly? PlannedDay { get; private set; }

    /// <summary>Anything worth remembering.</summary>
    public string? Notes { get; private set; }

    /// <summary>Counts the changes to what is said of the session itself, from 1, on whichever device they were made. Sets have their own.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Counts every change, to the session and to its sets, from 1: two writers at once do not overwrite each other.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The import that brought it, or null where it was logged here.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>It has ended.</summary>
    public bool IsFinished => FinishedAt is not null;

    /// <summary>Says which import brought it.</summary>
    public void CameWith(Guid import) => ImportId = import;

    private static void ThrowUnlessTimes(DateTime startedAt, DateTime? finishedAt)
    {
        if (finishedAt is { } end && (end < startedAt || end - startedAt > TimeSpan.FromHours(MaxHours)))
        {
            throw new ArgumentException($"A session ends after it begins and lasts at most {MaxHours} hours.", nameof(finishedAt));
        }
    }

    private void Changed()
    {
        Revision++;
        Version++;
    }
}
