using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>A saved plan: a block of weeks that belongs to someone.</summary>
public sealed partial class WeeklyPlan
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
        Request = built.Request with { Screen = built.Request.Screen?.ToKeep() };
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

    /// <summary>Counts every change to it, from 1: a calendar knows by it which of two is newer.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>The SHA-256 of the key of the link to it, in hexadecimal digits, or null where it is not shared.</summary>
    public string? ShareHash { get; private set; }

    /// <summary>What was asked for.</summary>
    public PlanRequest Request { get; private set; } = null!;

    /// <summary>The weeks of the block.</summary>
    public IReadOnlyList<PlanWeek> Weeks { get; private set; } = [];

    /// <summary>The first day of week 1.</summary>
    public DateOnly StartsOn => Request.StartsOn;

    /// <summary>What every rule says of every week, as seen on <paramref name="today"/>.</summary>
    public IReadOnlyList<Finding> Judge(Exercises.ExerciseLibrary library, DateOnly today) => PlanRules.Judge(Check(library, today));

    /// <summary>The weeks with everything that the rules measure.</summary>
    public IReadOnlyList<WeekCheck> Check(Exercises.ExerciseLibrary library, DateOnly today) =>
        WeekCheck.OfAll(Weeks, Request, new AllowedExercises(Request, library), today, AdviceShown.Text);
}
