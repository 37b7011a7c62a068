using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progress;

/// <summary>How an exercise gets on, session by session.</summary>
public sealed class LiftLineTests
{
    private static readonly Exercise Row = A.Library[new("bent-over-barbell-row")];
    private static readonly Exercise Assisted = A.Library[new("machine-assisted-pull-up")];

    private static Exposure Did(Exercise exercise, int day, params (int Reps, double? Kg)[] sets)
    {
        var at = A.Today.AddDays(day).ToDateTime(new(17, 0), DateTimeKind.Utc);
        return new(Guid.NewGuid(), at, A.Today.AddDays(day), [.. sets.Select((s, i) =>
            LoggedSet.Work(exercise.Id, i + 1, new(s.Reps, s.Kg is { } kg ? Load.FromKilograms((decimal)kg) : null, rir: 2)))], null);
    }

    [Fact]
    public void Each_session_has_the_estimate_of_its_day_with_its_band()
    {
        Exposure[] log = [Did(Row, 0, (6, 60), (6, 60)), Did(Row, 3, (6, 65), (6, 65)), Did(Row, 100, (6, 50), (6, 50))];
        var line = LiftLine.Of(Row, log, null, A.Today);
        Assert.Equal((LiftMeasure.EstimatedMax, 3), (line.Measure, line.Points.Count));
        var sets = log[..2].SelectMany(e => e.Sets.Select(s => new StrengthSet(e.Date, s.Load!.Value, s.Reps!.Value, s.Rir))).ToList();
        var second = OneRepMax.Of(sets, log[1].Date)!.Value;
        Assert.Equal((second.Kilograms, second.LowKilograms, second.HighKilograms), (line.Points[1].Value, line.Points[1].Low, line.Points[1].High));
        Assert.Equal([RecordKinds.None, RecordKinds.Load | RecordKinds.Volume, RecordKinds.None], line.Points.Select(p => p.Records));

        // What was lifted a hundred days ago says nothing of that day.
        Assert.True(line.Points[2].Value < line.Points[0].Value);
    }

    [Fact]
    public void What_came_before_the_line_is_evidence_and_holds_the_records()
    {
        var line = LiftLine.Of(Row, [Did(Row, 0, (6, 70), (6, 70)), Did(Row, 3, (6, 65), (6, 65)), Did(Row, 6, (6, 65), (6, 65))], null, A.Today.AddDays(1));
        Assert.Equal([A.Today.AddDays(3), A.Today.AddDays(6)], line.Points.Select(p => p.Done.Date));
        Assert.All(line.Points, p => Assert.Equal(RecordKinds.None, p.Records));
        var bests = new LiftBests(Row, null);
        bests.Add(Did(Row, -400, (12, 100), (12, 100)).Sets);
        Assert.All(LiftLine.Of(Row, [Did(Row, 0, (6, 60)), Did(Row, 3, (6, 65))], null, A.Today, bests).Points, p => Assert.Equal(RecordKinds.None, p.Records));
    }

    [Fact]
    public void Help_is_drawn_as_help_without_body_mass_and_as_strength_with_it()
    {
        Exposure[] log = [Did(Assisted, 0, (6, 30), (6, 30)), Did(Assisted, 3, (6, 20), (6, 25))];
        var help = LiftLine.Of(Assisted, log, null, A.Today);
        Assert.Equal((LiftMeasure.Help, true), (help.Measure, help.IsFalling));
        Assert.Equal([30, 20], help.Points.Select(p => p.Value));
        Assert.Equal(RecordKinds.Load, help.Points[1].Records);
        var whole = LiftLine.Of(Assisted, log, Load.FromKilograms(80), A.Today);
        Assert.Equal((LiftMeasure.EstimatedMax, false), (whole.Measure, whole.IsFalling));
        Assert.True(whole.Points[1].Value > whole.Points[0].Value);
    }

    [Theory]
    [InlineData(15, 20.0, LiftMeasure.Load, 20)]
    [InlineData(15, null, LiftMeasure.Reps, 15)]
    public void Where_estimates_would_be_guesses_the_best_set_tells(int reps, double? kg, LiftMeasure measure, double value)
    {
        var line = LiftLine.Of(Row, [Did(Row, 0, (reps, kg)), Did(Row, 3, (reps, kg))], null, A.Today);
        Assert.Equal((measure, 2), (line.Measure, line.Points.Count));
        Assert.All(line.Points, p => Assert.Equal((value, (double?)null), (p.Value, p.Low)));
    }

    [Fact]
    public void Help_that_is_more_than_the_body_weighs_is_no_load() =>
        Assert.Null(LiftLine.WholeOf(Assisted, Did(Assisted, 0, (5, 90)).Sets[0], Load.FromKilograms(80)));

    [Fact]
    public void Nothing_logged_is_a_line_without_points() => Assert.Empty(LiftLine.Of(Row, [], null, A.Today).Points);
}
