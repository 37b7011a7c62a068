using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>A saved plan: a block of weeks that belongs to someone.</summary>
public sealed class WeeklyPlan
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxTitleLength = 80;

    private WeeklyPlan()
    {
    }

    /// <summary>Keeps a built plan for its owner.</summary>
    /// <param name="id">A version 7 UUID; the page that asked made it, so that asking twice keeps one plan.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="title">What it is called; cut at <see cref="MaxTitleLength"/>.</param>
    /// <param name="built">What was built.</param>
    /// <param name="createdAt">Now, in UTC.</param>
    public WeeklyPlan(Guid id, Guid owner, string title, BuiltPlan built, DateTime createdAt)
    {
        Id = id;
        OwnerId = owner;
        Title = title.Length > MaxTitleLength ? title[..MaxTitleLength] : title;
        Request = built.Request;
        Weeks = built.Weeks;
        CreatedAt = createdAt;
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When it was saved, in UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>What was asked for.</summary>
    public PlanRequest Request { get; private set; } = null!;

    /// <summary>The weeks of the block.</summary>
    public IReadOnlyList<PlanWeek> Weeks { get; private set; } = [];

    /// <summary>The first day of week 1.</summary>
    public DateOnly StartsOn => Request.StartsOn;

    /// <summary>The last day of the block.</summary>
    public DateOnly EndsOn => StartsOn.AddDays((7 * Weeks.Count) - 1);

    /// <summary>The week that <paramref name="date"/> falls in, or null before and after the block.</summary>
    public PlanWeek? WeekOn(DateOnly date)
    {
        var days = date.DayNumber - StartsOn.DayNumber;
        return days < 0 || days / 7 >= Weeks.Count ? null : Weeks[days / 7];
    }

    /// <summary>What is planned on <paramref name="date"/>, or null on a rest day and outside the block.</summary>
    public PlannedDay? On(DateOnly date) => WeekOn(date)?.On(date.DayOfWeek);

    /// <summary>The first of the seven days of a week of this block.</summary>
    public DateOnly FirstDayOf(PlanWeek week) => StartsOn.AddDays(7 * (week.Number - 1));

    /// <summary>The date of a day of the week in a week of this block.</summary>
    public DateOnly DateOf(PlanWeek week, DayOfWeek day)
    {
        var first = FirstDayOf(week);
        return first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7);
    }

    /// <summary>
    /// The first week from which this day of the week is still ahead: neither past nor begun, there and in every week
    /// after it. Null where there is none.
    /// </summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="today">The day of now; today is ahead until its session is begun.</param>
    /// <param name="begun">Dates of this plan whose session was begun.</param>
    public int? FirstWeekAhead(DayOfWeek day, DateOnly today, IReadOnlyCollection<DateOnly> begun)
    {
        var behind = Weeks.Where(w => DateOf(w, day) is var date && (date < today || begun.Contains(date))).Select(w => w.Number).DefaultIfEmpty(0).Max();
        return behind < Weeks.Count ? behind + 1 : null;
    }

    /// <summary>The next planned day on or after <paramref name="date"/>, or null when the block is over.</summary>
    public DateOnly? NextTrainingDay(DateOnly date)
    {
        for (var day = date < StartsOn ? StartsOn : date; day <= EndsOn; day = day.AddDays(1))
        {
            if (On(day) is not null)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>What an edit would make of the weeks and what the rules say of that. The plan stays as it is.</summary>
    public TriedEdit Try(PlanEdit edit, Exercises.ExerciseLibrary library, DateOnly today) => TriedEdit.Of(this, edit, library, today);

    /// <summary>Makes an edit that changes something and newly breaks no hard rule; else the plan stays as it is. The answer says which.</summary>
    public TriedEdit Edit(PlanEdit edit, Exercises.ExerciseLibrary library, DateOnly today)
    {
        var tried = Try(edit, library, today);
        if (tried.Standing == EditStanding.Fits)
        {
            Weeks = tried.Weeks;
        }

        return tried;
    }

    /// <summary>What every rule says of every week, as seen on <paramref name="today"/>.</summary>
    public IReadOnlyList<Finding> Judge(Exercises.ExerciseLibrary library, DateOnly today) => PlanRules.Judge(Check(library, today));

    /// <summary>The weeks with everything that the rules measure.</summary>
    public IReadOnlyList<WeekCheck> Check(Exercises.ExerciseLibrary library, DateOnly today) =>
        WeekCheck.OfAll(Weeks, Request, new AllowedExercises(Request, library), today, AdviceShown.Text);
}
