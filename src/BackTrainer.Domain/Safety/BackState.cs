namespace BackTrainer.Domain.Safety;

/// <summary>Whether there is low-back pain: never or long ago, within the last three months, or now.</summary>
public enum LowBackPain
{
    None,
    Past,
    Current,
}

/// <summary>How someone's back is today.</summary>
public sealed record BackState
{
    /// <summary>The top of the pain scale.</summary>
    public const int WorstPain = 10;

    /// <summary>From this pain (0 to 10) load is held and heavy spinal load is left out (Thomeé 1997, borrowed for backs).</summary>
    public const int AmberPain = 3;

    /// <summary>From this pain (0 to 10) the spine is not loaded at all.</summary>
    public const int RedPain = 6;

    /// <summary>The longest trunk-extension hold that may be entered, in seconds.</summary>
    public const int LongestSorensen = 600;

    /// <summary>Never, recently, or now.</summary>
    public LowBackPain LowBackPain { get; init; }

    /// <summary>Back pain at this moment, 0 to 10.</summary>
    public int PainNow { get; init; }

    /// <summary>Pain, numbness or weakness that runs into a leg.</summary>
    public bool LegSymptoms { get; init; }

    /// <summary>Seconds of the Biering-Sørensen trunk-extension hold, or null when it was not tested.</summary>
    public int? SorensenSeconds { get; init; }

    /// <summary>Low-back pain now or in the last three months.</summary>
    public bool HasHistory => LowBackPain != LowBackPain.None || PainNow > 0;

    /// <summary>Low-back pain now.</summary>
    public bool IsSore => LowBackPain == LowBackPain.Current || PainNow > 0;

    /// <summary>Pain of 3 or more: nothing of high spinal load, at least three reps in reserve.</summary>
    public bool IsAmber => PainNow >= AmberPain;

    /// <summary>Pain of 6 or more, or symptoms in a leg: the spine is not loaded.</summary>
    public bool IsRed => PainNow >= RedPain || LegSymptoms;
}
