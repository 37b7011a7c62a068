using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>Whatever is changed by hand, in whatever order, on the plans of all kinds of people.</summary>
public sealed class RandomEditTests
{
    private const int EditsOfEachPlan = 10;

    [Fact]
    public void No_row_of_edits_breaks_a_hard_rule_or_touches_what_is_behind_and_each_is_taken_back_exactly()
    {
        var made = new HashSet<Type>();
        Assert.All(RandomRequests.Cases.Where(c => c.Outcome.Plan is not null).Take(40), c =>
        {
            var random = new Random(c.Seed);
            var plan = Edits.Plan(c.Outcome.Plan);
            var today = A.Today.AddDays(random.Next(0, 10));
            IReadOnlyCollection<DateOnly> begun = plan.NextTrainingDay(today) is { } next && random.Next(2) == 0 ? [next] : [];
            string Behind() => Edits.Text(plan.Weeks.Select(w => w with { Days = [.. w.Days.Where(d => plan.DateOf(w, d.Day) is var date && (date < today || begun.Contains(date)))] }));
            var behind = Behind();
            var broken = Broken(plan, today);
            var texts = new Stack<string>();
            for (var i = 0; i < EditsOfEachPlan; i++)
            {
                var text = plan.Text();
                var edit = Any(random, plan, begun, today);
                if (edit is not null && plan.Edit(edit, A.Library, today) is var tried && tried.Standing == EditStanding.Fits)
                {
                    made.Add(edit.GetType());
                    texts.Push(text);
                    Assert.NotEqual(text, plan.Text());
                }
                else
                {
                    Assert.Equal(text, plan.Text());
                }

                Assert.Equal(behind, Behind());
                Assert.Empty(Broken(plan, today).Except(broken));
            }

            while (plan.Changes.Count > 0)
            {
                Assert.Equal(UndoStanding.Undone, plan.Undo(plan.Changes[^1].Id, begun, A.Library, today));
                Assert.Equal(texts.Pop(), plan.Text());
            }
        });
        Assert.Equal(7, made.Count);
    }

    private static IReadOnlyList<(string Rule, int Week)> Broken(WeeklyPlan plan, DateOnly today) =>
        [.. plan.Judge(A.Library, today).Where(f => f.Status == FindingStatus.Broken).Select(f => (f.Rule, f.Week))];

    private static PlanEdit? Any(Random random, WeeklyPlan plan, IReadOnlyCollection<DateOnly> begun, DateOnly today)
    {
        var days = plan.Weeks[^1].Days;
        var day = days[random.Next(days.Count)];
        if (plan.FirstWeekAhead(day.Day, today, begun) is not { } from)
        {
            return null;
        }

        ExerciseId Exercise() => day.Exercises[random.Next(day.Exercises.Count)].Exercise;
        ExerciseId FromLibrary() => A.Library.Exercises[random.Next(A.Library.Exercises.Count)].Id;
        var to = WeekDays.All[random.Next(7)];
        return random.Next(7) switch
        {
            0 => new AddExercise(FromLibrary(), day.Day, from, random.Next(1, 4)),
            1 => new TakeOutExercise(Exercise(), day.Day, from),
            2 => Swap(Exercise()),
            3 => new ReorderExercise(Exercise(), Exercise(), random.Next(2) == 0, day.Day, from),
            4 => new ChangeAmount(Exercise(), random.Next(-3, 4), random.Next(2) == 0 ? new(new RepRange(6, 10)) : null, day.Day, from),
            5 => plan.FirstWeekAhead(to, today, begun) is { } free ? new MoveSession(day.Day, to, Math.Max(from, free)) : null,
            _ => new KeepExercise(Exercise(), random.Next(2) == 0, day.Day, from),
        };

        PlanEdit? Swap(ExerciseId exercise) => Swaps.Of(plan, exercise, day.Day, from, A.Library, today) is [var first, ..] ? first.Tried.Edit : null;
    }
}
