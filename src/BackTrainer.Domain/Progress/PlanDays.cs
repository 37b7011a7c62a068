using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Progress;

/// <summary>What a plan says of each of its days: all that a calendar asks of it, and far less than the plan itself.</summary>
public sealed class PlanDays
{
    private readonly HashSet<DateOnly> _planned = [];
    private readonly HashSet<DateOnly> _moved;

    /// <summary>The days of <paramref name="plan"/> as it stands.</summary>
    public PlanDays(WeeklyPlan plan)
    {
        (CreatedAt, StartsOn, EndsOn, ArchivedOn, Pauses, Request) = (plan.CreatedAt, plan.StartsOn, plan.EndsOn, plan.ArchivedOn, plan.Pauses, plan.Request);
        _moved = [.. plan.Shifts.Where(s => s.To is not null).Select(s => s.From)];
        for (var date = StartsOn; date <= EndsOn; date = date.AddDays(1))
        {
            if (plan.On(date) is not null)
            {
                _planned.Add(date);
            }
        }
    }

    /// <summary>When the plan was saved, in UTC.</summary>
    public DateTime CreatedAt { get; }

    /// <summary>The first day of the block.</summary>
    public DateOnly StartsOn { get; }

    /// <summary>The last day of the block.</summary>
    public DateOnly EndsOn { get; }

    /// <summary>The day on which it was put away, or null.</summary>
    public DateOnly? ArchivedOn { get; }

    /// <summary>Days away, in their order.</summary>
    public IReadOnlyList<PlanPause> Pauses { get; }

    /// <summary>What was asked for.</summary>
    public PlanRequest Request { get; }

    /// <summary>It said on this day what to do: what was planned later, or put away earlier, was no plan of that day.</summary>
    public bool RunsOn(DateOnly date) => StartsOn <= date && EndsOn >= date && !(ArchivedOn <= date);

    /// <summary>The day is in a pause.</summary>
    public bool IsAway(DateOnly date) => Pauses.Any(p => p.Has(date));

    /// <summary>The session of this day was put on another day.</summary>
    public bool IsMoved(DateOnly date) => _moved.Contains(date);

    /// <summary>There is a session on this day.</summary>
    public bool HasSession(DateOnly date) => _planned.Contains(date);
}
