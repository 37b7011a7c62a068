using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>The weeks as they were built anew around what is locked.</summary>
/// <param name="Rebuilt">All weeks of the block; those before the first that changes are as they were.</param>
public sealed record RebuildRest(IReadOnlyList<PlanWeek> Rebuilt, DayOfWeek Day, int FromWeek) : PlanEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Build", "Built", $"the rest anew from week {FromWeek}");

    /// <inheritdoc/>
    protected override PlanWeek Change(BlockPlace place) =>
        Rebuilt[place.Week.Number - 1] is var comes && IsSame(comes, place.Week) ? place.Week : comes;

    private static bool IsSame(PlanWeek week, PlanWeek other) => week.Days.Count == other.Days.Count && week.Days.Zip(other.Days).All(d =>
        d.First.Day == d.Second.Day && d.First.Mobility.SequenceEqual(d.Second.Mobility) && d.First.Exercises.SequenceEqual(d.Second.Exercises));
}
