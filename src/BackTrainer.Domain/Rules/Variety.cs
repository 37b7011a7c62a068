using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>More than one way to train a muscle. Source: Our choice.</summary>
public sealed class Variety : IPlanRule
{
    /// <summary>The share of a muscle's direct sets that one exercise may have.</summary>
    public const double MaxShare = 0.5;

    /// <summary>Below this many direct sets a week there is nothing to split.</summary>
    public const int FromSets = 4;

    /// <inheritdoc/>
    public string Id => "variety";

    /// <inheritdoc/>
    public string Title => "More than one way to train a muscle";

    /// <inheritdoc/>
    public string Why => "A muscle that is trained in two ways grows more evenly, and joints get a change.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        double outOfReach = 0;
        foreach (var day in week.Days)
        {
            gap += day.Doubles;
            foreach (var item in day.Exercises)
            {
                var ofThis = week.SetsOf(item.Traits);
                foreach (var m in item.Traits.Primary)
                {
                    var total = week.Direct((Muscle)m);
                    if (total >= FromSets && ofThis > MaxShare * total)
                    {
                        // Each of its places brings its share, so that the exercise counts once.
                        var over = (((double)ofThis / total) - MaxShare) / week.PlacesOf(item.Traits);
                        (gap, outOfReach) = HasChoice(week, (Muscle)m) ? (gap + over, outOfReach) : (gap, outOfReach + over);
                    }
                }
            }
        }

        return RuleReading.Soft(gap) with { OutOfReach = outOfReach };
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var narrow = Enum.GetValues<Muscle>()
            .Where(m => week.Direct(m) >= FromSets && MostOfOne(week, m) > MaxShare * week.Direct(m) && HasChoice(week, m))
            .Select(m => m.Title().ToLowerInvariant()).ToList();
        var twice = week.Days.SelectMany(d => d.Exercises.GroupBy(i => i.Traits.Exercise).Where(g => g.Count() > 1)).Select(g => g.Key.Name).Distinct().ToList();
        var message = narrow.Count == 0 ? "No exercise does more than half of a muscle's sets where there is a choice."
            : $"One exercise does more than half of the sets for {Words.Join(narrow)}.";
        return twice.Count == 0 ? message : $"{message} Twice in a session: {Words.Join(twice)}.";
    }

    private static bool HasChoice(WeekCheck week, Muscle muscle) => week.Allowed.ChoicesFor(muscle) > 1;

    private static int MostOfOne(WeekCheck week, Muscle muscle) =>
        week.Days.SelectMany(d => d.Exercises).Where(e => e.Traits.Primary.Contains((int)muscle)).Max(e => week.SetsOf(e.Traits));
}
