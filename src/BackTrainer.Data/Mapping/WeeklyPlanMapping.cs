using BackTrainer.Domain.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

/// <summary>A plan is one document: it is shown whole, checked whole and changed whole.</summary>
internal sealed class WeeklyPlanMapping : IEntityTypeConfiguration<WeeklyPlan>
{
    public void Configure(EntityTypeBuilder<WeeklyPlan> plan)
    {
        plan.HasKey(p => new { p.OwnerId, p.Id });
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.Property(p => p.Title).HasMaxLength(WeeklyPlan.MaxTitleLength);
        plan.Property(p => p.Request).AsJson();
        plan.Property(p => p.Weeks).AsJson();
        plan.Property(p => p.Pauses).AsJson().HasDefaultValueSql("'[]'");
        plan.Property(p => p.Shifts).AsJson().HasDefaultValueSql("'[]'");
        plan.Property(p => p.Changes).AsJson().HasDefaultValueSql("'[]'");
        plan.Property(p => p.Ignored).AsJson().HasDefaultValueSql("'[]'");
        plan.Property(p => p.Revision).HasDefaultValue(1);
        plan.Property(p => p.ShareHash).HasMaxLength(64);
        plan.HasIndex(p => p.ShareHash).IsUnique();
        plan.Ignore(p => p.StartsOn);
        plan.Ignore(p => p.EndsOn);
        plan.HasIndex(p => new { p.OwnerId, p.CreatedAt });
    }
}
