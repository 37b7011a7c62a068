using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Web.Api;

/// <summary>A plan request as it is sent: words and numbers that are yet to be checked.</summary>
internal sealed record PlanRequestBody
{
    public ScreenBody? Screen { get; init; }

    public BackBody? Back { get; init; }

    public string? Level { get; init; }

    public string? Goal { get; init; }

    public IReadOnlyList<string>? Days { get; init; }

    public int? MinutesPerSession { get; init; }

    public IReadOnlyList<string>? Equipment { get; init; }

    public IReadOnlyList<string>? BlockedPatterns { get; init; }

    public IReadOnlyList<string>? ExcludedExercises { get; init; }

    public IReadOnlyList<string>? MasteredExercises { get; init; }

    public DateOnly? StartsOn { get; init; }

    public int? Weeks { get; init; }

    public int? Seed { get; init; }

    /// <summary>The request that this describes.</summary>
    /// <exception cref="FormatException">It was not checked before: a word is unknown.</exception>
    public PlanRequest ToRequest(DateOnly today) => new()
    {
        Screen = Screen?.ToScreen(),
        Back = Back?.ToBack() ?? new BackState(),
        Level = Kebab.Parse<TrainingLevel>(Level!),
        Goal = Kebab.Parse<TrainingGoal>(Goal!),
        Days = [.. Days!.Select(Kebab.Parse<DayOfWeek>)],
        MinutesPerSession = MinutesPerSession!.Value,
        Equipment = (Equipment ?? []).Select(Kebab.Parse<Equipment>).ToHashSet(),
        BlockedPatterns = (BlockedPatterns ?? []).Select(Kebab.Parse<MovementPattern>).ToHashSet(),
        ExcludedExercises = (ExcludedExercises ?? []).Select(id => new ExerciseId(id)).ToHashSet(),
        MasteredExercises = (MasteredExercises ?? []).Select(id => new ExerciseId(id)).ToHashSet(),
        StartsOn = StartsOn ?? today,
        Weeks = Weeks ?? 1,
        Seed = Seed ?? 0,
    };
}

/// <summary>The health screen as it is sent.</summary>
internal sealed record ScreenBody
{
    public DateOnly? CompletedOn { get; init; }

    public int? Age { get; init; }

    public bool UsedToVigorousExercise { get; init; }

    public IReadOnlyList<string>? Conditions { get; init; }

    public bool ConditionsUncontrolled { get; init; }

    public IReadOnlyList<string>? RedFlags { get; init; }

    public bool Pregnant { get; init; }

    public bool Unwell { get; init; }

    public DateOnly? ClearedByProfessionalOn { get; init; }

    public HealthScreen ToScreen() => new()
    {
        CompletedOn = CompletedOn!.Value,
        Age = Age!.Value,
        UsedToVigorousExercise = UsedToVigorousExercise,
        Conditions = [.. (Conditions ?? []).Select(Kebab.Parse<HealthCondition>).Distinct()],
        ConditionsUncontrolled = ConditionsUncontrolled,
        RedFlags = [.. (RedFlags ?? []).Select(Kebab.Parse<RedFlag>).Distinct()],
        Pregnant = Pregnant,
        Unwell = Unwell,
        ClearedByProfessionalOn = ClearedByProfessionalOn,
    };
}

/// <summary>The state of the back as it is sent.</summary>
internal sealed record BackBody
{
    public string? LowBackPain { get; init; }

    public int PainNow { get; init; }

    public bool LegSymptoms { get; init; }

    public int? SorensenSeconds { get; init; }

    public BackState ToBack() => new()
    {
        LowBackPain = LowBackPain is null ? Domain.Safety.LowBackPain.None : Kebab.Parse<LowBackPain>(LowBackPain),
        PainNow = PainNow,
        LegSymptoms = LegSymptoms,
        SorensenSeconds = SorensenSeconds,
    };
}
