using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>A lighter week that the log says is due (rule deload-due), and how the plan can have it.</summary>
/// <param name="Weeks">Weeks in a row with training that was not easy.</param>
/// <param name="Lighten">The edit that makes the next whole week lighter, or null where no plan has such a week.</param>
/// <param name="From">The first day of that week, or null.</param>
public sealed record DeloadOffer(int Weeks, LightenWeek? Lighten, DateOnly? From)
{
    /// <summary>The offer of today, or null where no lighter week is due, or where one is under way or next.</summary>
    /// <param name="days">Days of training, oldest first.</param>
    /// <param name="plan">The plan that runs, or null.</param>
    /// <param name="begun">Dates of the plan whose session was begun.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public static DeloadOffer? Of(
        IReadOnlyList<TrainedDay> days, WeeklyPlan? plan, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        if (!DeloadWeeks.IsDue(days, plan?.Request.Level ?? TrainingLevel.Novice, today) || plan?.PauseOn(today) is not null)
        {
            return null;
        }

        var weeks = DeloadWeeks.InARow(days, today);
        if (plan is null)
        {
            return new(weeks, null, null);
        }

        var next = plan.Weeks.FirstOrDefault(w => plan.IsAhead(w, today, begun));
        if (plan.WeekOn(today) is { Kind: WeekKind.Deload } || next is { Kind: WeekKind.Deload })
        {
            return null;
        }

        return next is not null && LightenWeek.Of(plan, next.Number, today, begun) is { } edit && plan.Try(edit, library, today).Standing == EditStanding.Fits
            ? new(weeks, edit, plan.FirstDayOf(next))
            : new(weeks, null, null);
    }
}
