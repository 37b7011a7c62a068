namespace BackTrainer.Domain.Planning;

/// <summary>A week that builds, or one that lets fatigue fall while the habit stays.</summary>
public enum WeekKind
{
    Build,
    Deload,
}
