using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Sessions fit the time you have. Source: Our choice.</summary>
public sealed class SessionLengthFits : IPlanRule
{
    /// <summary>Working sets of a session that are advised at least, in build weeks.</summary>
    public const int FewestSets = 8;

    /// <summary>Working sets of a session that are advised at most.</summary>
    public const int MostSets = 25;

    /// <inheritdoc/>
    public string Id => "session-length";

    /// <inheritdoc/>
    public string Title => "Sessions fit the time you have";

    /// <inheritdoc/>
    public string Why => "A session that fits is a session that happens.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double over = 0;
        double gap = 0;
        var longest = 0;
        foreach (var day in week.Days)
        {
            over += Math.Max(0, day.Minutes - week.Request.MinutesPerSession);
            longest = Math.Max(longest, day.Minutes);
            gap += Math.Max(0, day.Sets - MostSets) + (week.Kind == WeekKind.Build ? Math.Max(0, FewestSets - day.Sets) : 0);
        }

        return over > 0 ? RuleReading.Hard(over, longest) : RuleReading.Soft(gap, longest);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Status switch
        {
            FindingStatus.Broken => $"The longest session takes {reading.Value:0} minutes; you have {week.Request.MinutesPerSession}.",
            FindingStatus.Advice => $"The longest session takes {reading.Value:0} of {week.Request.MinutesPerSession} minutes, but one has fewer than {FewestSets} or more than {MostSets} sets.",
            _ => $"The longest session takes {reading.Value:0} of {week.Request.MinutesPerSession} minutes, warm-up included.",
        };
}
