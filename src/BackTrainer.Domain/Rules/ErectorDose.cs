using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>The long muscles of the back, a little each week. Source: Steele 2015; coaching practice for the upper end.</summary>
public sealed class ErectorDose : IPlanRule
{
    /// <summary>Direct sets of the erectors a week at least.</summary>
    public const int MinSets = 1;

    /// <summary>Direct sets of the erectors a week at most.</summary>
    public const int MaxSets = 8;

    /// <inheritdoc/>
    public string Id => "erector-dose";

    /// <inheritdoc/>
    public string Title => "The long muscles of the back, a little each week";

    /// <inheritdoc/>
    public string Why => "Spinal erectors answer to a small dose and tire slowly to recover.";

    /// <inheritdoc/>
    public string Source => "Steele 2015; coaching practice for the upper end";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var sets = 0;
        foreach (var day in week.Days)
        {
            sets += day.Direct[(int)Muscle.Erectors];
        }

        return sets < MinSets && !week.Allowed.CanServe(Muscle.Erectors) ? RuleReading.CannotBeMet(MinSets - sets, sets)
            : RuleReading.Soft(Math.Max(0, MinSets - sets) + Math.Max(0, sets - MaxSets), sets);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Status == FindingStatus.CannotBeMet
            ? "Nothing that is allowed trains the spinal erectors directly. " + week.WhatWouldHelp(e => !e.IsMobility && e.PrimaryMuscles.Contains(Muscle.Erectors))
        : $"{Words.Count((int)(reading.Value ?? 0), "direct set")} for the spinal erectors this week; {MinSets} to {MaxSets} are advised.";
}
