using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BackTrainer.Domain.Exercises;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackTrainer.Data.Mapping;

/// <summary>
/// A value that is read and written as a whole stands in one column as JSON, in the spelling of the API: camelCase,
/// kebab-case enums. It is compared by that JSON.
/// </summary>
internal static class JsonColumn
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new KebabJsonConverter(), new ExerciseIdJsonConverter(), new SetJsonConverter<Equipment>(), new SetJsonConverter<MovementPattern>(), new SetJsonConverter<ExerciseId>() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsWorkedOut } },
    };

    private static void LeaveOutWhatIsWorkedOut(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i] is { Set: null, AssociatedParameter: null })
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), json => Read<T>(json)),
            new ValueComparer<T>((a, b) => Write(a!) == Write(b!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));
        return property;
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}

/// <summary>Enums by their kebab-case names.</summary>
internal sealed class KebabJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Kebab.TryParse<TEnum>(reader.GetString(), out var value) ? value : throw new JsonException($"'{reader.GetString()}' is unknown.");

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToKebab());

        public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToKebab());
    }
}

/// <summary>Sets, in order, so that the same set is the same JSON.</summary>
internal sealed class SetJsonConverter<T> : JsonConverter<IReadOnlySet<T>>
{
    public override IReadOnlySet<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<List<T>>(ref reader, options)!.ToHashSet();

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Order(), options);
}

internal sealed class ExerciseIdJsonConverter : JsonConverter<ExerciseId>
{
    public override ExerciseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ExerciseId.TryParse(reader.GetString(), null, out var id) ? id : throw new JsonException($"'{reader.GetString()}' is not an exercise id.");

    public override void Write(Utf8JsonWriter writer, ExerciseId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
