using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class SubstituteTests
{
    private static ProgressionContext Context(Log? log = null, PlanRequest? request = null, int? pain = null) =>
        new(A.Library, log?.History ?? TrainingHistory.Empty, request ?? A.Request(), WeekKind.Build, A.Today.AddDays(30))
        {
            CheckIns = pain is { } said ? [new(A.Today.AddDays(30), painNow: said)] : [],
        };

    private static IReadOnlyList<Substitute> Of(string exercise, ProgressionContext? context = null, params ExerciseId[] taken) =>
        Substitutes.Of(A.Library[new(exercise)], taken, context ?? Context());

    [Fact]
    public void Substitutes_share_pattern_and_primary_muscle_and_may_be_given()
    {
        Assert.All(A.Library.Exercises.Where(e => !e.IsMobility), exercise => Assert.All(Of(exercise.Id.ToString()), s =>
        {
            Assert.Equal(exercise.Pattern, s.Exercise.Pattern);
            Assert.NotEmpty(exercise.PrimaryMuscles.Intersect(s.Exercise.PrimaryMuscles));
            Assert.True(AllowedExercises.IsAllowed(s.Exercise, A.Request()) || s.Exercise.Level == exercise.Level);
            Assert.NotEmpty(s.Alternative.Reason);
        }));
        Assert.Equal(Substitutes.Most, Of("bent-over-barbell-row").Count);
    }

    [Fact]
    public void What_asks_more_of_the_lower_back_comes_last()
    {
        Assert.All(A.Library.Exercises, e => Assert.Equal(Of(e.Id.ToString()).Select(s => s.Back == BackAsk.More).Order(), Of(e.Id.ToString()).Select(s => s.Back == BackAsk.More)));
        Assert.Contains(Of("inverted-row"), s => s.Back == BackAsk.Same);
        Assert.Contains(Of("bent-over-barbell-row"), s => s.Back == BackAsk.Less);
    }

    [Theory]
    [InlineData(BackState.AmberPain - 1, false)]
    [InlineData(BackState.AmberPain, true)]
    public void With_pain_what_asks_least_comes_first(int pain, bool first)
    {
        var log = new Log("t-bar-row").Did([8, 8, 8], 50);
        var ranked = Of("bent-over-barbell-row", Context(log, pain: pain));
        Assert.Equal(first ? BackAsk.Less : BackAsk.Same, ranked[0].Back);
        Assert.Equal(first, ranked.Select(s => s.Back).SequenceEqual(ranked.Select(s => s.Back).Order()));
    }

    [Fact]
    public void What_was_done_before_comes_first_with_its_last_time()
    {
        var log = new Log("seal-row").Did([8, 8, 8], 50);
        var best = Of("bent-over-barbell-row", Context(log))[0];
        Assert.Equal(("seal-row", "3 × 8 at 50 kg"), (best.Exercise.Id.ToString(), best.Last!.Summary));
        Assert.DoesNotContain(Of("bent-over-barbell-row", Context(log), new ExerciseId("seal-row")), s => s.Exercise.Id == new ExerciseId("seal-row"));
    }

    [Fact]
    public void Equipment_that_is_not_there_is_not_offered()
    {
        var home = A.Request() with { Equipment = new HashSet<Equipment> { Equipment.Dumbbell, Equipment.Bench } };
        Assert.All(Of("bent-over-barbell-row", Context(request: home)), s => Assert.True(s.Exercise.CanBeDoneWith(home.Equipment)));
    }

    [Fact]
    public void Suggestions_fill_what_a_session_lacks_then_name_what_was_done_lately()
    {
        var empty = SessionSuggestions.Of([], Context());
        Assert.Equal(SessionSuggestions.Most, empty.Count);
        Assert.StartsWith("Nothing for pulling yet.", empty[0].Reason, StringComparison.Ordinal);
        Assert.Equal(empty.Count, empty.Select(s => s.Exercise.Pattern).Distinct().Count());

        var log = new Log("band-row").Did([12, 12, 12]).Then("push-up").Did([9, 9, 9]);
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Free", DateTime.UnixEpoch);
        foreach (var id in new[] { "push-up", "back-squat", "glute-bridge", "front-plank" })
        {
            session.Add(new(id));
        }

        var lines = SessionSheet.Of(session, null, Context(log)).Exercises;
        var suggested = SessionSuggestions.Of(lines, Context(log));
        Assert.Equal(("band-row", "Nothing for pulling yet. You did 3 × 12 on 2 Mar."), (suggested[0].Exercise.Id.ToString(), suggested[0].Reason));
        Assert.Single(suggested);
    }

    [Fact]
    public void Where_the_lower_back_has_had_its_share_only_gentle_work_is_suggested()
    {
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Free", DateTime.UnixEpoch);
        session.Add(new("conventional-deadlift"));
        session.Add(new("bent-over-barbell-row"));
        var lines = SessionSheet.Of(session, null, Context()).Exercises;
        Assert.True(lines.Sum(l => l.Sets * SpinalBudget.HighPoints) > SpinalBudget.Session - 3);
        Assert.All(SessionSuggestions.Of(lines, Context()), s => Assert.Equal(SpinalLoad.Low, s.Exercise.SpinalLoad));
    }
}
