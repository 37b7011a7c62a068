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
        own.HasKey(o => new { o.OwnerId, o.Id });
        own.Property(o => o.Id).ValueGeneratedNever();
        own.Property(o => o.Load).HasColumnName("LoadGrams");
        own.Property(o => o.Reason).HasMaxLength(WantedTarget.MaxReasonLength);

        // A plan that is deleted leaves its sessions behind, and with them what was wanted on their days: see DeletePlanAsync.
        own.HasOne<WeeklyPlan>().WithMany().HasForeignKey(o => new { o.OwnerId, o.PlanId }).OnDelete(DeleteBehavior.Restrict);
        own.HasOne<TrainingSession>().WithMany().HasForeignKey(o => new { o.OwnerId, o.SessionId }).OnDelete(DeleteBehavior.Cascade);

        // One for each exercise in each place, from however many tabs it is chosen.
        own.HasIndex(o => new { o.OwnerId, o.PlanId, o.PlannedDay, o.Exercise }).IsUnique();
        own.HasIndex(o => new { o.OwnerId, o.SessionId, o.Exercise }).IsUnique();
        own.HasIndex(o => new { o.OwnerId, o.PlannedDay });
    }
}
