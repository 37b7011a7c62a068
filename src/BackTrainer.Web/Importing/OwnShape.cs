using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BackTrainer.Web.Importing;

/// <summary>Whether an entry of our own export has all that it must have; what it lacks is told by its place in the file.</summary>
internal static class OwnShape
{
    /// <summary>The entry as its type says, with nothing missing.</summary>
    /// <param name="value">The entry.</param>
    /// <param name="place">Its place in the file.</param>
    /// <param name="options">How it is spelled.</param>
    /// <exception cref="CellException">Something is missing, or is of another kind.</exception>
    public static T Read<T>(JsonElement value, string place, JsonSerializerOptions options)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            throw new CellException($"{place} is missing.");
        }

        Check(value, options.GetTypeInfo(typeof(T)), options, place);
        try
        {
            return value.Deserialize<T>(options)!;
        }
        catch (JsonException fault)
        {
            throw new CellException($"{place}{fault.Path?.TrimStart('$')} is not as we write it.");
        }
    }

    private static void Check(JsonElement value, JsonTypeInfo type, JsonSerializerOptions options, string place)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable && value.ValueKind == JsonValueKind.Array)
        {
            var (entry, at) = (options.GetTypeInfo(type.ElementType!), 0);
            foreach (var each in value.EnumerateArray())
            {
                var here = $"{place}[{at++}]";
                if (each.ValueKind == JsonValueKind.Null)
                {
                    throw new CellException($"{here} is missing.");
                }

                Check(each, entry, options, here);
            }
        }
        else if (type.Kind == JsonTypeInfoKind.Object && value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in type.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null))
            {
                var here = $"{place}.{property.Name}";
                var isThere = value.TryGetProperty(property.Name, out var inner);
                if (isThere && inner.ValueKind != JsonValueKind.Null)
                {
                    Check(inner, options.GetTypeInfo(property.PropertyType), options, here);
                }
                else if (!CanBeNothing(property) && (isThere || IsNeeded(property)))
                {
                    throw new CellException($"{here} is missing.");
                }
            }
        }
    }

    /// <summary>Whatever a type cannot be made without; answers of yes or no are no where they are missing.</summary>
    private static bool IsNeeded(JsonPropertyInfo property) => property.IsRequired || (property.AssociatedParameter is { HasDefaultValue: false } && property.PropertyType != typeof(bool));

    private static bool CanBeNothing(JsonPropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is not null
        : property.AttributeProvider is not PropertyInfo source || new NullabilityInfoContext().Create(source).ReadState != NullabilityState.NotNull;
}
