using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Web.Pages;

/// <summary>A morning in a few words.</summary>
public static class MorningWords
{
    /// <summary>"6.5 h of sleep · readiness 3 of 5 · pain 2 · very sore: lats".</summary>
    public static string Of(MorningCheck check) => string.Join(" · ", new[]
    {
        check.Unwell ? "unwell" : null,
        check.SleepHours is { } hours ? $"{hours.ToString("0.##", CultureInfo.CurrentCulture)} h of sleep" : null,
        check.Readiness is { } readiness ? $"readiness {readiness.ToString("0.##", CultureInfo.CurrentCulture)} of {CheckIn.Highest}" : null,
        check.PainNow is { } pain ? $"pain {pain}" : null,
        Sore("sore", check, s => s < LowReadiness.Sore),
        Sore("very sore", check, s => s >= LowReadiness.Sore),
    }.OfType<string>());

    private static string? Sore(string words, MorningCheck check, Func<int, bool> isSuch) =>
        check.Soreness.Where(s => isSuch(s.Value)).Select(s => s.Key.Title().ToLowerInvariant()).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } muscles
            ? $"{words}: {Words.Join(muscles)}"
            : null;
}
