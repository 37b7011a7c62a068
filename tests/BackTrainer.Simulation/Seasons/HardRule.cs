namespace BackTrainer.Simulation.Seasons;

/// <summary>Hard rules of training rules 9.2, 9.3 and 9.5 that an order can break.</summary>
internal enum HardRule
{
    /// <summary>Without two sessions at the top of the range, or with less in reserve than planned (`earned-increase`).</summary>
    EarnedIncrease,

    /// <summary>More than a tenth at once (`increase-limit`).</summary>
    IncreaseLimit,

    /// <summary>No multiple of the step, or repetitions outside what is declared (`loadable-targets`).</summary>
    LoadableTargets,

    /// <summary>A rise on a day or after a session that forbids it (`no-progress-when-compromised`).</summary>
    NoProgressWhenCompromised,

    /// <summary>A rise without the form for it (`form-earns-load`, `poor-form-holds`).</summary>
    Form,

    /// <summary>Two things up at once (`one-lever`).</summary>
    OneLever,

    /// <summary>More than one rung (`one-rung`).</summary>
    OneRung,

    /// <summary>High spinal load or less than three in reserve with pain of three and more (`pain-limits`).</summary>
    PainLimits,

    /// <summary>Too many sets with low readiness (`low-readiness`).</summary>
    LowReadiness,

    /// <summary>Too many sets in the weeks after a break (`return-ramp`).</summary>
    ReturnRamp,

    /// <summary>Less than two in reserve where the spine works hardest (`heavy-spine-reserve`).</summary>
    HeavySpineReserve,
}
