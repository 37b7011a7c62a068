using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Every training rule that can be judged on a request or a plan, in the order of the rules page.</summary>
public static class PlanRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IPlanRule> All { get; } =
    [
        new ScreeningCurrent(),
        new RedFlagsStop(),
        new ProfessionalClearance(),
        new DeferWhenUnwell(),
        new AdultsOnly(),
        new GentleStart(),
        new NoLoadedSpineInSeverePain(),
        new PainLimits(),
        new DeadliftNeedsEndurance(),
        new BlockedPatterns(),
        new AdviceShown(),
        new CuesPresent(),
        new HingeFirst(),
        new LadderMastered(),
        new HeavySpineReserve(),
        new WarmUp(),
        new BackVolume(),
        new MinimumVolume(),
        new VolumeCap(),
        new SessionVolume(),
        new HeavyHingeDose(),
        new VolumeRamp(),
        new Frequency(),
        new SessionLengthFits(),
        new SessionOrder(),
        new ErectorDose(),
        new MuscleRecovery(),
        new HingeSpacing(),
        new RestDays(),
        new TrainingDays(),
        new DeloadDue(),
        new DeloadWeek(),
        new SetRest(),
        new PullPush(),
        new PullPlanes(),
        new WholeBody(),
        new TrunkBalance(),
        new LeftRight(),
        new ScapularCare(),
        new HamstringQuad(),
        new MobilityDaily(),
        new Variety(),
    ];

    /// <summary>About the person and the day; no choice of exercises can mend them.</summary>
    public static IReadOnlyList<IScreeningRule> Screening { get; } = [.. All.OfType<IScreeningRule>()];

    /// <summary>Permit or forbid single exercises.</summary>
    public static IReadOnlyList<IExerciseRule> ForExercises { get; } = [.. All.OfType<IExerciseRule>()];

    /// <summary>What every rule says of one week.</summary>
    public static IReadOnlyList<Finding> Judge(WeekCheck week) =>
        [.. All.Select(rule => Judge(rule, week))];

    /// <summary>What one rule says of one week.</summary>
    public static Finding Judge(IPlanRule rule, WeekCheck week)
    {
        var reading = rule.Read(week);
        return new(rule.Id, rule.Title, week.Number, SeverityOf(rule, reading), reading.Status, reading.Value, rule.Tell(week, reading), rule.Source);
    }

    /// <summary>What every rule says of every week.</summary>
    public static IReadOnlyList<Finding> Judge(IEnumerable<WeekCheck> weeks) => [.. weeks.SelectMany(Judge)];

    /// <summary>A rule with a hard and a soft part speaks softly when only the soft part is missed.</summary>
    private static RuleSeverity SeverityOf(IPlanRule rule, RuleReading reading) =>
        reading.Status == FindingStatus.Advice ? RuleSeverity.Soft : rule.Severity;

    internal static RuleReading ReadExercises(this IExerciseRule rule, WeekCheck week)
    {
        double gap = 0;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                gap += rule.Permits(item.Traits.Exercise, week.Request) ? 0 : 1;
            }
        }

        return RuleReading.Hard(gap);
    }

    internal static string OffendersIn(this IExerciseRule rule, WeekCheck week) =>
        Words.Join(week.Days.SelectMany(d => d.Exercises)
            .Select(i => i.Traits.Exercise)
            .Where(e => !rule.Permits(e, week.Request))
            .Select(e => e.Name)
            .Distinct());

    internal static string WhatWouldHelp(this WeekCheck week, Func<Exercise, bool> wanted)
    {
        var pieces = week.Allowed.EquipmentThatWouldHelp(week.Request, wanted);
        return pieces.Count == 0 ? "No piece of equipment would change that." : $"This would help: {string.Join("; or ", pieces)}.";
    }
}
