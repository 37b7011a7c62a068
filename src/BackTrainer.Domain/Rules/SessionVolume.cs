namespace BackTrainer.Domain.Rules;

/// <summary>Spread the work over the week. Source: Remmert et al. 2025; the hard cap is our choice.</summary>
public sealed class SessionVolume : IPlanRule
{
    /// <summary>Fractional sets of a muscle in a session that are advised at most.</summary>
    public const double Advised = 11;

    /// <summary>Fractional sets of a muscle in a session at most.</summary>
    public const double Max = 15;

    /// <inheritdoc/>
    public string Id => "session-volume";

    /// <inheritdoc/>
    public string Title => "Spread the work over the week";

    /// <inheritdoc/>
    public string Why => "Beyond about eleven sets of a muscle in one session, more can no longer be told apart from less.";

    /// <inheritdoc/>
    public string Source => "Remmert et al. 2025; the hard cap is our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double most = 0;
        foreach (var day in week.Days)
        {
            most = Math.Max(most, day.Fact(DayFact.MostFractional, MostFractional));
        }

        double over = 0;
        foreach (var day in most > Advised ? week.Days : [])
        {
            foreach (var sets in day.Fractional)
            {
                over += Math.Max(0, sets - Advised);
            }
        }

        return most > Max ? RuleReading.Hard(over, most) : RuleReading.Soft(over, most);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        $"The most for one muscle in a session is {reading.Value:0.#} sets; advised are {Advised:0} at most.";

    private static double MostFractional(CheckedDay day)
    {
        double most = 0;
        foreach (var sets in day.Fractional)
        {
            most = sets > most ? sets : most;
        }

        return most;
    }
}
