using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Hamstrings keep up with the quads. Source: Coombs and Garbutt 2002.</summary>
public sealed class HamstringQuad : IPlanRule
{
    /// <summary>Fractional hamstring sets for each of the quads at least.</summary>
    public const double Min = 0.6;

    /// <inheritdoc/>
    public string Id => "hamstring-quad";

    /// <inheritdoc/>
    public string Title => "Hamstrings keep up with the quads";

    /// <inheritdoc/>
    public string Why => "Legs that are strong behind as well as in front share the work of the lower back.";

    /// <inheritdoc/>
    public string Source => "Coombs and Garbutt 2002";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var (back, front) = (week.Volume(Muscle.Hamstrings), week.Volume(Muscle.Quads));
        return front == 0 ? RuleReading.Met()
            : back == 0 && !week.Allowed.CanHelp(Muscle.Hamstrings) ? RuleReading.CannotBeMet(Min, 0)
            : RuleReading.Soft(Math.Max(0, Min - (back / front)), Math.Round(back / front, 2));
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Status == FindingStatus.CannotBeMet
            ? "Nothing that is allowed trains the hamstrings. " + week.WhatWouldHelp(e => !e.IsMobility && e.PrimaryMuscles.Contains(Muscle.Hamstrings))
        : reading.Value is not { } ratio ? "No sets for the quads this week."
        : $"{ratio:0.##} hamstring sets for each of the quads; {Min} or more is advised.";
}
