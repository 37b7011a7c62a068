using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>A few sets for the shoulder blades. Source: Our choice; no trial names a number.</summary>
public sealed class ScapularCare : IPlanRule
{
    /// <summary>Working sets a week at least.</summary>
    public const int MinSets = 4;

    /// <inheritdoc/>
    public string Id => "scapular-care";

    /// <inheritdoc/>
    public string Title => "A few sets for the shoulder blades";

    /// <inheritdoc/>
    public string Why => "The small muscles around the shoulder blades steady every pull and push.";

    /// <inheritdoc/>
    public string Source => "Our choice; no trial names a number";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var sets = week.SetsOf(MovementPattern.Scapular);
        return week.Kind == WeekKind.Deload ? RuleReading.Met(sets)
            : !week.Allowed.CanServe(MovementPattern.Scapular) ? RuleReading.CannotBeMet(MinSets, sets)
            : RuleReading.Soft(Math.Max(0, MinSets - sets), sets);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        $"{Words.Count((int)(reading.Value ?? 0), "set")} for the shoulder blades and cuff this week; {MinSets} are advised."
        + (reading.Status == FindingStatus.CannotBeMet ? " Nothing that is allowed trains them. " + week.WhatWouldHelp(e => e.Pattern == MovementPattern.Scapular) : "");
}
