namespace BackTrainer.Domain.Rules;

/// <summary>Every rule that a next target may name, in the order of the rules page. Some of them judge plans as well.</summary>
public static class ProgressionRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ITrainingRule> All { get; } =
    [
        new EarnedIncrease(),
        new IncreaseLimit(),
        new LoadableStep(),
        new OneLever(),
        new OneRung(),
        new RungRevert(),
        new SlowTendonLadders(),
        new LoadableTargets(),
        new NoProgressWhenCompromised(),
        new StallCheckFirst(),
        new NoviceSchemes(),
        new E1rmEvidence(),
        new RepsMatchIntensity(),
        new TonnageRise(),
        new ReturnRamp(),
        new FormEarnsLoad(),
        new PoorFormHolds(),
        new HingeFirst(),
        new LadderMastered(),
        new HeavySpineReserve(),
        new DeloadDue(),
        new DeloadWeek(),
        new SleepTarget(),
        new LowReadiness(),
        new PainRegresses(),
        new PainLimits(),
        new NoMaxTest(),
        new EnduranceImbalance(),
        new GentleStart(),
    ];

    /// <summary>The rule with this id, among those that judge plans too; null where there is none.</summary>
    public static ITrainingRule? Find(string id) => All.Concat(PlanRules.All).FirstOrDefault(r => r.Id == id);
}
