using System.Globalization;
using BackTrainer.Domain.Safety;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>The fields of a trunk test as they were typed; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class TrunkForm
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Made with the page, so that sending the form twice keeps one test.</summary>
    public Guid Id { get; set; }

    public string? Day { get; set; }

    public string? Extensor { get; set; }

    public string? Flexor { get; set; }

    public string? Right { get; set; }

    public string? Left { get; set; }

    /// <summary>What was typed for a hold.</summary>
    public string? this[TrunkHold hold] => hold switch
    {
        TrunkHold.Extensor => Extensor,
        TrunkHold.Flexor => Flexor,
        TrunkHold.Right => Right,
        _ => Left,
    };

    internal static TrunkForm New(DateOnly today) => new() { Id = Guid.CreateVersion7(), Day = today.ToString(DayFormat, CultureInfo.InvariantCulture) };

    internal static TrunkForm Of(TrunkTest test) => new()
    {
        Id = test.Id,
        Day = test.Date.ToString(DayFormat, CultureInfo.InvariantCulture),
        Extensor = test.Holds.Extensor?.ToString(CultureInfo.InvariantCulture),
        Flexor = test.Holds.Flexor?.ToString(CultureInfo.InvariantCulture),
        Right = test.Holds.Right?.ToString(CultureInfo.InvariantCulture),
        Left = test.Holds.Left?.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Day and holds; null with the faults beside their fields where they cannot be.</summary>
    internal (DateOnly Day, TrunkEndurance Holds)? Read(ModelStateDictionary state, DateOnly today)
    {
        if (!DateOnly.TryParseExact(Day?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day > today || day.Year < 1990)
        {
            state.TryAddModelError("Form.Day", "A day from 1990 until today.");
        }

        var holds = new TrunkEndurance(Seconds(TrunkHold.Extensor), Seconds(TrunkHold.Flexor), Seconds(TrunkHold.Right), Seconds(TrunkHold.Left));
        if (state.IsValid && holds == new TrunkEndurance(null, null, null, null))
        {
            state.TryAddModelError($"Form.{TrunkHold.Extensor}", "Enter the seconds of at least one hold.");
        }

        return state.IsValid ? (day, holds) : null;

        int? Seconds(TrunkHold hold)
        {
            if (string.IsNullOrWhiteSpace(this[hold]))
            {
                return null;
            }

            if (int.TryParse(this[hold]!.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= BackState.LongestSorensen)
            {
                return seconds;
            }

            state.TryAddModelError($"Form.{hold}", $"Whole seconds from 0 to {BackState.LongestSorensen}.");
            return null;
        }
    }
}
