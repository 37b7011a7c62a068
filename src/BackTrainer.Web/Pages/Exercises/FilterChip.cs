using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Api;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>A filter that is on, and the address of the list without it.</summary>
/// <param name="Label">Such as "Muscle: Lats".</param>
/// <param name="Address">Where it is off and the others are on.</param>
public sealed record FilterChip(string Label, string Address)
{
    /// <summary>More ticked pieces than this are counted, not named.</summary>
    public const int MostNamed = 3;

    /// <summary>One for each filter of <paramref name="query"/>; ticked pieces are one together. library.js draws the same.</summary>
    public static IEnumerable<FilterChip> Of(ExerciseQuery query)
    {
        var filter = query.Filter;
        var uses = filter.NoEquipment ? "Nothing" : filter.Equipment?.Title();
        (string Part, string Title, string? Value)[] on =
        [
            ("q", "Search", filter.Text),
            ("muscle", "Muscle", filter.Muscle?.Title()),
            ("pattern", "Movement", filter.Pattern?.Title()),
            ("level", "Level", filter.Level?.ToString()),
            ("spinalLoad", "Spinal load", filter.SpinalLoad?.ToString()),
            ("benefit", "Benefit", filter.Benefit?.ToString()),
            ("kit", "I have", query.Kit?.Title),
            ("have", "I have", Named(query.Pieces)),
            ("equipment", "Uses", uses),
        ];
        return on.Where(f => f.Value is not null).Select(f => new FilterChip($"{f.Title}: {f.Value}", AddressOf(query.Parts().Where(p => p.Key != f.Part))));
    }

    /// <summary>The list with these filters on.</summary>
    public static string AddressOf(IEnumerable<KeyValuePair<string, string>> parts) =>
        "/exercises" + QueryString.Create(parts.Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));

    private static string? Named(IReadOnlyList<Equipment> pieces) =>
        pieces.Count == 0 ? null
        : pieces.Count > MostNamed ? $"{pieces.Count} pieces"
        : string.Join(", ", pieces.Select(p => p.Title()));
}
