using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class TrainingSessionMapping : IEntityTypeConfiguration<TrainingSession>
{
    public void Configure(EntityTypeBuilder<TrainingSession> session)
    {
        session.HasKey(s => s.Id);
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Title).HasMaxLength(TrainingSession.MaxTitleLength);
        session.Property(s => s.Notes).HasMaxLength(TrainingSession.MaxNotesLength);
        session.Property(s => s.Revision).IsConcurrencyToken();
        List(session, "_added", "AddedExercises");
        List(session, "_easy", "EasyExercises").HasDefaultValueSql("'[]'");
        session.Ignore(s => s.AddedExercises);
        session.Ignore(s => s.EasyExercises);
        session.Ignore(s => s.IsFinished);
        session.Ignore(s => s.Light);
        session.Ignore(s => s.Hurt);
        session.HasIndex(s => new { s.OwnerId, s.StartedAt });

        // A plan that is deleted leaves its sessions behind: what was done stays done.
        session.HasOne<WeeklyPlan>().WithMany().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.SetNull);

        // A planned day is done once, from however many tabs it is started.
        session.HasIndex(s => new { s.PlanId, s.PlannedDay }).IsUnique();

        session.OwnsMany(s => s.Sets, set =>
        {
            set.ToTable("LoggedSets");
            set.WithOwner().HasForeignKey("SessionId");
            set.HasKey(s => s.Id);
            set.Property(s => s.Id).ValueGeneratedNever();
            set.Property(s => s.Kind).HasConversion<KebabConverter<SetKind>>().HasMaxLength(20);
            set.Property(s => s.Load).HasColumnName("LoadGrams");
            set.Property(s => s.Note).HasMaxLength(SetResult.MaxNoteLength);
            set.Ignore(s => s.Result);
            set.Ignore(s => s.IsWork);
            set.HasOne<Exercise>().WithMany().HasForeignKey(s => s.Exercise).OnDelete(DeleteBehavior.Restrict);
            set.HasIndex("SessionId", nameof(LoggedSet.Exercise), nameof(LoggedSet.Kind), nameof(LoggedSet.Order)).IsUnique();
        });
        session.Navigation(s => s.Sets).HasField("_sets").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    /// <summary>A list that the session changes in place.</summary>
    private static PropertyBuilder<List<ExerciseId>> List(EntityTypeBuilder<TrainingSession> session, string field, string column)
    {
        var property = session.Property<List<ExerciseId>>(field).HasColumnName(column).AsJson();
        property.Metadata.SetValueComparer(new ValueComparer<List<ExerciseId>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
        return property;
    }
}
