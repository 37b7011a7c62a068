namespace BackTrainer.Domain.Planning;

/// <summary>A single session that is done on another day than planned, or not at all. The plan itself stays as it is.</summary>
/// <param name="From">The planned day.</param>
/// <param name="To">The day on which it is done instead, or null where it was let go.</param>
public sealed record SessionShift(DateOnly From, DateOnly? To);
