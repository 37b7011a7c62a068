using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Rules;

/// <summary>Sums that are kept while a week changes are those of the week as it stands, by the definitions of training rules 9.0.</summary>
public sealed class WeekSumsTests
{
    private const int Changes = 60;

    [Fact]
    public void Whatever_comes_and_goes_every_sum_is_that_of_what_stands_there()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var week = A.Week(A.Request(TrainingLevel.Advanced, "monday", "tuesday", "friday", "sunday"));
            var some = week.Allowed.Working.Where((_, i) => i % 5 == seed % 5).ToArray();
            for (var change = 0; change < Changes; change++)
            {
                Change(week, random, some);
                Assert.All(week.Days, DayIsRight);
                WeekIsRight(week);
                var kept = PlanRules.All.Select(r => r.Read(week)).ToList();
                foreach (var day in week.Days)
                {
                    week.Recount(day);
                }

                Assert.Equal(PlanRules.All.Select(r => r.Read(week)), kept);
            }
        }
    }

    private static void Change(WeekCheck week, Random random, ExerciseTraits[] some)
    {
        var day = week.Days[random.Next(week.Days.Length)];
        switch (day.Exercises.Count == 0 ? 0 : random.Next(4))
        {
            case 0 or 1:
                week.Put(day, random.Next(day.Exercises.Count + 1), new(some[random.Next(some.Length)], random.Next(1, 7), 30 * random.Next(1, 7), random.Next(5), random.Next(3)));
                break;
            case 2:
                var index = random.Next(day.Exercises.Count);
                var item = day.Exercises[index];
                Assert.Same(item, week.Take(day, index));
                Assert.DoesNotContain(item, day.Exercises);
                break;
            default:
                week.SetSets(day, day.Exercises[random.Next(day.Exercises.Count)], random.Next(1, 9));
                break;
        }
    }

    private static void DayIsRight(CheckedDay day)
    {
        var items = day.Exercises;
        Assert.Equal(items.Sum(e => e.Sets), day.Sets);
        Assert.Equal(
            SessionLength.Minutes(items.Sum(e => e.Sets * ((e.Traits.Exercise.Laterality == Laterality.Unilateral ? 80 : 40) + e.RestSeconds))), day.Minutes);
        Assert.Equal(items.Sum(e => e.Sets * SpinalBudget.PointsOf(e.Traits.Exercise.SpinalLoad)), day.SpinalPoints);
        var heavy = items.Where(e => e.Traits.Exercise.SpinalLoad == SpinalLoad.High).ToList();
        Assert.Equal(heavy.Count, day.HighSpinalExercises);
        Assert.Equal(heavy.Exists(e => e.Traits.Exercise.Pattern == MovementPattern.Hinge), day.HasHeavyHinge);
        Assert.Equal(heavy.Exists(e => e.Traits.Exercise.Pattern == MovementPattern.HorizontalPull), day.HasHeavyRow);
        Assert.Equal(items.GroupBy(e => e.Traits.Exercise).Sum(g => g.Count() * (g.Count() - 1) / 2), day.Doubles);
        Assert.All(Enum.GetValues<Muscle>(), m =>
        {
            Assert.Equal(Direct(items, m), day.Direct[(int)m]);
            Assert.Equal(Direct(items, m) >= MuscleRecovery.BothDays, (day.MusclesWorked >> (int)m & 1) == 1);
        });
        Assert.All(Muscles.Groups, g => Assert.Equal(Volume(items, g) >= 1, day.Trains(g)));
    }

    private static void WeekIsRight(WeekCheck week)
    {
        var items = week.Days.SelectMany(d => d.Exercises).ToList();
        Assert.Equal(items.Sum(e => e.Sets), week.Sets);
        Assert.Equal(items.Where(e => e.Traits.Exercise.Pattern.IsPull()).Sum(e => e.Sets), week.PullSets);
        Assert.Equal(items.Where(e => e.Traits.Exercise.Pattern.IsPush()).Sum(e => e.Sets), week.PushSets);
        Assert.Equal(items.Select(e => e.Rir).Append(RepsInReserve.Most).Min(), week.LeastRir);
        var byExercise = items.GroupBy(e => e.Traits).ToList();
        Assert.Equal(byExercise.Count, week.Exercises);
        Assert.Equal(byExercise.Sum(g => Math.Max(0, g.Sum(e => e.Sets) - WeekCheck.ManyOfOne)), week.SetsPastMany);
        Assert.All(byExercise, g => Assert.Equal((g.Sum(e => e.Sets), g.Count()), (week.SetsOf(g.Key), week.PlacesOf(g.Key))));
        Assert.All(Enum.GetValues<MovementPattern>(), p => Assert.Equal(items.Where(e => e.Traits.Exercise.Pattern == p).Sum(e => e.Sets), week.SetsOf(p)));
        Assert.All(Muscles.Groups, g => Assert.Equal(Volume(items, g), week.Volume(g)));
        Assert.All(Enum.GetValues<Muscle>(), m =>
        {
            Assert.Equal(Direct(items, m), week.Direct(m));
            Assert.Equal(
                items.Sum(e => e.Sets * (e.Traits.Exercise.PrimaryMuscles.Contains(m) ? 1 : e.Traits.Exercise.SecondaryMuscles.Contains(m) ? 0.5 : 0)), week.Volume(m));
        });
    }

    private static int Direct(IEnumerable<CheckedExercise> items, Muscle muscle) => items.Where(e => e.Traits.Exercise.PrimaryMuscles.Contains(muscle)).Sum(e => e.Sets);

    private static double Volume(IEnumerable<CheckedExercise> items, MuscleGroup group) => items.Sum(e => e.Sets * (
        Muscles.Of(group).Any(e.Traits.Exercise.PrimaryMuscles.Contains) ? 1 : Muscles.Of(group).Any(e.Traits.Exercise.SecondaryMuscles.Contains) ? 0.5 : 0));
}
