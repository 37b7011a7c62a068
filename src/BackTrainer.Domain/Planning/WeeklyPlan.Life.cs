using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;

namespace BackTrainer.Domain.Planning;

/// <content>What happens to a plan between its making and its end.</content>
public sealed partial class WeeklyPlan
{
    /// <summary>The day on which it was put away, or null.</summary>
    public DateOnly? ArchivedOn { get; private set; }

    /// <summary>
    /// The plan that says what to do: of those that run, the newest; else the one that begins soonest. Null where all are
    /// over or put away.
    /// </summary>
    public static WeeklyPlan? Current(IEnumerable<WeeklyPlan> plans, DateOnly today) => plans
        .Where(p => p.ArchivedOn is null && !p.IsOver(today))
        .OrderBy(p => p.StartsOn > today ? p.StartsOn : DateOnly.MinValue)
        .ThenByDescending(p => p.CreatedAt)
        .FirstOrDefault();

    /// <summary>Gives it another name.</summary>
    /// <exception cref="ArgumentException">The name is empty or longer than <see cref="MaxTitleLength"/>.</exception>
    public void Rename(string title)
    {
        var name = title.Trim();
        if (name.Length is 0 or > MaxTitleLength)
        {
            throw new ArgumentException($"A name has 1 to {MaxTitleLength} characters.", nameof(title));
        }

        Title = name;
        Revision++;
    }

    /// <summary>Puts it away: it is kept, and no longer says what to do today. Doing it again changes nothing.</summary>
    public void Archive(DateOnly today)
    {
        ArchivedOn ??= today;
        Revision++;
    }

    /// <summary>Takes it out again.</summary>
    public void BringBack()
    {
        ArchivedOn = null;
        Revision++;
    }

    /// <summary>Lets everyone who has the link look at it; an earlier link is good for nothing from now on.</summary>
    /// <param name="key">The key of the link, from <see cref="PersonalToken.NewSecret"/>.</param>
    public void Share(string key) => ShareHash = PersonalToken.HashOf(key);

    /// <summary>Takes the link back.</summary>
    public void Unshare() => ShareHash = null;

    /// <summary>
    /// The same weeks as a plan of their own, from another day on, without what happened to this one. Advice that is ignored for
    /// these weeks is ignored in the copy too.
    /// </summary>
    /// <param name="id">A version 7 UUID; the page that asked made it, so that asking twice keeps one copy.</param>
    /// <param name="title">What it is called; cut at <see cref="MaxTitleLength"/>.</param>
    /// <param name="startsOn">The first day of week 1.</param>
    /// <param name="createdAt">Now, in UTC.</param>
    public WeeklyPlan Copy(Guid id, string title, DateOnly startsOn, DateTime createdAt) =>
        new(id, OwnerId, title, new BuiltPlan(Request with { StartsOn = startsOn }, Weeks, [], ""), createdAt) { Ignored = Ignored };

    /// <summary>Starts the block on another day. Only before its first session: afterwards a pause, or a copy, is what serves.</summary>
    /// <exception cref="InvalidOperationException">A session of it was begun.</exception>
    public void StartOn(DateOnly first, IReadOnlyCollection<DateOnly> begun)
    {
        if (begun.Count > 0)
        {
            throw new InvalidOperationException("A block that has begun keeps its first day.");
        }

        Request = Request with { StartsOn = first };
        (Pauses, Shifts) = ([], []);
        Revision++;
    }

    /// <summary>Why a pause cannot be entered, in a sentence, or null where it can.</summary>
    public string? WhyNoPause(DateOnly from, DateOnly? back) =>
        back <= from ? "The day of coming back is after the first day off."
        : back?.DayNumber - from.DayNumber > PlanPause.MaxDays ? $"A pause has at most {PlanPause.MaxDays} days. After that a new plan serves you better."
        : from < StartsOn || from > EndsOn ? $"The plan runs from {StartsOn.DayMonth()} to {EndsOn.Full()}. A pause begins in it."
        : Pauses.Any(p => (p.Back is null || from < p.Back) && (back is null || p.From < back)) ? "There is a pause in those days already. Come back from it first."
        : null;

    /// <summary>
    /// Pauses from a day on. Sessions after it come later by whole weeks; one that was begun early still counts, so that the
    /// pause begins after it.
    /// </summary>
    /// <param name="from">The first day without training.</param>
    /// <param name="back">The first day of training again, or null while that is not known.</param>
    /// <param name="begun">Dates of this plan whose session was begun.</param>
    /// <exception cref="ArgumentException"><see cref="WhyNoPause"/> says why.</exception>
    public void Pause(DateOnly from, DateOnly? back, IReadOnlyCollection<DateOnly> begun)
    {
        var first = begun.Select(d => d.AddDays(1)).Append(from).Max();
        if (WhyNoPause(first, back) is { } why)
        {
            throw new ArgumentException(why, nameof(from));
        }

        Pauses = [.. Pauses.Append(new PlanPause(first, back)).OrderBy(p => p.From)];
        Revision++;
    }

    /// <summary>Trains again from <paramref name="today"/> on: the pause of today ends, or where it begins today is taken back. Nothing changes without one.</summary>
    public void ComeBack(DateOnly today)
    {
        if (PauseOn(today) is { } pause)
        {
            Pauses = [.. Pauses.Where(p => p != pause), .. today > pause.From ? new[] { pause with { Back = today } } : []];
            Revision++;
        }
    }

    /// <summary>Takes back a pause that has not begun; other ones stay.</summary>
    public void CallOffPause(DateOnly from, DateOnly today)
    {
        Pauses = [.. Pauses.Where(p => p.From != from || p.From <= today)];
        Revision++;
    }

    /// <summary>Lets a missed session go. What was not planned on that day cannot be dropped, and nothing changes.</summary>
    public void Drop(DateOnly missed)
    {
        if (On(missed) is not null)
        {
            Shifts = [.. Shifts.Where(s => s.To != missed), new(Meant(missed), null)];
            Revision++;
        }
    }

    /// <summary>Moves a missed session to a later day, where <see cref="MissedSession.Of"/> says that it fits; else nothing changes and it is false.</summary>
    public bool Shift(DateOnly missed, DateOnly to, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        if (!MissedSession.Of(this, begun, library, today).Any(m => m.Date == missed && m.Days.Any(d => d.Date == to && d.Fits)))
        {
            return false;
        }

        Shifts = [.. Shifts.Where(s => s.To != missed), new(Meant(missed), to)];
        Revision++;
        return true;
    }

    /// <summary>The day for which a session was planned at first.</summary>
    private DateOnly Meant(DateOnly date) => Shifts.FirstOrDefault(s => s.To == date)?.From ?? date;
}
