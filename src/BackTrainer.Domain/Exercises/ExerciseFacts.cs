namespace BackTrainer.Domain.Exercises;

/// <summary>How much training someone has behind them; also how much an exercise asks for.</summary>
public enum TrainingLevel
{
    Novice,
    Intermediate,
    Advanced,
}

/// <summary>
/// How much a movement asks of the spine, axially and of the erectors. Tiers are an
/// engineering choice on top of Fenwick, Brown and McGill 2009 and Axler and McGill 1997.
/// </summary>
public enum SpinalLoad
{
    Low,
    Moderate,
    High,
}

/// <summary>Both sides at once, or one after the other. One set of a unilateral exercise is both sides.</summary>
public enum Laterality
{
    Bilateral,
    Unilateral,
}

/// <summary>What the numbers of a logged set mean.</summary>
public enum LoadKind
{
    /// <summary>The load is what is held, pushed or pulled.</summary>
    External,

    /// <summary>The body, or a part of it, is the load.</summary>
    Bodyweight,

    /// <summary>The body and what is hung on it; the logged load is what was added.</summary>
    BodyweightPlus,

    /// <summary>The body less some help; the logged load is the help, and less of it is progress.</summary>
    Assisted,

    /// <summary>A band: resistance is not known in kilograms.</summary>
    Band,

    /// <summary>Repetitions alone count.</summary>
    Reps,

    /// <summary>Seconds held count.</summary>
    Hold,

    /// <summary>A load is carried over a distance.</summary>
    Carry,
}

/// <summary>What loads have in common.</summary>
public static class LoadKinds
{
    /// <summary>The load is known in kilograms.</summary>
    public static bool IsInKilograms(this LoadKind load) => load is LoadKind.External or LoadKind.BodyweightPlus or LoadKind.Assisted or LoadKind.Carry;
}

/// <summary>The four benefits that a back programme is after, as the product names them.</summary>
public enum Benefit
{
    Posture,
    Resilience,
    Performance,
    Balance,
}

/// <summary>The kind of a cue: where you start, how you move, how you breathe and brace, when you stop.</summary>
public enum CueKind
{
    SetUp,
    Path,
    Brace,
    StopIf,
}

/// <summary>Something that you can check on yourself while you move.</summary>
public sealed record Cue(CueKind Kind, string Text);

/// <summary>A common mistake, how it is seen or felt, and how it is mended.</summary>
public sealed record Fault(string Name, string Seen, string Fix);

/// <summary>Which benefit a movement serves, and how.</summary>
public sealed record ServedBenefit(Benefit Benefit, string Why);
