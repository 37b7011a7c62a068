using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Enough work for the back. Source: ACSM 2026; Schoenfeld, Ogborn and Krieger 2017.</summary>
public sealed class BackVolume : IPlanRule
{
    /// <summary>Fractional sets a week for lats and for upper back, novices.</summary>
    public const double MinNovice = 8;

    /// <summary>Fractional sets a week for lats and for upper back, from intermediate on.</summary>
    public const double MinTrained = 10;

    /// <inheritdoc/>
    public string Id => "back-volume";

    /// <inheritdoc/>
    public string Title => "Enough work for the back";

    /// <inheritdoc/>
    public string Why => "Growth rises with weekly sets, and around ten a muscle is where it becomes worthwhile.";

    /// <inheritdoc/>
    public string Source => "ACSM 2026; Schoenfeld, Ogborn and Krieger 2017";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>What <paramref name="level"/> asks for.</summary>
    public static double Min(TrainingLevel level) => level == TrainingLevel.Novice ? MinNovice : MinTrained;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (week.Kind == WeekKind.Deload)
        {
            return RuleReading.Met(Least(week));
        }

        var (lats, upperBack) = (Missing(week, Muscle.Lats), Missing(week, Muscle.UpperBack));
        var gap = (week.Allowed.CanServe(Muscle.Lats) ? lats : 0) + (week.Allowed.CanServe(Muscle.UpperBack) ? upperBack : 0);
        var outOfReach = lats + upperBack - gap;
        return gap == 0 && outOfReach > 0 ? RuleReading.CannotBeMet(outOfReach, Least(week))
            : RuleReading.Soft(gap, Least(week)) with { OutOfReach = outOfReach };
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => reading.Status switch
    {
        FindingStatus.CannotBeMet => $"Nothing that is allowed trains {Words.Join(Unserved(week).Select(m => m.Title().ToLowerInvariant()))} directly. "
            + week.WhatWouldHelp(e => !e.IsMobility && Unserved(week).Any(e.PrimaryMuscles.Contains)),
        _ => $"Lats {week.Volume(Muscle.Lats):0.#} and upper back {week.Volume(Muscle.UpperBack):0.#} sets a week; "
            + (week.Kind == WeekKind.Deload ? "a deload week asks for less." : $"worthwhile from {Min(week.Request.Level):0}."),
    };

    private static double Missing(WeekCheck week, Muscle muscle) => Math.Max(0, Min(week.Request.Level) - week.Volume(muscle));

    private static IEnumerable<Muscle> Unserved(WeekCheck week) =>
        new[] { Muscle.Lats, Muscle.UpperBack }.Where(m => !week.Allowed.CanServe(m));

    private static double Least(WeekCheck week) => Math.Min(week.Volume(Muscle.Lats), week.Volume(Muscle.UpperBack));
}
