using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Exercises;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <content>What was before a session, and what comes next of an exercise.</content>
public sealed partial class SessionDesk
{
    /// <summary>The session of the same name before this one, or null.</summary>
    public Task<TrainingSession?> LastOfItsKindAsync(TrainingSession session, CancellationToken cancel) => db.Sessions.AsNoTracking()
        .Where(s => s.OwnerId == session.OwnerId && s.Title == session.Title && s.StartedAt < session.StartedAt)
        .OrderByDescending(s => s.StartedAt).FirstOrDefaultAsync(cancel);

    /// <summary>The next day of the plan that has this exercise and is not begun yet, with its target.</summary>
    public async Task<NextUp?> NextUpAsync(WeeklyPlan plan, ExerciseId exercise, CancellationToken cancel)
    {
        var begun = await db.BegunAsync(plan, cancel);
        var date = plan.NextTrainingDay(clock.LocalDay());
        while (date is { } there && (begun.Contains(there) || plan.On(there)!.Find(exercise) is null))
        {
            date = plan.NextTrainingDay(there.AddDays(1));
        }

        if (date is not { } next)
        {
            return null;
        }

        var sheet = await AheadAsync(plan, next, cancel);
        return sheet.Exercises.FirstOrDefault(e => e.Planned?.Id == exercise || e.Exercise.Id == exercise) is { } line
            ? new(plan.Id, next, line.Target)
            : null;
    }
}
