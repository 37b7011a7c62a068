using BackTrainer.Domain.Progress;
using BackTrainer.Web.Components;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>Pain against load, week by week.</summary>
/// <param name="Trained">The weeks, oldest first.</param>
/// <param name="Said">What was said of them.</param>
public sealed record WeeklyPain(IReadOnlyList<TrainedWeek> Trained, IReadOnlyList<RecoveryWeek> Said)
{
    /// <summary>The first day of each week.</summary>
    public IReadOnlyList<DateOnly> Mondays => [.. Trained.Select(w => w.Monday)];

    /// <summary>The same to draw.</summary>
    public IReadOnlyList<WeekSeries> Series => ProgressSeries.PainAndLoad(Trained, Said);
}
