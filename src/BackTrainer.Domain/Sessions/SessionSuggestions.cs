using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Sessions;

/// <summary>An exercise that would suit a session.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Reason">Why: what the session lacks, or when it was done last.</param>
public sealed record SessionSuggestion(Exercise Exercise, string Reason);

/// <summary>
/// What would suit a session that has room: one exercise for each kind of work that it has none of, then what was done lately. The
/// order of kinds is that of a session, heavy and many-jointed first; which kinds there are is an engineering choice.
/// </summary>
public static class SessionSuggestions
{
    /// <summary>The most that are named.</summary>
    public const int Most = 4;

    /// <summary>How far back it is looked for what was done lately, in days.</summary>
    public const int LatelyDays = 42;

    private static readonly (string For, Func<MovementPattern, bool> Has)[] Kinds =
    [
        ("pulling", p => p.IsPull()),
        ("pushing", p => p.IsPush()),
        ("the legs", p => p is MovementPattern.Squat or MovementPattern.Lunge or MovementPattern.KneeExtension),
        ("the hips", p => p is MovementPattern.Hinge or MovementPattern.HipExtension or MovementPattern.KneeFlexion),
        ("the trunk", p => p.IsCore() || p is MovementPattern.Carry or MovementPattern.SpineExtension),
    ];

    /// <summary>The best first; never what is on the sheet, what may not be given, or what would ask more of the lower back than <see cref="SpinalBudget"/> has left.</summary>
    /// <param name="lines">The sheet.</param>
    /// <param name="context">The library, the history and the request of the plan.</param>
    public static IReadOnlyList<SessionSuggestion> Of(IReadOnlyList<SheetExercise> lines, ProgressionContext context)
    {
        var spent = lines.Sum(l => l.Sets * SpinalBudget.PointsOf(l.Exercise.SpinalLoad));
        var left = SpinalBudget.ForSession(context.Request.Back) - spent;
        var open = context.Library.Exercises
            .Where(e => !e.IsMobility && lines.All(l => l.Exercise != e) && AllowedExercises.IsAllowed(e, context.Request))
            .Where(e => SpinalBudget.PointsOf(e.SpinalLoad) == 0 || SpinalBudget.PointsOf(e.SpinalLoad) * SheetLines.UnplannedSets <= left)
            .Select(e => (Exercise: e, Last: context.History.Of(e.Id) is [.., var last] && last.Date >= context.Today.AddDays(-LatelyDays) ? last : null))
            .OrderByDescending(e => e.Last?.At ?? DateTime.MinValue)
            .ThenByDescending(e => e.Exercise.Level)
            .ThenBy(e => e.Exercise.SpinalLoad)
            .ToList();
        var lacking = Kinds.Where(k => lines.All(l => !k.Has(l.Exercise.Pattern)))
            .Select(k => (k.For, Best: open.FirstOrDefault(e => k.Has(e.Exercise.Pattern))))
            .Where(k => k.Best.Exercise is not null)
            .Select(k => new SessionSuggestion(k.Best.Exercise, $"Nothing for {k.For} yet.{(k.Best.Last is { } last ? $" {Did(k.Best.Exercise, last)}" : "")}"))
            .ToList();
        var lately = open.Where(e => e.Last is not null && lacking.TrueForAll(s => s.Exercise != e.Exercise)).Select(e => new SessionSuggestion(e.Exercise, Did(e.Exercise, e.Last!)));
        return [.. lacking.Concat(lately).Take(Most)];
    }

    private static string Did(Exercise exercise, Exposure last) => $"You did {last.SummaryFor(exercise.Load)} on {last.Date.Brief()}.";
}
