namespace BackTrainer.Domain.Rules;

/// <summary>What a training day alone decides, and what is read of it again and again while a week is searched.</summary>
internal enum DayFact
{
    /// <summary>How far the order of the session is from what is advised.</summary>
    Order,

    /// <summary>Minutes of rest that are missing.</summary>
    RestMissing,

    /// <summary>Sets of single exercises past the most that one may have.</summary>
    SetsPastDose,

    /// <summary>The most fractional sets of a muscle.</summary>
    MostFractional,

    /// <summary>What the exercises of the day cost in the objective, whatever else the week holds.</summary>
    Comfort,
}
