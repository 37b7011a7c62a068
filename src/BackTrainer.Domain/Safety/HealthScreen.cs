namespace BackTrainer.Domain.Safety;

/// <summary>The general questions before a first plan, in our own words.</summary>
public enum HealthCondition
{
    HeartOrBloodPressure,
    ChestPain,
    DizzinessOrFainting,
    OtherLastingIllness,
    RegularMedication,
    BoneJointOrMuscle,
    SupervisedActivityOnly,
}

/// <summary>What the general questions ask.</summary>
public static class HealthConditions
{
    /// <summary>The question, in plain words, to be answered yes or no.</summary>
    public static string Question(this HealthCondition condition) => condition switch
    {
        HealthCondition.HeartOrBloodPressure => "A heart condition or high blood pressure",
        HealthCondition.ChestPain => "Chest pain, at rest, in daily life or when you move",
        HealthCondition.DizzinessOrFainting => "Lost balance from dizziness, or fainted, in the last 12 months",
        HealthCondition.OtherLastingIllness => "Another lasting illness that a doctor has named",
        HealthCondition.RegularMedication => "Medicine that you take regularly for a lasting illness",
        HealthCondition.BoneJointOrMuscle => "A bone, joint or muscle problem, now or in the last 12 months, that activity could make worse",
        HealthCondition.SupervisedActivityOnly => "A doctor has told you to be active only under medical supervision",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No such condition."),
    };
}

/// <summary>
/// The answers of a person to the health screen. The screen is our own, shaped like the 2023 PAR-Q+ gate (training
/// rules 6.5): it is void after a year or when an answer changes.
/// </summary>
public sealed record HealthScreen
{
    /// <summary>The lowest age that may be entered; plans start at 18.</summary>
    public const int MinAge = 5;

    /// <summary>The highest age that may be entered.</summary>
    public const int MaxAge = 120;

    /// <summary>The day on which the questions were answered.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>Age in whole years.</summary>
    public required int Age { get; init; }

    /// <summary>Used to breathing hard and lifting heavy things.</summary>
    public bool UsedToVigorousExercise { get; init; }

    /// <summary>General questions that were answered yes.</summary>
    public IReadOnlyList<HealthCondition> Conditions { get; init; } = [];

    /// <summary>At least one of the conditions is hard to keep under control, or a follow-up was answered yes.</summary>
    public bool ConditionsUncontrolled { get; init; }

    /// <summary>Red flags that were answered yes.</summary>
    public IReadOnlyList<RedFlag> RedFlags { get; init; } = [];

    /// <summary>Pregnant: training is welcome, but not from a plan made by a program.</summary>
    public bool Pregnant { get; init; }

    /// <summary>Has a cold, a fever or another passing illness.</summary>
    public bool Unwell { get; init; }

    /// <summary>The day on which a professional said that training is fine, or null.</summary>
    public DateOnly? ClearedByProfessionalOn { get; init; }

    /// <summary>A professional has said yes on or after the day of these answers.</summary>
    public bool IsCleared => ClearedByProfessionalOn >= CompletedOn;

    /// <summary>
    /// What is kept with a plan: only what a rule asks of it later. Which conditions were named, and the signs that would have
    /// stopped it, are left out.
    /// </summary>
    public HealthScreen ToKeep() => this with { Conditions = [], RedFlags = [] };
}
