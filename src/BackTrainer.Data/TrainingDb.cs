using BackTrainer.Data.Accounts;
using BackTrainer.Data.Mapping;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>The database: the library, and everyone's plans and sessions.</summary>
public class TrainingDb : DbContext
{
    /// <summary>The database in an SQLite file.</summary>
    public TrainingDb(DbContextOptions<TrainingDb> options)
        : base(options)
    {
    }

    /// <summary>The database of another provider.</summary>
    protected TrainingDb(DbContextOptions options)
        : base(options)
    {
    }

    /// <summary>Every exercise, retired ones too.</summary>
    public DbSet<Exercise> Exercises => Set<Exercise>();

    /// <summary>Saved plans.</summary>
    public DbSet<WeeklyPlan> Plans => Set<WeeklyPlan>();

    /// <summary>Training sessions with their sets.</summary>
    public DbSet<TrainingSession> Sessions => Set<TrainingSession>();

    /// <summary>What is left of sessions that were deleted.</summary>
    public DbSet<DeletedSession> DeletedSessions => Set<DeletedSession>();

    /// <summary>What people said of their mornings.</summary>
    public DbSet<MorningCheck> MorningChecks => Set<MorningCheck>();

    /// <summary>What was offered and is not wanted for now.</summary>
    public DbSet<DeclinedOffer> DeclinedOffers => Set<DeclinedOffer>();

    /// <summary>What people say of themselves: body mass, and the weights that they have.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Tokens of programs that act for people.</summary>
    public DbSet<PersonalToken> PersonalTokens => Set<PersonalToken>();

    /// <summary>What people keep of single exercises: notes that come back, and rests of their own.</summary>
    public DbSet<OwnExercise> OwnExercises => Set<OwnExercise>();

    /// <summary>Exercises that people added for themselves, archived ones too.</summary>
    public DbSet<PersonalExercise> PersonalExercises => Set<PersonalExercise>();

    /// <summary>Accounts; the id of one is the owner of everything in it.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Guests whose everything an account has now.</summary>
    public DbSet<CarriedGuest> CarriedGuests => Set<CarriedGuest>();

    /// <summary>Devices that are signed in to accounts.</summary>
    public DbSet<SignIn> SignIns => Set<SignIn>();

    /// <summary>Links with which others may look at somebody's training.</summary>
    public DbSet<LookIn> LookIns => Set<LookIn>();

    /// <summary>Trunk holds that people tested.</summary>
    public DbSet<TrunkTest> TrunkTests => Set<TrunkTest>();

    /// <summary>Targets that people chose over ours.</summary>
    public DbSet<OwnTarget> OwnTargets => Set<OwnTarget>();

    /// <summary>Files from elsewhere that people brought in, or look at.</summary>
    public DbSet<TrainingImport> Imports => Set<TrainingImport>();

    /// <summary>The targets that this person chose in a place.</summary>
    public IQueryable<OwnTarget> OwnTargetsIn(Guid owner, TargetPlace place) => OwnTargets.Where(o =>
        o.OwnerId == owner && o.PlanId == place.Plan && o.PlannedDay == place.Day && o.SessionId == place.Session);

    /// <summary>The targets that were chosen for planned days of a plan that have not begun.</summary>
    public IQueryable<OwnTarget> OwnTargetsOn(WeeklyPlan plan, IReadOnlyCollection<DateOnly> dates) => OwnTargets.Where(o =>
        o.OwnerId == plan.OwnerId && o.PlanId == plan.Id && o.PlannedDay != null && dates.Contains(o.PlannedDay.Value) && o.SessionId == null);

    /// <summary>A plan and a session of this person are there, as far as they are named: what leans on them is written in the same turn.</summary>
    public async Task<bool> IsThereAsync(Guid owner, Guid? plan, Guid? session, CancellationToken cancel = default) =>
        (plan is null || await Plans.AnyAsync(p => p.OwnerId == owner && p.Id == plan, cancel))
        && (session is null || await Sessions.AnyAsync(s => s.OwnerId == owner && s.Id == session, cancel));

