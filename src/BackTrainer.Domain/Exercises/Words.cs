namespace BackTrainer.Domain.Exercises;

/// <summary>Small help with words that reach a page.</summary>
public static class Words
{
    /// <summary>"anti-rotation" becomes "Anti rotation".</summary>
    public static string Title(string kebab)
    {
        var plain = kebab.Replace('-', ' ');
        return plain.Length == 0 ? plain : char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => string.Join(", ", list.Take(list.Count - 1)) + " and " + list[^1],
        };
    }

    /// <summary>"1 set", "3 sets".</summary>
    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
