using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Safety;

public sealed class SafetyTests
{
    private static readonly RedFlag[] Emergencies =
    [
        RedFlag.BladderOrBowelChange, RedFlag.SaddleNumbness, RedFlag.SevereLegWeakness, RedFlag.SymptomsInBothLegs, RedFlag.SexualFunctionChange,
    ];

    private static readonly RedFlag[] Urgent =
    [
        RedFlag.FeverOrVeryUnwell, RedFlag.HistoryOfCancer, RedFlag.UnexplainedWeightLoss, RedFlag.NightPain, RedFlag.WeakImmuneSystem,
        RedFlag.MajorTrauma, RedFlag.MinorTraumaWithWeakBones, RedFlag.ChangedShapeOfBack, RedFlag.PainEasedOnlyByLying, RedFlag.PulsatingBelly,
    ];

    [Fact]
    public void Each_red_flag_is_as_urgent_as_the_training_rules_say() =>
        Assert.All(Enum.GetValues<RedFlag>(), flag => Assert.Equal(
            Emergencies.Contains(flag) ? ReferralUrgency.Emergency
            : Urgent.Contains(flag) ? ReferralUrgency.Urgent
            : ReferralUrgency.SeeAProfessional,
            flag.Urgency()));

    [Fact]
    public void Red_flags_are_listed_emergency_first() =>
        Assert.Equal(Enum.GetValues<RedFlag>().OrderBy(f => f.Urgency()).ThenBy(f => f), Enum.GetValues<RedFlag>());

    [Fact]
    public void Every_question_has_words_of_its_own()
    {
        Assert.Equal(Enum.GetValues<RedFlag>().Length, Enum.GetValues<RedFlag>().Select(f => f.Question()).Distinct().Count());
        Assert.Equal(7, Enum.GetValues<HealthCondition>().Select(c => c.Question()).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RedFlag)99).Question());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((HealthCondition)99).Question());
    }

    [Fact]
    public void The_most_urgent_flag_decides_where_to_go()
    {
        var emergency = RedFlags.Referral([RedFlag.SaddleNumbness]);
        var urgent = RedFlags.Referral([RedFlag.NightPain]);
        var professional = RedFlags.Referral([RedFlag.RecentSpinalSurgery]);
        Assert.Contains("emergency", emergency, StringComparison.Ordinal);
        Assert.Contains("today or tomorrow", urgent, StringComparison.Ordinal);
        Assert.Contains("doctor or physiotherapist", professional, StringComparison.Ordinal);
        Assert.Equal(emergency, RedFlags.Referral([RedFlag.RecentSpinalSurgery, RedFlag.NightPain, RedFlag.SexualFunctionChange]));
        Assert.Equal(urgent, RedFlags.Referral([RedFlag.RecentSpinalSurgery, RedFlag.PulsatingBelly]));
        Assert.Equal(professional, RedFlags.Referral([]));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_professionals_yes_counts_from_the_day_of_the_answers_on(int? daysAfter, bool cleared)
    {
        var screen = A.Screen();
        Assert.Equal(cleared, (screen with { ClearedByProfessionalOn = daysAfter is { } days ? screen.CompletedOn.AddDays(days) : null }).IsCleared);
    }

    [Fact]
    public void The_bands_of_pain_are_those_of_the_training_rules() =>
        Assert.Equal((3, 6, 10), (BackState.AmberPain, BackState.RedPain, BackState.WorstPain));

    [Theory]
    [InlineData(0, false, LowBackPain.None, false, false, false, false)]
    [InlineData(0, false, LowBackPain.Past, true, false, false, false)]
    [InlineData(0, false, LowBackPain.Current, true, true, false, false)]
    [InlineData(1, false, LowBackPain.None, true, true, false, false)]
    [InlineData(BackState.AmberPain - 1, false, LowBackPain.Current, true, true, false, false)]
    [InlineData(BackState.AmberPain, false, LowBackPain.Current, true, true, true, false)]
    [InlineData(BackState.RedPain - 1, false, LowBackPain.Current, true, true, true, false)]
    [InlineData(BackState.RedPain, false, LowBackPain.Current, true, true, true, true)]
    [InlineData(0, true, LowBackPain.None, false, false, false, true)]
    public void A_back_is_sore_amber_or_red(int pain, bool legs, LowBackPain before, bool history, bool sore, bool amber, bool red)
    {
        var back = new BackState { PainNow = pain, LegSymptoms = legs, LowBackPain = before };
        Assert.Equal((history, sore, amber, red), (back.HasHistory, back.IsSore, back.IsAmber, back.IsRed));
    }
}
