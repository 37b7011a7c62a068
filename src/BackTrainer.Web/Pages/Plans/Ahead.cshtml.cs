using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>The weeks ahead of one planned exercise under each scenario, as the engine would have them.</summary>
public sealed class AheadModel(PlanDesk plans, SessionDesk desk) : PageModel
{
    /// <summary>How many weeks can be looked at.</summary>
    public static readonly IReadOnlyList<int> WeekChoices = [WhatIf.LeastWeeks, WhatIf.UsualWeeks, WhatIf.MostWeeks];

    /// <summary>The plan, with what is begun of it.</summary>
    public PlanAtHand At { get; private set; } = null!;

    /// <summary>The exercise as it is planned.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>How many weeks are shown.</summary>
    public int Weeks { get; private set; } = WhatIf.UsualWeeks;

    /// <summary>What is imagined.</summary>
    public WhatIfScenario Scenario { get; private set; }

    /// <summary>Every scenario; empty where nothing is ahead.</summary>
    public IReadOnlyList<WhatIf> All { get; private set; } = [];

    /// <summary>The one that is shown; null where nothing is ahead.</summary>
    public WhatIf? Shown => All.FirstOrDefault(w => w.Scenario == Scenario && w.Sessions.Count > 0);

    /// <summary>How high targets stand, over all scenarios.</summary>
    public AheadScale Scale { get; private set; } = null!;

    /// <summary>The last time of what comes next, or null.</summary>
    public Exposure? LastTime { get; private set; }

    /// <summary>The first day that is shown.</summary>
    public DateOnly From { get; private set; }

    /// <summary>A load is asked for that nobody knows yet, so that the way ends there.</summary>
    public bool EndsUnknown => Shown?.Sessions[^1].Target is { Load: null, Sets: > 0, Exercise.TakesLoad: true };

    /// <summary>Some of what is shown lies behind the block.</summary>
    public bool GoesOnAfterTheBlock => Shown?.Sessions[^1].Date > At.Plan.EndsOn;

    public async Task<IActionResult> OnGetAsync(Guid id, string exercise, int? weeks, [FromQuery(Name = "if")] string? scenario, CancellationToken cancel)
    {
        if (!ExerciseId.TryParse(exercise, null, out var known) || plans.Library.Find(known) is not { } found || await plans.FindAsync(id, cancel) is not { } plan
            || plan.Plan.Weeks.SelectMany(w => w.Days).FirstOrDefault(d => d.Find(known) is not null) is not { } any)
        {
            return NotFound();
        }

        // An address that was mistyped shows what is usual.
        (At, Exercise) = (plan, found);
        Weeks = weeks is { } asked && WeekChoices.Contains(asked) ? asked : WhatIf.UsualWeeks;
        Scenario = Kebab.TryParse<WhatIfScenario>(scenario, out var imagined) ? imagined : WhatIfScenario.AsPlanned;
        var days = plan.Plan.Ahead(known, plan.Today, Weeks, plan.Begun);
        if (days.Count > 0)
        {
            From = days[0].Date;
            var next = days.FirstOrDefault(d => d.Planned is not null);
            var context = await desk.KnownAsync(plan.Plan, next is null ? any : plan.Plan.On(next.Date) ?? any, cancel);
            All = [.. Enum.GetValues<WhatIfScenario>().Select(s => WhatIf.Of(found, days, context, s))];
            LastTime = Shown is { } shown && context.History.Of(shown.Sessions[0].Target.Exercise.Id) is [.., var last] ? last : null;
            Scale = new(All.SelectMany(w => w.Targets), plans.Library);
        }

        return Page();
    }
}
