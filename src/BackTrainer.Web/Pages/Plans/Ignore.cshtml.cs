using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Deciding against what a rule advises, with a reason, and listening to it again.</summary>
public sealed class IgnoreModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>The rule.</summary>
    public IPlanRule Rule { get; private set; } = null!;

    /// <summary>What it says, the first week in which it advises something first.</summary>
    public Finding Finding { get; private set; } = null!;

    /// <summary>The reason, as it was typed.</summary>
    public string? Reason { get; private set; }

    /// <summary>What is wrong with the reason, or null.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? rule, CancellationToken cancel) => Show(await desk.FindAsync(id, cancel), rule, null, null);

    public async Task<IActionResult> OnPostAsync(Guid id, string? rule, string? reason, CancellationToken cancel)
    {
        reason = reason?.Trim() ?? "";
        var problem = reason.Length == 0 ? "Say why, in a few words. It stands in the plan, for you and whoever you show it to."
            : reason.Length > IgnoredAdvice.MaxReasonLength ? $"At most {IgnoredAdvice.MaxReasonLength} characters."
            : null;
        if (problem is not null)
        {
            return Show(await desk.FindAsync(id, cancel), rule, reason, problem);
        }

        var ignored = false;
        var found = await desk.ChangeAsync(
            id,
            plan =>
            {
                ignored = plan.Plan.Ignore(rule ?? "", reason, desk.Library, plan.Today);
                return plan;
            },
            cancel);
        return ignored ? LocalRedirect($"/plans/{id}#rules-heading")
            : Show(found, rule, reason, "There is nothing here to decide against: the rule is kept, or it is a hard one that keeps you safe.");
    }

    public async Task<IActionResult> OnPostHeedAsync(Guid id, string? rule, CancellationToken cancel)
    {
        var heeded = await desk.ChangeAsync(
            id,
            plan =>
            {
                plan.Plan.Heed(rule ?? "");
                return plan;
            },
            cancel);
        return heeded is null ? NotFound() : LocalRedirect($"/plans/{id}#rules-heading");
    }

    private IActionResult Show(PlanAtHand? found, string? rule, string? reason, string? problem)
    {
        if (found is null || PlanRules.All.FirstOrDefault(r => r.Id == rule) is not { } known)
        {
            return NotFound();
        }

        (Plan, Rule, Reason, Problem) = (found.Plan, known, reason ?? found.Plan.ReasonToIgnore(known.Id), problem);
        Finding = found.Plan.Judge(desk.Library, found.Today).Where(f => f.Rule == known.Id)
            .OrderByDescending(f => f.Status == FindingStatus.Broken).ThenByDescending(f => f.Status == FindingStatus.Advice).First();
        return Page();
    }
}
