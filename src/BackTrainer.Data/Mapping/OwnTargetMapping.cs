using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class OwnTargetMapping : IEntityTypeConfiguration<OwnTarget>
{
    public void Configure(EntityTypeBuilder<OwnTarget> own)
    {
        own.HasKey(o => o.Id);
        own.Property(o => o.Id).ValueGeneratedNever();
        own.Property(o => o.Load).HasColumnName("LoadGrams");
        own.Property(o => o.Reason).HasMaxLength(WantedTarget.MaxReasonLength);
        own.HasOne<Exercise>().WithMany().HasForeignKey(o => o.Exercise).OnDelete(DeleteBehavior.Restrict);

        // A plan that is deleted leaves its sessions behind, and with them what was wanted on their days.
        own.HasOne<WeeklyPlan>().WithMany().HasForeignKey(o => o.PlanId).OnDelete(DeleteBehavior.SetNull);
        own.HasOne<TrainingSession>().WithMany().HasForeignKey(o => o.SessionId).OnDelete(DeleteBehavior.Cascade);

        // One for each exercise in each place, from however many tabs it is chosen.
        own.HasIndex(o => new { o.PlanId, o.PlannedDay, o.Exercise }).IsUnique();
        own.HasIndex(o => new { o.SessionId, o.Exercise }).IsUnique();
        own.HasIndex(o => new { o.OwnerId, o.PlannedDay });
    }
}
