using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Benchmarks;

/// <summary>People with logs of some length: three sessions a week of twenty working sets, a check every morning, a plan for every twelve weeks.</summary>
internal sealed class ProgressPeople(TrainingDb db, ExerciseLibrary library, DateTime now)
{
    private const int SetsOfASession = 20;
    private const int SetsOfAnExercise = 4;

    private static readonly DayOfWeek[] Days = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday];

    /// <summary>What is done in turn on two kinds of days: five exercises on each.</summary>
    private static readonly string[][] Sessions =
    [
        ["conventional-deadlift", "pull-up", "barbell-bench-press", "front-plank", "face-pull"],
        ["back-squat", "bent-over-barbell-row", "standing-overhead-press", "lat-pulldown", "side-plank"],
    ];

    /// <summary>Gives somebody a log of so many sessions that ends yesterday.</summary>
    public async Task FillAsync(Guid owner, int sessions)
    {
        var first = now.AddDays(-(sessions * 7 / 3));
        await AddPlansAsync(owner, DateOnly.FromDateTime(first));
        await AddMorningsAsync(owner, first);
        var mass = new Domain.People.Person(owner);
        mass.Weigh(Load.FromKilograms(80), WeightUnit.Kilograms);
        db.Add(mass);
        for (var i = 0; i < sessions; i++)
        {
            db.Add(Session(owner, i, sessions));
            if (i % 50 == 49)
            {
                await SaveAsync();
            }
        }

        await SaveAsync();
    }

    /// <summary>Gives others the very same log.</summary>
    public async Task CopyAsync(Guid from, IEnumerable<Guid> to)
    {
        foreach (var other in to)
        {
            await using var all = await db.Database.BeginTransactionAsync();
            foreach (var table in new[] { "Plans", "Sessions", "LoggedSets", "MorningChecks", "People" })
            {
                var columns = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({table}) WHERE name <> 'OwnerId'").ToListAsync();
                var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
#pragma warning disable EF1002 // Names of the model's own tables and columns.
                await db.Database.ExecuteSqlRawAsync($"INSERT INTO \"{table}\" (\"OwnerId\", {names}) SELECT {{0}}, {names} FROM \"{table}\" WHERE \"OwnerId\" = {{1}}", other, from);
#pragma warning restore EF1002
            }

            await all.CommitAsync();
        }
    }

    private TrainingSession Session(Guid owner, int number, int of)
    {
        // Strength comes and goes a little on the way up, so that there are records all along.
        var at = now.AddDays(-1 - ((of - 1 - number) * 7 / 3.0));
        var session = new TrainingSession(Guid.CreateVersion7(), owner, number % 2 == 0 ? "Day A" : "Day B", at);
        foreach (var id in Sessions[number % 2])
        {
            var exercise = library[new(id)];
            var kg = 2.5m * (int)(20 + (8 * Math.Log(2 + number)) + (2 * Math.Sin(number / 9.0)));
            for (var order = 1; order <= SetsOfAnExercise; order++)
            {
                session.Enter(
                    Guid.CreateVersion7(), exercise.Id, SetKind.Work, order,
                    exercise.Load == LoadKind.Hold ? new(holdSeconds: 30 + (number % 20), rir: 2)
                        : new(6 + (number % 4), exercise.TakesLoad ? Load.FromKilograms(kg) : null, rir: 2, form: 4),
                    at.AddMinutes(3 * order));
            }
        }

        session.SayPainBefore(number % 5);
        session.Remark(null, number % 4);
        session.Finish(at.AddMinutes(3 * SetsOfASession));
        return session;
    }

    private async Task AddMorningsAsync(Guid owner, DateTime first)
    {
        for (var day = DateOnly.FromDateTime(first); day < DateOnly.FromDateTime(now); day = day.AddDays(1))
        {
            db.Add(new MorningCheck(owner, new(day, 6.5 + (day.DayNumber % 4 * 0.5), 2 + (day.DayNumber % 4), painNow: day.DayNumber % 3), now));
        }

        await SaveAsync();
    }

    private async Task AddPlansAsync(Guid owner, DateOnly first)
    {
        WeeklyPlan? plan = null;
        for (var starts = TrainedMonday(first); starts <= DateOnly.FromDateTime(now); starts = starts.AddDays(7 * PlanRequest.MaxWeeks))
        {
            var at = starts.ToDateTime(new(8, 0), DateTimeKind.Utc);
            plan = plan is null ? new(Guid.CreateVersion7(), owner, "Twelve weeks", Built(starts), at) : plan.Copy(Guid.CreateVersion7(), "Twelve weeks", starts, at);
            db.Add(plan);
        }

        await SaveAsync();
    }

    private static DateOnly TrainedMonday(DateOnly day) => Domain.Progress.TrainedWeek.MondayOf(day);

    private BuiltPlan Built(DateOnly starts)
    {
        var request = new PlanRequest
        {
            Screen = new HealthScreen { CompletedOn = starts, Age = 34, UsedToVigorousExercise = true },
            Level = TrainingLevel.Intermediate,
            Goal = TrainingGoal.HealthyBack,
            Days = Days,
            MinutesPerSession = 60,
            Equipment = EquipmentPreset.All.Single(p => p.Id == "full-gym").Pieces.ToHashSet(),
            StartsOn = starts,
            Weeks = PlanRequest.MaxWeeks,
        };
        return PlanBuilder.Build(request, library, starts).Plan ?? throw new InvalidOperationException("No plan for the benchmark.");
    }

    private async Task SaveAsync()
    {
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
