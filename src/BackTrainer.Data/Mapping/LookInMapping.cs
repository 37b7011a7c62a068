using BackTrainer.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class LookInMapping : IEntityTypeConfiguration<LookIn>
{
    public void Configure(EntityTypeBuilder<LookIn> look)
    {
        look.HasKey(l => new { l.OwnerId, l.Id });
        look.Property(l => l.Id).ValueGeneratedNever();
        look.Property(l => l.Name).HasMaxLength(LookIn.MaxNameLength);
        look.Property(l => l.Hash).HasMaxLength(64);
        look.HasIndex(l => l.Hash).IsUnique();
    }
}
