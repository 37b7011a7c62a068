using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackTrainer.Data.Mapping;

internal sealed class ExerciseIdConverter() : ValueConverter<ExerciseId, string>(id => id.ToString(), text => new ExerciseId(text));

internal sealed class LoadConverter() : ValueConverter<Load, int>(load => load.Grams, grams => new Load(grams));

/// <summary>Instants are kept in UTC and come back as such.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc),
    instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc));

/// <summary>Enum values stand in the database under the names that people and files use.</summary>
internal sealed class KebabConverter<TEnum>() : ValueConverter<TEnum, string>(value => value.ToKebab(), name => Kebab.Parse<TEnum>(name))
    where TEnum : struct, Enum;
