using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.WebUtilities;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Addresses around a plan that is changed by hand.</summary>
public static class PlanLinks
{
    /// <summary>The page on which one exercise of a day is changed.</summary>
    public static string Change(Guid plan, DayOfWeek day, ExerciseId exercise, int week) => $"/plans/{plan}/change?day={day.ToKebab()}&exercise={exercise}&week={week}";

    /// <summary>The weeks ahead of a planned exercise; without more, as planned and as many as usual.</summary>
    public static string Ahead(Guid plan, ExerciseId exercise, int weeks = WhatIf.UsualWeeks, WhatIfScenario scenario = WhatIfScenario.AsPlanned) =>
        $"/plans/{plan}/ahead/{exercise}" + (weeks == WhatIf.UsualWeeks && scenario == WhatIfScenario.AsPlanned ? "" : $"?weeks={weeks}&if={scenario.ToKebab()}");

    /// <summary>The page on which someone chooses a target of their own for an exercise of a planned day.</summary>
    public static string Target(Guid plan, DateOnly day, ExerciseId exercise) => $"/plans/{plan}/target?day={day:yyyy-MM-dd}&exercise={exercise}";

    /// <summary>The same for an exercise of a session, which may not have begun.</summary>
    public static string Target(Guid session, ExerciseId exercise, SessionStart? start = null) =>
        QueryHelpers.AddQueryString($"/sessions/{session}/target?exercise={exercise}", start?.Query ?? []);

    /// <summary>The page on which a session moves to another day.</summary>
    public static string Move(Guid plan, DayOfWeek day, int week) => $"/plans/{plan}/move?day={day.ToKebab()}&week={week}";

    /// <summary>The page that shows what an edit does before it is made.</summary>
    public static string Try(Guid plan, PlanEdit edit) => $"/plans/{plan}/try?{EditText.Query(edit)}";

    /// <summary>The plan with the note of a change that was made, at the first week and day that it changed.</summary>
    public static string Changed(PlanAtHand plan, Guid change)
    {
        var first = plan.Plan.Changes.FirstOrDefault(c => c.Id == change)?.Days is [var day, ..] ? day : null;
        var week = first is not null && first.Week > (plan.Plan.WeekOn(plan.Today)?.Number ?? 1) ? $"&week={first.Week}" : "";
        return $"/plans/{plan.Plan.Id}?changed={change}{week}";
    }
}
