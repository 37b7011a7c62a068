using System.Globalization;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>Reads a day and a time of it as they were typed.</summary>
internal static class Moments
{
    /// <summary>The moment on the wall clock, not before the year of <see cref="TrainingSession.Earliest"/> and not to come; null with the fault beside its field where it cannot be.</summary>
    /// <param name="state">Where faults are said.</param>
    /// <param name="clock">For now.</param>
    /// <param name="form">What the names of the fields begin with.</param>
    /// <param name="day">As in 2026-11-28.</param>
    /// <param name="time">As in 18:30.</param>
    public static DateTime? Read(ModelStateDictionary state, TimeProvider clock, string form, string? day, string? time)
    {
        var isDay = DateOnly.TryParseExact(day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date <= clock.LocalDay() && date.Year >= TrainingSession.Earliest.Year;
        if (!isDay)
        {
            state.AddModelError($"{form}.Day", $"A day from {TrainingSession.Earliest.Year} until today.");
        }

        var isTime = TimeOnly.TryParseExact(time?.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at);
        if (!isTime)
        {
            state.AddModelError($"{form}.Time", "A time such as 18:30.");
        }

        if (!isDay || !isTime)
        {
            return null;
        }

        var local = date.ToDateTime(at);
        if (clock.UtcOf(local) <= clock.Utc())
        {
            return local;
        }

        state.AddModelError($"{form}.Time", "This time has not come yet.");
        return null;
    }
}
