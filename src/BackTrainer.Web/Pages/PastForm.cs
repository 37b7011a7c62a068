using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages;

/// <summary>A day that has passed and is to be logged, as it was typed.</summary>
public sealed class PastForm
{
    public string? Day { get; set; }

    public string? Time { get; set; }

    /// <summary>When it was, on the wall clock; false with the fault beside its field where it cannot be.</summary>
    internal bool TryRead(ModelStateDictionary state, TimeProvider clock, out DateTime on)
    {
        var read = Moments.Read(state, clock, "Past", Day, Time);
        on = read ?? default;
        return read is not null;
    }
}
