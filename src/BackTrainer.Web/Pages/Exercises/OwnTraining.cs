using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>What a plan asks next of an exercise.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Date">The day.</param>
/// <param name="Target">What to aim for; of a neighbour where the ladder has moved.</param>
public sealed record NextUp(Guid Plan, DateOnly Date, NextTarget Target);

/// <summary>What one person did with an exercise, and what comes next.</summary>
/// <param name="Last">The last time, or null.</param>
/// <param name="Best">The best set, or null.</param>
/// <param name="Next">What their plan asks next, or null where it is in none.</param>
/// <param name="Earlier">The times before the last, newest first; at most <see cref="MostEarlier"/>.</param>
public sealed record OwnTraining(Exposure? Last, BestSet? Best, NextUp? Next, IReadOnlyList<Exposure> Earlier)
{
    /// <summary>How many times before the last are listed.</summary>
    public const int MostEarlier = 4;

    /// <summary>There is nothing to show.</summary>
    public bool IsEmpty => Last is null && Next is null;

    /// <summary>From what was logged, oldest first.</summary>
    public static OwnTraining Of(Exercise exercise, IReadOnlyList<Exposure> exposures, NextUp? next) => new(
        exposures is [.., var last] ? last : null,
        BestSet.Of(exercise, exposures),
        next,
        [.. exposures.Reverse().Skip(1).Take(MostEarlier)]);
}
