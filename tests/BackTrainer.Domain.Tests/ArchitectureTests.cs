using System.Text.RegularExpressions;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests;

public sealed partial class ArchitectureTests
{
    private static readonly string[] PatternNames = ["Service", "Manager", "Helper", "Dto", "Repository"];

    /// <summary>Every training rule that can be judged on a request or a plan.</summary>
    private static readonly string[] JudgedRules =
    [
        "screening-current", "red-flags", "professional-clearance", "defer-when-unwell", "gentle-start",
        "no-loaded-spine-in-severe-pain", "pain-limits", "deadlift-needs-endurance", "blocked-patterns", "advice-shown",
        "adults-only", "cues-present", "hinge-first", "ladder-mastered", "heavy-spine-reserve", "warm-up", "back-volume",
        "minimum-volume", "volume-cap", "session-volume", "heavy-hinge-dose", "volume-ramp", "frequency", "session-length",
        "session-order", "erector-dose", "muscle-recovery", "hinge-spacing", "rest-days", "training-days", "deload-due",
        "deload-week", "set-rest", "pull-push", "pull-planes", "whole-body", "trunk-balance", "left-right", "scapular-care",
        "hamstring-quad", "mobility-daily", "variety",
    ];

    /// <summary>Every training rule that a next target may name.</summary>
    private static readonly string[] TargetRules =
    [
        "earned-increase", "increase-limit", "loadable-step", "one-lever", "one-rung", "rung-revert", "slow-tendon-ladders",
        "loadable-targets", "no-progress-when-compromised", "stall-check-first", "novice-schemes", "e1rm-evidence",
        "reps-match-intensity", "tonnage-rise", "return-ramp", "form-earns-load", "poor-form-holds", "hinge-first",
        "ladder-mastered", "heavy-spine-reserve", "deload-due", "deload-week", "sleep-target", "low-readiness",
        "pain-regresses", "pain-limits", "no-max-test", "endurance-imbalance", "gentle-start",
    ];

    private static readonly string[] SoftTargetRules =
    [
        "one-lever", "slow-tendon-ladders", "stall-check-first", "novice-schemes", "reps-match-intensity", "tonnage-rise", "deload-due",
        "endurance-imbalance",
    ];

    private static readonly string[] SoftRules =
    [
        "warm-up", "back-volume", "volume-ramp", "session-order", "erector-dose", "training-days", "deload-due", "set-rest",
        "pull-planes", "trunk-balance", "scapular-care", "hamstring-quad", "mobility-daily", "variety",
    ];

    [Fact]
    public void The_domain_knows_dotnet_and_nothing_else() =>
        Assert.All(
            typeof(PlanBuilder).Assembly.GetReferencedAssemblies(),
            a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Fact]
    public void Names_come_from_the_gym() =>
        Assert.DoesNotContain(
            typeof(PlanBuilder).Assembly.GetTypes(),
            t => PatternNames.Any(n => t.Name.EndsWith(n, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_type_that_is_a_rule_is_on_the_list()
    {
        var types = typeof(IPlanRule).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IPlanRule)));
        Assert.Equal(types.OrderBy(t => t.Name), PlanRules.All.Select(r => r.GetType()).OrderBy(t => t.Name));
    }

    [Fact]
    public void Rules_are_those_of_the_training_rules_and_each_once() =>
        Assert.Equal(JudgedRules.Order(StringComparer.Ordinal), PlanRules.All.Select(r => r.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_of_progression_is_on_its_list_and_as_hard_as_the_training_rules_say()
    {
        Assert.Equal(TargetRules, ProgressionRules.All.Select(r => r.Id));
        Assert.Equal(
            SoftTargetRules.Order(StringComparer.Ordinal),
            ProgressionRules.All.Where(r => r.Severity == RuleSeverity.Soft).Select(r => r.Id).Order(StringComparer.Ordinal));
        var types = typeof(ProgressionRule).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ProgressionRule)));
        Assert.All(types, t => Assert.Contains(ProgressionRules.All, r => r.GetType() == t));
        Assert.All(ProgressionRules.All, r => Assert.False(string.IsNullOrWhiteSpace(r.Title) || string.IsNullOrWhiteSpace(r.Why) || string.IsNullOrWhiteSpace(r.Source)));
    }

    [Fact]
    public void Rule_ids_are_kebab_case() => Assert.All(PlanRules.All, r => Assert.Matches(KebabCase(), r.Id));

    [Fact]
    public void A_rule_is_as_hard_as_the_training_rules_say() =>
        Assert.Equal(
            SoftRules.Order(StringComparer.Ordinal),
            PlanRules.All.Where(r => r.Severity == RuleSeverity.Soft).Select(r => r.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_says_what_it_is_why_and_who_says_so() =>
        Assert.All(PlanRules.All, r =>
        {
            Assert.False(string.IsNullOrWhiteSpace(r.Title));
            Assert.False(string.IsNullOrWhiteSpace(r.Why));
            Assert.False(string.IsNullOrWhiteSpace(r.Source));
        });

    [Fact]
    public void What_the_plan_search_weighs_are_rules() =>
        Assert.All(PlanObjective.Weights.Keys, id => Assert.Contains(id, JudgedRules));

    [Fact]
    public void The_readme_tells_every_rule_as_it_is()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        Assert.All(PlanRules.All, r => Assert.Contains($"| `{r.Id}` | {r.Title} | {r.Severity.ToKebab()} | {r.Source} |", readme, StringComparison.Ordinal));
    }

    /// <summary>The folder of the solution, above the one that the tests run in.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackTrainer.sln")))
        {
            folder = folder.Parent;
        }

        return Assert.IsType<DirectoryInfo>(folder).FullName;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KebabCase();
}
