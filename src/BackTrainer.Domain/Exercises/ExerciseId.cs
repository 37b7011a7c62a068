using System.Diagnostics.CodeAnalysis;

namespace BackTrainer.Domain.Exercises;

/// <summary>
/// The readable name of an exercise in addresses, files and logs, such as <c>bent-over-barbell-row</c>:
/// lower-case letters and digits in words joined by single hyphens, 2 to 64 characters.
/// The default value means "no exercise" and has an empty text.
/// </summary>
public readonly record struct ExerciseId : IParsable<ExerciseId>, IComparable<ExerciseId>
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>What the ids of people's own exercises begin with; none of the library does.</summary>
    public const string OwnPrefix = "own-";

    private readonly string? _slug;

    /// <summary>An id from its text.</summary>
    /// <exception cref="FormatException">The text is not such a slug.</exception>
    public ExerciseId(string slug)
    {
        if (!IsSlug(slug))
        {
            throw new FormatException($"'{slug}' is not an exercise id: lower-case words joined by hyphens, 2 to {MaxLength} characters.");
        }

        _slug = slug;
    }

    /// <summary>It is the id of an exercise that somebody added for themselves.</summary>
    public bool IsOwn => _slug?.StartsWith(OwnPrefix, StringComparison.Ordinal) == true;

    /// <inheritdoc/>
    public static ExerciseId Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ExerciseId result)
    {
        var ok = IsSlug(s);
        result = ok ? new ExerciseId(s!) : default;
        return ok;
    }

    /// <inheritdoc/>
    public int CompareTo(ExerciseId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The slug itself; empty for the default value.</summary>
    public override string ToString() => _slug ?? "";

    private static bool IsSlug(string? s) =>
        s is { Length: >= 2 and <= MaxLength }
        && s[0] != '-' && s[^1] != '-'
        && !s.Contains("--", StringComparison.Ordinal)
        && s.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static bool operator <(ExerciseId left, ExerciseId right) => left.CompareTo(right) < 0;

    public static bool operator <=(ExerciseId left, ExerciseId right) => left.CompareTo(right) <= 0;

    public static bool operator >(ExerciseId left, ExerciseId right) => left.CompareTo(right) > 0;

    public static bool operator >=(ExerciseId left, ExerciseId right) => left.CompareTo(right) >= 0;
}
