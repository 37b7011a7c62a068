using BackTrainer.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class PersonalExerciseMapping : IEntityTypeConfiguration<PersonalExercise>
{
    public void Configure(EntityTypeBuilder<PersonalExercise> exercise)
    {
        exercise.HasKey(e => new { e.OwnerId, e.Id });
        exercise.Property(e => e.Id).ValueGeneratedNever();
        exercise.Property(e => e.Facts).AsJson();
    }
}
