using System.Globalization;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>The fields about a whole session as they were typed.</summary>
public sealed class SessionRemarks
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm";

    public string? Notes { get; set; }

    public string? PainBefore { get; set; }

    public string? PainWorst { get; set; }

    public string? PainNextMorning { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    public string? Minutes { get; set; }

    internal static SessionRemarks Of(TrainingSession session, DateTime startedLocal, int? minutes) => new()
    {
        Notes = session.Notes,
        PainBefore = session.PainBefore?.ToString(),
        PainWorst = session.PainWorst?.ToString(),
        PainNextMorning = session.PainNextMorning?.ToString(),
        Day = startedLocal.ToString(DayFormat),
        Time = startedLocal.ToString(TimeFormat),
        Minutes = minutes?.ToString(),
    };

    /// <summary>What stands in the session, but where a form could not be saved, what was typed into it.</summary>
    internal SessionRemarks WithWhatWasTyped(ModelStateDictionary state)
    {
        string? Typed(string field, string? saved) =>
            !state.IsValid && state.TryGetValue($"Remarks.{field}", out var entry) && entry.RawValue is not null ? entry.AttemptedValue : saved;

        return new()
        {
            Notes = Typed(nameof(Notes), Notes),
            PainBefore = Typed(nameof(PainBefore), PainBefore),
            PainWorst = Typed(nameof(PainWorst), PainWorst),
            PainNextMorning = Typed(nameof(PainNextMorning), PainNextMorning),
            Day = Typed(nameof(Day), Day),
            Time = Typed(nameof(Time), Time),
            Minutes = Typed(nameof(Minutes), Minutes),
        };
    }

    /// <summary>Pain before, worst and on the morning after; false with the fault beside its field where one cannot be read.</summary>
    internal bool TryRead(ModelStateDictionary state, out (int? Before, int? Worst, int? NextMorning) pain)
    {
        pain = (Pain(state, nameof(PainBefore), PainBefore), Pain(state, nameof(PainWorst), PainWorst), Pain(state, nameof(PainNextMorning), PainNextMorning));
        if (Notes?.Length > TrainingSession.MaxNotesLength)
        {
            state.AddModelError("Remarks.Notes", $"At most {TrainingSession.MaxNotesLength} characters.");
        }

        return state.IsValid;
    }

    private static int? Pain(ModelStateDictionary state, string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > BackState.WorstPain)
        {
            state.AddModelError($"Remarks.{field}", $"A number from 0 to {BackState.WorstPain}.");
        }

        return number;
    }

    /// <summary>Start and end in UTC; false with the fault beside its field where they cannot be.</summary>
    internal bool TryReadWhen(ModelStateDictionary state, PersonClock clock, out DateTime start, out DateTime? end)
    {
        (start, end) = (default, null);
        var began = Moments.Read(state, clock, "Remarks", Day, Time);
        var most = TrainingSession.MaxHours * 60;
        int? minutes = null;
        if (!string.IsNullOrWhiteSpace(Minutes))
        {
            if (int.TryParse(Minutes.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                minutes = number;
            }
            else
            {
                state.AddModelError("Remarks.Minutes", $"From 1 to {most} minutes.");
            }
        }

        if (began is { } local)
        {
            start = clock.UtcOf(local);
            end = minutes is { } m ? start.AddMinutes(m) : null;
        }

        return state.IsValid;
    }
}
