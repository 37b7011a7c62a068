using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class SetResultTests
{
    [Fact]
    public void A_result_may_stand_at_its_limits()
    {
        Assert.Equal(0, new SetResult(reps: 0).Reps);
        Assert.Equal(RepRange.Most, new SetResult(reps: RepRange.Most).Reps);
        Assert.Equal(Prescription.LongestHold, new SetResult(holdSeconds: Prescription.LongestHold).HoldSeconds);
        Assert.Equal(Prescription.LongestCarry, new SetResult(distanceMeters: Prescription.LongestCarry).DistanceMeters);
        Assert.Equal(RepsInReserve.Most, new SetResult(rir: RepsInReserve.Most).Rir);
        Assert.Equal(SetResult.WorstForm, new SetResult(form: SetResult.WorstForm).Form);
        Assert.Equal(SetResult.BestForm, new SetResult(form: SetResult.BestForm).Form);
        Assert.Equal(SetResult.MaxNoteLength, new SetResult(note: new string('x', SetResult.MaxNoteLength)).Note!.Length);
    }

    public static readonly TheoryData<int?, int?, int?, int?, int?, int> Beyond = new()
    {
        { -1, null, null, null, null, 0 },
        { RepRange.Most + 1, null, null, null, null, 0 },
        { null, -1, null, null, null, 0 },
        { null, Prescription.LongestHold + 1, null, null, null, 0 },
        { null, null, -1, null, null, 0 },
        { null, null, Prescription.LongestCarry + 1, null, null, 0 },
        { null, null, null, -1, null, 0 },
        { null, null, null, RepsInReserve.Most + 1, null, 0 },
        { null, null, null, null, SetResult.WorstForm - 1, 0 },
        { null, null, null, null, SetResult.BestForm + 1, 0 },
        { null, null, null, null, null, SetResult.MaxNoteLength + 1 },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_result_refuses_numbers_beyond_its_limits(int? reps, int? seconds, int? meters, int? rir, int? form, int noteLength) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetResult(reps, null, seconds, meters, rir, form, new string('x', noteLength)));

    [Fact]
    public void A_result_reads_as_people_write_it()
    {
        var load = Load.FromKilograms(60);
        Assert.Equal("8 × 60 kg", new SetResult(reps: 8, load: load).ToString());
        Assert.Equal("8 reps", new SetResult(reps: 8).ToString());
        Assert.Equal("1 rep", new SetResult(reps: 1, load: new Load(0)).ToString());
        Assert.Equal("0 reps", new SetResult(reps: 0).ToString());
        Assert.Equal("20 s", new SetResult(holdSeconds: 20).ToString());
        Assert.Equal("30 m × 60 kg", new SetResult(distanceMeters: 30, load: load).ToString());
        Assert.Equal("60 kg", new SetResult(load: load).ToString());
        Assert.Equal("no numbers", new SetResult(note: "hot day").ToString());
    }
}
