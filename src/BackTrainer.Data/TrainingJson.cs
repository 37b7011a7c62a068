using System.Text.Json;
using BackTrainer.Data.Mapping;

namespace BackTrainer.Data;

/// <summary>How values of the domain are spelled in JSON, in the database and in what people take along.</summary>
public static class TrainingJson
{
    /// <summary>camelCase, enum values in kebab-case, and nothing that is worked out from the rest.</summary>
    public static JsonSerializerOptions Options => JsonColumn.Options;
}
