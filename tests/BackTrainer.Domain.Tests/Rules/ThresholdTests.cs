using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Rules;

/// <summary>Every number of the training rules once. All other tests read the constants.</summary>
public sealed class ThresholdTests
{
    public static readonly TheoryData<string, double, double> Thresholds = new()
    {
        { "screening-current: days", 365, ScreeningCurrent.ValidDays },
        { "adults-only: age", 18, AdultsOnly.MinAge },
        { "gentle-start: above age", 45, GentleStart.AboveAge },
        { "gentle-start: weeks", 4, GentleStart.Weeks },
        { "gentle-start: reserve", 3, GentleStart.MinRir },
        { "pain-limits: reserve", 3, PainLimits.MinRir },
        { "deadlift-needs-endurance: seconds", 60, DeadliftNeedsEndurance.MinSorensenSeconds },
        { "cues-present: cues", 3, CuesPresent.MinCues },
        { "heavy-spine-reserve: reserve", 2, HeavySpineReserve.MinRir },
        { "warm-up: ramp sets", 1, WarmUp.MinRampSets },
        { "warm-up: ramp sets, high", 2, WarmUp.MinRampSetsHeavy },
        { "back-volume: novice", 8, BackVolume.MinNovice },
        { "back-volume: trained", 10, BackVolume.MinTrained },
        { "minimum-volume: sets", 4, MinimumVolume.MinSets },
        { "minimum-volume: days", 2, MinimumVolume.HardFromDays },
        { "minimum-volume: minutes", 30, MinimumVolume.HardFromMinutes },
        { "volume-cap: novice", 12, VolumeCap.MaxNovice },
        { "volume-cap: novice's back", 14, VolumeCap.MaxNoviceBack },
        { "volume-cap: intermediate", 20, VolumeCap.MaxIntermediate },
        { "volume-cap: advanced", 25, VolumeCap.MaxAdvanced },
        { "session-volume: soft", 11, SessionVolume.Advised },
        { "session-volume: hard", 15, SessionVolume.Max },
        { "heavy-hinge-dose: sets", 6, HeavyHingeDose.MaxSetsOfOne },
        { "heavy-hinge-dose: session", 2, HeavyHingeDose.MaxPerSession },
        { "heavy-hinge-dose: week", 3, HeavyHingeDose.MaxPerWeek },
        { "heavy-hinge-dose: novice's session", 1, HeavyHingeDose.MaxPerSessionNovice },
        { "heavy-hinge-dose: novice's week", 2, HeavyHingeDose.MaxPerWeekNovice },
        { "volume-ramp: sets", 2, VolumeRamp.MaxRise },
        { "volume-ramp: novice", 1, VolumeRamp.MaxRiseNovice },
        { "frequency: days", 2, Frequency.MinDays },
        { "frequency: every group from days", 3, Frequency.EveryGroupFromDays },
        { "session-length: fewest sets", 8, SessionLengthFits.FewestSets },
        { "session-length: most sets", 25, SessionLengthFits.MostSets },
        { "session-order: fewest", 3, SessionOrder.FewestExercises },
        { "session-order: most", 8, SessionOrder.MostExercises },
        { "session-order: heavy slots", 2, SessionOrder.HeavySlots },
        { "erector-dose: least", 1, ErectorDose.MinSets },
        { "erector-dose: most", 8, ErectorDose.MaxSets },
        { "muscle-recovery: hard day", 6, MuscleRecovery.HardDay },
        { "muscle-recovery: light day", 2, MuscleRecovery.LightDay },
        { "muscle-recovery: both days", 3, MuscleRecovery.BothDays },
        { "hinge-spacing: one day between", 2, HingeSpacing.MinApart },
        { "hinge-spacing: two days between", 3, HingeSpacing.MinApartCareful },
        { "rest-days: least", 1, RestDays.MinRestDays },
        { "rest-days: in a row", 3, RestDays.MaxInARow },
        { "rest-days: in a row, novice", 2, RestDays.MaxInARowNovice },
        { "deload-due: weeks", 6, DeloadDue.MaxBuildWeeks },
        { "deload-due: weeks, novice", 8, DeloadDue.MaxBuildWeeksNovice },
        { "deload-week: least share", 0.4, DeloadWeek.MinShare },
        { "deload-week: most share", 0.6, DeloadWeek.MaxShare },
        { "deload-week: reserve", 4, DeloadWeek.MinRir },
        { "set-rest: multi-joint", 120, SetRest.MultiJoint },
        { "set-rest: multi-joint, short", 90, SetRest.MultiJointShort },
        { "set-rest: high", 180, SetRest.HighSpinalLoad },
        { "set-rest: single-joint", 60, SetRest.SingleJoint },
        { "set-rest: core and holds", 30, SetRest.CoreAndHolds },
        { "pull-push: soft least", 1, PullPush.Min },
        { "pull-push: soft most", 2, PullPush.Max },
        { "pull-push: hard least", 0.75, PullPush.HardMin },
        { "pull-push: hard most", 3, PullPush.HardMax },
        { "pull-planes: least", 0.5, PullPlanes.Min },
        { "pull-planes: most", 2, PullPlanes.Max },
        { "whole-body: days", 2, WholeBody.HardFromDays },
        { "scapular-care: sets", 4, ScapularCare.MinSets },
        { "hamstring-quad: ratio", 0.6, HamstringQuad.Min },
        { "variety: share", 0.5, Variety.MaxShare },
    };

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void A_threshold_is_the_number_of_the_training_rules(string threshold, double expected, double actual) =>
        Assert.True(expected == actual, $"{threshold}: {actual} in code, {expected} in the training rules");

    [Fact]
    public void Days_a_week_rise_with_the_level()
    {
        Assert.Equal((2, 3), TrainingDays.Novice);
        Assert.Equal((3, 4), TrainingDays.Intermediate);
        Assert.Equal((4, 5), TrainingDays.Advanced);
    }
}
