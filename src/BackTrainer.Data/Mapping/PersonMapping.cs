using BackTrainer.Domain.People;
using BackTrainer.Domain.Safety;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.HasKey(p => p.OwnerId);
        person.Property(p => p.OwnerId).ValueGeneratedNever();
        person.Property(p => p.BodyMass).HasColumnName("BodyMassGrams");
        person.Property(p => p.BodyMassUnit).HasConversion<KebabConverter<Domain.Strength.WeightUnit>>().HasMaxLength(20);
        person.Property(p => p.Kit).AsJson();
        person.Property(p => p.Customs).AsJson().HasDefaultValueSql("'{}'");
        person.Property(p => p.Rest).AsJson().HasDefaultValueSql("'{}'");
    }
}

internal sealed class OwnExerciseMapping : IEntityTypeConfiguration<OwnExercise>
{
    public void Configure(EntityTypeBuilder<OwnExercise> own)
    {
        own.HasKey(o => new { o.OwnerId, o.Exercise });
        own.Property(o => o.Note).HasMaxLength(OwnExercise.MaxNoteLength);
    }
}

internal sealed class TrunkTestMapping : IEntityTypeConfiguration<TrunkTest>
{
    public void Configure(EntityTypeBuilder<TrunkTest> test)
    {
        test.HasKey(t => new { t.OwnerId, t.Id });
        test.Property(t => t.Id).ValueGeneratedNever();
        test.Property(t => t.Holds).AsJson();
        test.HasIndex(t => new { t.OwnerId, t.Date });
    }
}

internal sealed class PersonalTokenMapping : IEntityTypeConfiguration<PersonalToken>
{
    public void Configure(EntityTypeBuilder<PersonalToken> token)
    {
        token.HasKey(t => new { t.OwnerId, t.Id });
        token.Property(t => t.Id).ValueGeneratedNever();
        token.Property(t => t.Name).HasMaxLength(PersonalToken.MaxNameLength);
        token.Property(t => t.Scope).HasConversion<KebabConverter<TokenScope>>().HasMaxLength(20);
        token.Property(t => t.Hash).HasMaxLength(64);
        token.Property(t => t.CalledOff).AsJson().HasDefaultValueSql("'[]'");
        token.HasIndex(t => t.Hash).IsUnique();
    }
}
