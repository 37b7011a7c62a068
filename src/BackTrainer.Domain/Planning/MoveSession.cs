using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>Moves a session to another day of the week. Where that day has a session, the two trade places.</summary>
/// <param name="Day">The day that it leaves.</param>
/// <param name="To">The day that it comes to.</param>
public sealed record MoveSession(DayOfWeek Day, DayOfWeek To, int FromWeek) : PlanEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    public override PlanRequest Apply(PlanRequest request) =>
        LastWeek is null && request.Days.Contains(Day) && !request.Days.Contains(To)
            ? request with { Days = [.. request.Days.Select(d => d == Day ? To : d)] }
            : request;

    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Move", "Moved", $"{Day}'s session to {To}" + (LastWeek == FromWeek ? $" in week {FromWeek}" : ""));

    /// <inheritdoc/>
    protected override PlanWeek Change(BlockPlace place) =>
        Day == To || place.Week.On(Day) is null ? place.Week : place.Week with
        {
            Days = [.. place.Week.Days
                .Select(d => d.Day == Day ? d with { Day = To } : d.Day == To ? d with { Day = Day } : d)
                .OrderBy(d => WeekDays.Index(d.Day))],
        };
}
