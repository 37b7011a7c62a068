using System.Globalization;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>What is kept of an exercise, as it was typed.</summary>
public sealed class KeepForm
{
    public string? Exercise { get; set; }

    public string? Note { get; set; }

    public string? Rest { get; set; }

    /// <summary>The rest in seconds, 0 for none, null for as planned; false with the fault beside its field where something cannot be.</summary>
    internal bool TryRead(ModelStateDictionary state, out int? rest)
    {
        rest = null;
        if (Note?.Length > OwnExercise.MaxNoteLength)
        {
            state.AddModelError("Keep.Note", $"At most {OwnExercise.MaxNoteLength} characters.");
        }

        if (!string.IsNullOrWhiteSpace(Rest))
        {
            if (int.TryParse(Rest.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Prescription.LongestRest)
            {
                rest = seconds;
            }
            else
            {
                state.AddModelError("Keep.Rest", $"A whole number of seconds from 0 to {Prescription.LongestRest}.");
            }
        }

        return state.IsValid;
    }
}
