using System.Text;

namespace BackTrainer.Domain.Exercises;

/// <summary>
/// The names of the library's enum values as people and files write them: <c>AntiLateralFlexion</c> is
/// <c>anti-lateral-flexion</c>. One spelling for query strings, JSON, the database and the library's files.
/// </summary>
public static class Kebab
{
    /// <summary>The kebab-case name of <paramref name="value"/>.</summary>
    public static string ToKebab<TEnum>(this TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.InOrder[Array.IndexOf(Names<TEnum>.Values, value)];

    /// <summary>Reads a kebab-case name; exact spelling only, so that a typo is told and not guessed.</summary>
    public static bool TryParse<TEnum>(string? name, out TEnum value)
        where TEnum : struct, Enum
    {
        var isKnown = Names<TEnum>.Places.TryGetValue(name ?? "", out var place);
        value = isKnown ? Names<TEnum>.Values[place] : default;
        return isKnown;
    }

    /// <summary>Reads a kebab-case name that must be known.</summary>
    /// <exception cref="FormatException">The name is not one of <typeparamref name="TEnum"/>.</exception>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum =>
        TryParse<TEnum>(name, out var value)
            ? value
            : throw new FormatException($"'{name}' is not one of: {string.Join(", ", All<TEnum>())}");

    /// <summary>Every name of <typeparamref name="TEnum"/>, in the order of declaration.</summary>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.InOrder;

    private static string Spell(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (text.Length > 0 && (char.IsUpper(c) || (char.IsDigit(c) && !char.IsDigit(text[^1]))))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>Plain arrays: what is kept once for each of many enums is compiled once for each of them, too.</summary>
    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly string[] InOrder = [.. Enum.GetNames<TEnum>().Select(Spell)];

        public static readonly Dictionary<string, int> Places =
            InOrder.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
    }
}
