using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class RefusalTests
{
    [Fact]
    public void Every_refusal_names_a_rule_that_exists() =>
        Assert.All(RandomRequests.Cases.Where(c => c.Outcome.Refusal is not null), c =>
        {
            Assert.NotEmpty(c.Outcome.Refusal!.BlockedBy);
            Assert.All(c.Outcome.Refusal.BlockedBy, b =>
            {
                Assert.Equal(RuleSeverity.Hard, PlanRules.All.Single(r => r.Id == b.Rule).Severity);
                Assert.False(string.IsNullOrWhiteSpace(b.Message), $"{c}: {b.Rule}");
            });
        });

    [Fact]
    public void Every_mend_applied_alone_gives_a_plan() =>
        Assert.All(
            RandomRequests.Cases.Where(c => c.Outcome.Refusal is not null)
                .SelectMany(c => c.Outcome.Refusal!.BlockedBy.SelectMany(b => b.Mend).Distinct().Select(m => (Case: c, Mend: m)))
                .Where(x => x.Mend.Change != MendChange.SeeAProfessional)
                .AsParallel().Select(x => (x.Case, x.Mend, PlanBuilder.Build(Apply(x.Mend, x.Case.Request), A.Library, A.Today).Plan)),
            x => Assert.True(x.Plan is not null, $"{x.Case}: {x.Mend.Detail}"));

    [Fact]
    public void A_refusal_says_when_the_search_came_to_its_bound_and_only_then()
    {
        Assert.Null(PlanBuilder.Build(A.Request() with { Days = WeekDays.All }, A.Library, A.Today).BoundReached);
        Assert.Null(PlanBuilder.Build(A.Request(TrainingLevel.Intermediate, "monday", "thursday"), A.Library, A.Today).BoundReached);
        Assert.All(RandomRequests.Cases.Where(c => c.Outcome.Refusal is not null), c => Assert.Equal(c.Outcome.LookedAt > 0, c.Outcome.BoundReached is not null));
        Assert.Contains("looked at 123,456 weeks", new PlanOutcome(null, new(RefusalKind.PlanNotPossible, []), 123_456).BoundReached, StringComparison.Ordinal);
    }

    [Fact]
    public void Seven_days_are_refused_and_a_day_less_is_the_mend()
    {
        var refusal = PlanBuilder.Build(A.Request() with { Days = WeekDays.All }, A.Library, A.Today).Refusal!;
        var blocking = Assert.Single(refusal.BlockedBy);
        Assert.Equal((RefusalKind.PlanNotPossible, "rest-days"), (refusal.Kind, blocking.Rule));
        Assert.NotEmpty(blocking.Mend);
        Assert.All(blocking.Mend, m => Assert.Equal(MendChange.RemoveDay, m.Change));
    }

    [Fact]
    public void No_days_are_refused_and_a_rule_is_named()
    {
        var refusal = PlanBuilder.Build(A.Request() with { Days = [] }, A.Library, A.Today).Refusal!;
        Assert.Equal("training-days", Assert.Single(refusal.BlockedBy).Rule);
        Assert.All(refusal.BlockedBy, b => Assert.Contains(b.Mend, m => m.Change == MendChange.AddDay));
    }

    [Fact]
    public void Where_time_is_too_short_for_every_group_more_time_is_a_mend()
    {
        // Both sides and a rest take 170 seconds or more: in 30 minutes there is room for 7 sets, and six groups want 4 each.
        Muscle[] muscles = [Muscle.Lats, Muscle.Chest, Muscle.SideDelts, Muscle.Quads, Muscle.Glutes, Muscle.Abs];
        var library = Toy.Library([.. muscles.Select(m =>
            Toy.Exercise(m.ToKebab(), MovementPattern.Lunge, [m], laterality: Laterality.Unilateral))]);
        var request = A.Request(TrainingLevel.Intermediate, "monday", "thursday") with { MinutesPerSession = 30 };
        var refusal = PlanBuilder.Build(request, library, A.Today).Refusal!;
        Assert.Equal(RefusalKind.PlanNotPossible, refusal.Kind);
        var blocking = Assert.Single(refusal.BlockedBy, b => b.Rule == "minimum-volume");
        var minutes = blocking.Mend.Where(m => m.Change == MendChange.SetMinutes).ToList();
        Assert.NotEmpty(minutes);
        Assert.All(minutes, m => Assert.NotNull(PlanBuilder.Build(Apply(m, request), library, A.Today).Plan));
    }

    [Theory]
    [InlineData(Equipment.Dowel, true, MendChange.AllowExercise, "hip-hinge-drill")]
    [InlineData(Equipment.Backpack, false, MendChange.AddEquipment, "dowel")]
    public void A_novice_whose_only_hinges_are_loaded_is_offered_the_drill(Equipment piece, bool excluded, MendChange change, string value)
    {
        var request = A.Request(TrainingLevel.Novice, "monday", "thursday") with
        {
            Equipment = new HashSet<Equipment> { Equipment.Backpack, piece },
            BlockedPatterns = new HashSet<MovementPattern> { MovementPattern.HipExtension },
            ExcludedExercises = excluded ? [HingeFirst.Drill] : new HashSet<ExerciseId>(),
        };
        var blocking = Assert.Single(PlanBuilder.Build(request, A.Library, A.Today).Refusal!.BlockedBy);
        Assert.Equal("whole-body", blocking.Rule);
        var mend = Assert.Single(blocking.Mend, m => m.Change == change && m.Value == value);
        Assert.NotNull(PlanBuilder.Build(Apply(mend, request), A.Library, A.Today).Plan);
    }

    private static PlanRequest Apply(Mend mend, PlanRequest request) => mend.Change switch
    {
        MendChange.RemoveDay => request with { Days = [.. request.Days.Where(d => d.ToKebab() != mend.Value)] },
        MendChange.AddDay => request with { Days = [.. request.Days, Kebab.Parse<DayOfWeek>(mend.Value!)] },
        MendChange.SetMinutes => request with { MinutesPerSession = int.Parse(mend.Value!) },
        MendChange.AddEquipment => request with { Equipment = request.Equipment.Append(Kebab.Parse<Equipment>(mend.Value!)).ToHashSet() },
        MendChange.AllowPattern => request with { BlockedPatterns = request.BlockedPatterns.Where(p => p.ToKebab() != mend.Value).ToHashSet() },
        MendChange.AllowExercise => request with { ExcludedExercises = request.ExcludedExercises.Where(e => e.ToString() != mend.Value).ToHashSet() },
        _ => throw new InvalidOperationException($"{mend.Change} cannot be applied."),
    };

    [Fact]
    public void A_week_with_nothing_to_train_with_is_refused_and_names_the_whole_body()
    {
        var request = A.Request(TrainingLevel.Novice, "monday", "thursday") with { ExcludedExercises = A.Library.Exercises.Where(e => !e.IsMobility).Select(e => e.Id).ToHashSet() };

        var refusal = PlanBuilder.Build(request, A.Library, A.Today).Refusal!;

        Assert.Equal("whole-body", Assert.Single(refusal.BlockedBy).Rule);
    }
}
