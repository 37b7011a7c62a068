using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

/// <summary>What is worked out ahead for a session is what the sheet shows once the list is changed so.</summary>
public sealed class SessionSparesTests
{
    private static readonly ExerciseId Band = new("band-row"), PushUp = new("push-up"), Plank = new("front-plank");

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", A.Today.AddDays(30).ToDateTime(new(17, 0), DateTimeKind.Utc));

    private static readonly PlannedDay Day = new(DayOfWeek.Monday, [], [.. new[] { Band, PushUp }.Select(id =>
        new PlannedExercise(id, RandomHistory.Prescribe(A.Library[id], A.Request(), 2, 2), null, "Because."))]);

    private static Domain.Progression.ProgressionContext Context => new(A.Library, TrainingHistory.Empty, A.Request(), WeekKind.Build, A.Today.AddDays(30));

    private SessionSheet Sheet => SessionSheet.Of(_session, Day, Context);

    private SpareLine Of(ExerciseId? line, params ExerciseId[] additions) => SessionSpares.Of(_session, Day, additions, Context).Single(s => s.Line == line);

    [Fact]
    public void Each_substitute_is_there_as_the_sheet_shows_it_after_the_swap()
    {
        var spare = Of(PushUp);
        Assert.NotEmpty(spare.Substitutes);
        Assert.Equal(spare.Substitutes.Select(s => s.Exercise), spare.Sheets.Select(s => s.Exercise));
        Assert.Equal(SessionLayout.AsPlanned, _session.Layout);
        foreach (var ahead in spare.Sheets)
        {
            _session.Swap(PushUp, ahead.Exercise.Id);
            var line = Sheet.Exercises.Single(e => e.Line == PushUp);
            Assert.Equal((line.Exercise, line.Target.Aim, line.Sets, line.IsSwapped), (ahead.Exercise, ahead.Target.Aim, ahead.Sets, ahead.IsSwapped));
        }
    }

    [Fact]
    public void What_was_planned_and_what_is_left_out_can_come_back()
    {
        var other = Of(PushUp).Substitutes[0].Exercise.Id;
        _session.Swap(PushUp, other);
        Assert.Contains(Of(PushUp).Sheets, s => s is { IsSwapped: false } && s.Exercise.Id == PushUp);
        _session.SkipLine(PushUp);
        var takenUp = Of(PushUp).Sheets.Single(s => s.Exercise.Id == other);
        Assert.Equal((false, 2), (takenUp.IsSkipped, takenUp.Sets));
        Assert.DoesNotContain(Of(Band).Sheets, s => s.Exercise.Id == Band);
    }

    [Fact]
    public void What_may_be_added_is_there_unless_it_stands_on_the_sheet()
    {
        Assert.Equal([Plank], Of(null, Band, Plank).Sheets.Select(s => s.Exercise.Id));
        _session.Add(Plank);
        Assert.Empty(Of(null, Band, Plank).Sheets);

        // One that was added is exchanged, and then goes by what came in its place.
        Assert.All(Of(Plank).Sheets, s => Assert.Equal(s.Exercise.Id, s.Line));
    }

    [Fact]
    public void What_stands_in_for_an_easy_exercise_is_easy_however_the_swap_was_said()
    {
        var other = Of(PushUp).Substitutes[0].Exercise.Id;
        _session.MakeEasy([PushUp], true);
        _session.Put(_session.Fields with { Layout = _session.Layout.WithSwap(PushUp, other) }, _session.Revision + 1);
        Assert.True(_session.IsEasyIn(other));
        Assert.False(_session.IsEasyIn(Band));
    }
}
