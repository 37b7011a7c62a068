using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

/// <summary>Sessions know their import by its id alone: an import that was taken out, or is of an earlier guest, need not be there.</summary>
internal sealed class TrainingImportMapping : IEntityTypeConfiguration<TrainingImport>
{
    public void Configure(EntityTypeBuilder<TrainingImport> import)
    {
        import.ToTable("Imports");
        import.HasKey(i => new { i.OwnerId, i.Id });
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.Name).HasMaxLength(TrainingImport.MaxNameLength);
        import.Property(i => i.Format).HasMaxLength(TrainingImport.MaxFormatLength);
        import.Property(i => i.Choices).AsJson();
        import.Property(i => i.Rows).AsJson();
    }
}