    /// <summary>
    /// Everything that is logged by one person about some exercises, oldest first, and of all others what the tonnage of a week
    /// is compared with. What was easy is left out, but its days count as training.
    /// </summary>
    /// <param name="owner">The person.</param>
    /// <param name="exercises">What is looked at.</param>
    /// <param name="dayOf">The day that an instant falls on where the person is.</param>
    /// <param name="before">Sessions that began before this, in UTC.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<TrainingHistory> HistoryAsync(
        Guid owner, IReadOnlyCollection<ExerciseId> exercises, Func<DateTime, DateOnly> dayOf, DateTime before, CancellationToken cancel = default)
    {
        var sessions = await Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt < before)
            .Select(s => new { s.Id, s.StartedAt, s.IsEasy, s.PainBefore, s.PainWorst, s.PainNextMorning, Easy = EF.Property<List<ExerciseId>>(s, "_easy") })
            .ToDictionaryAsync(s => s.Id, cancel);

        // Of the sets only what is looked at: whole ones would be several times as much to read.
        var lately = before.AddDays(-TrainingHistory.DaysOfAll);
        var sets = await Sessions.AsNoTracking()
            .Where(s => s.OwnerId == owner && !s.IsEasy && s.StartedAt < before)
            .SelectMany(
                s => s.Sets.Where(x => x.Kind == SetKind.Work && !x.IsSkipped),
                (s, x) => new { Session = s.Id, s.StartedAt, x.Exercise, x.Order, x.Reps, x.Load, x.HoldSeconds, x.DistanceMeters, x.Rir, x.Form })
            .Where(r => r.StartedAt >= lately || exercises.Contains(r.Exercise))
            .Select(r => new { r.Session, r.Exercise, r.Order, r.Reps, r.Load, r.HoldSeconds, r.DistanceMeters, r.Rir, r.Form })
            .ToListAsync(cancel);
        var exposures = sets.Where(r => sessions.TryGetValue(r.Session, out var s) && !s.Easy.Contains(r.Exercise)).GroupBy(r => (r.Session, r.Exercise)).Select(g =>
        {
            var session = sessions[g.Key.Session];
            var done = g.OrderBy(r => r.Order).Select(r => LoggedSet.Work(r.Exercise, r.Order, new(r.Reps, r.Load, r.HoldSeconds, r.DistanceMeters, r.Rir, r.Form)));
            return (g.Key.Exercise, new Exposure(session.Id, session.StartedAt, dayOf(session.StartedAt), [.. done], session.PainWorst)
            {
                PainBefore = session.PainBefore,
                PainNextMorning = session.PainNextMorning,
            });
        });
        return TrainingHistory.Of(exposures, sessions.Values.Select(s => new TrainedDay(dayOf(s.StartedAt), s.IsEasy)));
    }

    /// <summary>The days on which one person trained, oldest first.</summary>
    public async Task<IReadOnlyList<TrainedDay>> TrainedDaysAsync(
        Guid owner, Func<DateTime, DateOnly> dayOf, DateTime? before = null, CancellationToken cancel = default)
    {
        var days = await Sessions.AsNoTracking()
            .Where(s => s.OwnerId == owner && (before == null || s.StartedAt < before))
            .Select(s => new { s.StartedAt, s.IsEasy })
            .ToListAsync(cancel);
        return TrainingHistory.DaysOf(days.Select(d => new TrainedDay(dayOf(d.StartedAt), d.IsEasy)));
    }

    /// <summary>The planned days of a plan whose session was begun.</summary>
    public async Task<IReadOnlyCollection<DateOnly>> BegunAsync(WeeklyPlan plan, CancellationToken cancel = default) => await Sessions
        .Where(s => s.OwnerId == plan.OwnerId && s.PlanId == plan.Id && s.PlannedDay != null).Select(s => s.PlannedDay!.Value).ToListAsync(cancel);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new ExerciseMapping());
        modelBuilder.ApplyConfiguration(new WeeklyPlanMapping());
        modelBuilder.ApplyConfiguration(new TrainingSessionMapping());
        modelBuilder.ApplyConfiguration(new DeletedSessionMapping());
        modelBuilder.ApplyConfiguration(new MorningCheckMapping());
        modelBuilder.ApplyConfiguration(new DeclinedOfferMapping());
        modelBuilder.ApplyConfiguration(new PersonMapping());
        modelBuilder.ApplyConfiguration(new PersonalTokenMapping());
        modelBuilder.ApplyConfiguration(new AccountMapping());
        modelBuilder.ApplyConfiguration(new AccountSecretMapping());
        modelBuilder.ApplyConfiguration(new AccountPasskeyMapping());
        modelBuilder.ApplyConfiguration(new CarriedGuestMapping());
        modelBuilder.ApplyConfiguration(new SignInMapping());
        modelBuilder.ApplyConfiguration(new LookInMapping());
        modelBuilder.ApplyConfiguration(new OwnExerciseMapping());
        modelBuilder.ApplyConfiguration(new PersonalExerciseMapping());
        modelBuilder.ApplyConfiguration(new TrunkTestMapping());
        modelBuilder.ApplyConfiguration(new OwnTargetMapping());
        modelBuilder.ApplyConfiguration(new TrainingImportMapping());
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ExerciseId>().HaveConversion<ExerciseIdConverter>().HaveMaxLength(ExerciseId.MaxLength);
        configurationBuilder.Properties<Domain.Strength.Load>().HaveConversion<LoadConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
