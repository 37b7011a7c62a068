using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class TrainingSessionMapping : IEntityTypeConfiguration<TrainingSession>
{
    private const string Owner = nameof(TrainingSession.OwnerId);

    public void Configure(EntityTypeBuilder<TrainingSession> session)
    {
        session.HasKey(s => new { s.OwnerId, s.Id });
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Title).HasMaxLength(TrainingSession.MaxTitleLength);
        session.Property(s => s.Notes).HasMaxLength(TrainingSession.MaxNotesLength);
        session.Property(s => s.Version).IsConcurrencyToken();
        session.Property(s => s.Layout).AsJson().HasDefaultValueSql("'{}'");
        List<ExerciseId>(session, "_easy", "EasyExercises").HasDefaultValueSql("'[]'");
        List<RemovedSet>(session, "_removed", "RemovedSets").HasDefaultValueSql("'[]'");
        session.Ignore(s => s.AddedExercises);
        session.Ignore(s => s.EasyExercises);
        session.Ignore(s => s.RemovedSets);
        session.Ignore(s => s.Fields);
        session.Ignore(s => s.IsFinished);
        session.Ignore(s => s.IsPaused);
        session.Ignore(s => s.Light);
        session.Ignore(s => s.Hurt);

        // With the version, so that it is told from the index alone whether anything of a log has changed.
        session.HasIndex(s => new { s.OwnerId, s.StartedAt, s.Version });

        // A plan that is deleted leaves its sessions behind, since what was done stays done: see DeletePlanAsync. The database
        // cannot do it, since it would take the owner away with the plan.
        session.HasOne<WeeklyPlan>().WithMany().HasForeignKey(s => new { s.OwnerId, s.PlanId }).OnDelete(DeleteBehavior.Restrict);

        // A planned day is done once, from however many tabs it is started.
        session.HasIndex(s => new { s.OwnerId, s.PlanId, s.PlannedDay }).IsUnique();

        session.OwnsMany(s => s.Sets, set =>
        {
            set.ToTable("LoggedSets");
            set.WithOwner().HasForeignKey(Owner, "SessionId");

            // Ids come from clients: they are one set's within its session, and say nothing of anyone else's.
            set.HasKey(Owner, "SessionId", nameof(LoggedSet.Id));
            set.Property(s => s.Id).ValueGeneratedNever();
            set.Property(s => s.Kind).HasConversion<KebabConverter<SetKind>>().HasMaxLength(20);
            set.Property(s => s.Load).HasColumnName("LoadGrams");
            set.Property(s => s.Note).HasMaxLength(SetResult.MaxNoteLength);
            set.Ignore(s => s.Result);
            set.Ignore(s => s.IsWork);
            set.HasIndex(Owner, "SessionId", nameof(LoggedSet.Exercise), nameof(LoggedSet.Kind), nameof(LoggedSet.Order)).IsUnique();
        });
        session.Navigation(s => s.Sets).HasField("_sets").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    /// <summary>A list that the session changes in place.</summary>
    private static PropertyBuilder<List<T>> List<T>(EntityTypeBuilder<TrainingSession> session, string field, string column)
    {
        var property = session.Property<List<T>>(field).HasColumnName(column).AsJson();
        property.Metadata.SetValueComparer(new ValueComparer<List<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
        return property;
    }
}

internal sealed class DeletedSessionMapping : IEntityTypeConfiguration<DeletedSession>
{
    public void Configure(EntityTypeBuilder<DeletedSession> deleted) => deleted.HasKey(d => new { d.OwnerId, d.Id });
}
