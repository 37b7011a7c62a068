using BackTrainer.Domain.Exercises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class ExerciseMapping : IEntityTypeConfiguration<Exercise>
{
    public void Configure(EntityTypeBuilder<Exercise> exercise)
    {
        exercise.HasKey(e => e.Id);
        exercise.Property(e => e.Id).ValueGeneratedNever();
        exercise.Property(e => e.Name).HasMaxLength(Exercise.MaxNameLength);
        exercise.Property(e => e.Pattern).HasConversion<KebabConverter<MovementPattern>>().HasMaxLength(40);
        exercise.Property(e => e.Level).HasConversion<KebabConverter<TrainingLevel>>().HasMaxLength(20);
        exercise.Property(e => e.Laterality).HasConversion<KebabConverter<Laterality>>().HasMaxLength(20);
        exercise.Property(e => e.Load).HasConversion<KebabConverter<LoadKind>>().HasMaxLength(20);
        exercise.Property(e => e.SpinalLoad).HasConversion<KebabConverter<SpinalLoad>>().HasMaxLength(20);
        exercise.Property(e => e.Aliases).AsJson();
        exercise.Property(e => e.PrimaryMuscles).AsJson();
        exercise.Property(e => e.SecondaryMuscles).AsJson();
        exercise.Property(e => e.EquipmentOptions).AsJson();
        exercise.Property(e => e.Easier).AsJson();
        exercise.Property(e => e.Harder).AsJson();
        exercise.Property(e => e.Dose).AsJson();
        exercise.Property(e => e.Step).HasColumnName("StepGrams");
        exercise.Property(e => e.Gate).AsJson();
        exercise.Property(e => e.Steps).AsJson();
        exercise.Property(e => e.Cues).AsJson();
        exercise.Property(e => e.Faults).AsJson();
        exercise.Property(e => e.Safety).AsJson();
        exercise.Property(e => e.Benefits).AsJson();
        exercise.Property(e => e.Figure).AsJson();
    }
}
