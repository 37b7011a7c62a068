using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>People at both ends of the ladder.</summary>
internal static class Ladder
{
    public static PlanRequest Expert { get; } = A.Request(TrainingLevel.Advanced) with
    {
        MasteredExercises = A.Library.Exercises.Select(e => e.Id).ToHashSet(),
    };

    /// <summary>Allowed, where the rungs below count as mastered: the log passes their gates.</summary>
    public static bool MayReach(Exercise exercise, PlanRequest request) =>
        AllowedExercises.IsAllowed(exercise, request with { MasteredExercises = request.MasteredExercises.Union(exercise.Easier).ToHashSet() });

    public static PlanRequest With(params Equipment[] pieces) => A.Request() with { Equipment = pieces.ToHashSet() };
}

public sealed class LadderTests
{
    private static readonly int[] Twelve = [12, 12, 12];
    private static readonly int[] Fifteen = [15, 15, 15];
    private static readonly int[] Eight = [8, 8, 8];

    private static Log Top(string id, PlanRequest? request = null, int[]? reps = null) =>
        new Log(id) { Request = request ?? A.Request() }.Times(2, l => l.Did(reps ?? Twelve));

    [Fact]
    public void Push_ups_climb_from_the_wall_to_the_floor_and_beyond()
    {
        var floor = Ladder.With(Equipment.Box);
        Top("wall-push-up", floor, Fifteen).Next().Is(ProgressionDecision.HarderVariation, "incline-push-up", reps: 6);
        Top("incline-push-up", floor).Next().Is(ProgressionDecision.HarderVariation, "knee-push-up", reps: 6);
        Top("knee-push-up", floor).Next().Is(ProgressionDecision.HarderVariation, "push-up", reps: 6);
        Top("push-up", floor, Fifteen).Next().Is(ProgressionDecision.HarderVariation, "feet-elevated-push-up", reps: 6);
    }

    [Fact]
    public void A_pull_up_at_the_top_of_its_range_gets_a_load()
    {
        var next = Top("pull-up", Ladder.Expert, Eight);
        next.Next().Is(ProgressionDecision.HarderVariation, "weighted-pull-up", reps: 5);
        next.Then("weighted-pull-up").Did([5, 5, 5], 2.5).Next().Is(ProgressionDecision.IncreaseReps, "weighted-pull-up", reps: 6, load: 2.5);
        Top("chin-up", reps: Eight).Next().Is(ProgressionDecision.HarderVariation, "pull-up");
    }

    [Fact]
    public void A_rung_is_confirmed_twice()
    {
        new Log("push-up").Did(Twelve).Next().Is(ProgressionDecision.Hold, "push-up", reps: 12);
        new Log("prone-t-raise").Did([15, 15, 15]).Next().Is(ProgressionDecision.Hold, "prone-t-raise", reps: 15);
        new Log("band-pull-apart").Did([20, 20, 20]).Next().Is(ProgressionDecision.Hold, "band-pull-apart");
        Top("band-pull-apart", reps: [20, 20, 20]).Next().Is(ProgressionDecision.HarderVariation);
    }

    [Fact]
    public void Without_a_load_an_exercise_that_takes_one_goes_by_rungs()
    {
        Top("split-squat", Ladder.With(), [15, 15, 15]).Next().Is(ProgressionDecision.HarderVariation, "reverse-lunge");
        Top("walking-lunge", Ladder.With()).Next().Is(ProgressionDecision.IncreaseReps, "walking-lunge", reps: 13);
    }

    [Fact]
    public void Without_a_harder_neighbour_reps_rise_and_then_stay()
    {
        var alone = Ladder.With();
        Log Again(int reps) => Top("feet-elevated-push-up", alone, [reps, reps, reps]);
        Again(12).Next().Is(ProgressionDecision.IncreaseReps, reps: 13);
        Again(16).Next().Is(ProgressionDecision.IncreaseReps, reps: 17);
        Again(17).Next().Is(ProgressionDecision.Hold, reps: 17);
        Again(200).Next().Is(ProgressionDecision.Hold, reps: 17);
    }

    [Fact]
    public void Neighbours_that_are_not_allowed_are_passed_by()
    {
        var boxed = Ladder.With(Equipment.Box);
        Top("push-up", Ladder.With()).Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 13);
        Top("push-up", boxed with { Level = TrainingLevel.Novice }).Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 13);
        Top("push-up", boxed with { ExcludedExercises = new HashSet<ExerciseId> { new("feet-elevated-push-up") } }).Next()
            .Is(ProgressionDecision.IncreaseReps, "push-up", reps: 13);
        Top("knee-push-up", boxed with { BlockedPatterns = new HashSet<MovementPattern> { MovementPattern.HorizontalPush } }).Next()
            .Is(ProgressionDecision.IncreaseReps, "knee-push-up", reps: 13);
        new Log("push-up") { Request = boxed with { ExcludedExercises = new HashSet<ExerciseId> { new("knee-push-up") } } }
            .Did(Eight, pain: BackState.RedPain).Next().Is(ProgressionDecision.EasierVariation, "incline-push-up");
    }

    [Fact]
    public void A_gate_that_was_passed_in_the_log_masters_its_rung()
    {
        var beginner = Ladder.Expert with { MasteredExercises = new HashSet<ExerciseId>() };
        Top("pull-up", beginner, Eight).Next().Is(ProgressionDecision.HarderVariation, "weighted-pull-up");
        Top("pull-up", beginner with { Level = TrainingLevel.Intermediate }, Eight).Next().Is(ProgressionDecision.IncreaseReps, "pull-up", reps: 9);
    }

    [Fact]
    public void A_novice_learns_the_hinge_before_it_is_loaded_further()
    {
        var novice = A.Request(TrainingLevel.Novice);
        Log Kettlebell() => new Log("kettlebell-deadlift") { Request = novice, Prescription = Log.Reps(8, 12) };
        var gate = A.Library[new("kettlebell-deadlift")].Gate!.Reps!.Value;
        Log Passed() => Kettlebell().Times(2, l => l.Did([gate, gate, gate]));
        Passed().Next().Is(ProgressionDecision.IncreaseReps, "kettlebell-deadlift");
        var drilled = Kettlebell().Then("hip-hinge-drill").Did([12, 12, 12], form: 4).Then("kettlebell-deadlift").Times(2, l => l.Did([gate, gate, gate]));
        Assert.Equal(ProgressionDecision.HarderVariation, drilled.Next().Decision);
    }

    [Fact]
    public void The_log_is_followed_as_far_up_as_it_has_gone()
    {
        var log = Top("incline-push-up", Ladder.With(Equipment.Box)).Then("knee-push-up").Did(Twelve).Did(Twelve).Then("push-up").Did([7, 7, 7]);
        log.Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 8);
    }

    [Fact]
    public void A_lighter_week_stays_on_the_rung_that_was_reached()
    {
        var target = new Log("knee-push-up") { Kind = Domain.Planning.WeekKind.Deload }
            .Did(Twelve).Did(Twelve).Then("push-up").Did(Eight).Next();

        target.Is(ProgressionDecision.Deload, "push-up");
    }
}
