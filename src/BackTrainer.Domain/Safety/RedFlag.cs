namespace BackTrainer.Domain.Safety;

/// <summary>
/// Signs that want a professional before any training (NICE CKS).
/// They refer; they do not diagnose.
/// </summary>
public enum RedFlag
{
    BladderOrBowelChange,
    SaddleNumbness,
    SevereLegWeakness,
    SymptomsInBothLegs,
    SexualFunctionChange,
    FeverOrVeryUnwell,
    HistoryOfCancer,
    UnexplainedWeightLoss,
    NightPain,
    WeakImmuneSystem,
    MajorTrauma,
    MinorTraumaWithWeakBones,
    ChangedShapeOfBack,
    PainEasedOnlyByLying,
    PulsatingBelly,
    NewPainAtUnusualAge,
    NoBetterAfterSixWeeks,
    PainInSeveralPlaces,
    NumbnessBelowKnee,
    LongMorningStiffness,
    RecentSpinalSurgery,
    KnownFractureOrSlip,
}

/// <summary>How soon a red flag wants someone to look.</summary>
public enum ReferralUrgency
{
    Emergency,
    Urgent,
    SeeAProfessional,
}

/// <summary>What a red flag asks and how soon it wants someone to look.</summary>
public static class RedFlags
{
    /// <summary>How soon: emergency first.</summary>
    public static ReferralUrgency Urgency(this RedFlag flag) =>
        flag <= RedFlag.SexualFunctionChange ? ReferralUrgency.Emergency
        : flag <= RedFlag.PulsatingBelly ? ReferralUrgency.Urgent
        : ReferralUrgency.SeeAProfessional;

    /// <summary>The question, in plain words, to be answered yes or no.</summary>
    public static string Question(this RedFlag flag) => flag switch
    {
        RedFlag.BladderOrBowelChange => "New trouble with holding or passing water or stool",
        RedFlag.SaddleNumbness => "Numbness between your legs or around your seat",
        RedFlag.SevereLegWeakness => "A leg that is very weak, getting weaker, or changes how you walk",
        RedFlag.SymptomsInBothLegs => "Pain, tingling or weakness in both legs at once",
        RedFlag.SexualFunctionChange => "A new change in sexual feeling or function along with back pain",
        RedFlag.FeverOrVeryUnwell => "Back pain with fever, shivering or feeling very ill",
        RedFlag.HistoryOfCancer => "Back pain and a history of cancer",
        RedFlag.UnexplainedWeightLoss => "Weight loss that you cannot explain",
        RedFlag.NightPain => "Back pain every night that no position changes",
        RedFlag.WeakImmuneSystem => "A weakened immune system, injected drugs or a recent infection",
        RedFlag.MajorTrauma => "Back pain since a hard fall or an accident",
        RedFlag.MinorTraumaWithWeakBones => "Back pain since a small knock, with weak bones or long steroid use",
        RedFlag.ChangedShapeOfBack => "A new change in the shape of your back",
        RedFlag.PainEasedOnlyByLying => "Strong pain in the middle of the spine that only lying down eases",
        RedFlag.PulsatingBelly => "A throbbing lump in your belly",
        RedFlag.NewPainAtUnusualAge => "Back pain for the first time before 20 or after 55",
        RedFlag.NoBetterAfterSixWeeks => "Back pain that is no better after six weeks",
        RedFlag.PainInSeveralPlaces => "Pain in several parts of the spine or body at once",
        RedFlag.NumbnessBelowKnee => "Pain below the knee with numbness or tingling",
        RedFlag.LongMorningStiffness => "Stiffness of more than half an hour in the morning, under the age of 45",
        RedFlag.RecentSpinalSurgery => "Spinal surgery not long ago",
        RedFlag.KnownFractureOrSlip => "A known fracture or slipped vertebra in your spine",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "No such red flag."),
    };

    /// <summary>What to do about the most urgent of <paramref name="flags"/>.</summary>
    public static string Referral(IEnumerable<RedFlag> flags) => flags.Select(Urgency).DefaultIfEmpty(ReferralUrgency.SeeAProfessional).Min() switch
    {
        ReferralUrgency.Emergency => "Please go to an emergency department or call your emergency number today. These signs want a doctor's eyes at once.",
        ReferralUrgency.Urgent => "Please call a doctor today or tomorrow and say what you ticked here, before you train.",
        _ => "Please see a doctor or physiotherapist before you start. Once they have looked at it, answer the questions again.",
    };
}
