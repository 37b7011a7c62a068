using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Recovery;

/// <summary>What a rule changes in the targets of a day because of what was said of it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Says">What changes, in a sentence or two.</param>
public sealed record DayEffect(string Rule, string Says);

/// <summary>
/// What the check-ins of a day change, in words, before anyone looks at a single target. The same questions decide in the
/// targets themselves. Each holds or lowers; no answer ever raises.
/// </summary>
public static class DayEffects
{
    /// <summary>What is changed on <paramref name="day"/>, the strongest first; empty where everything goes on as planned.</summary>
    public static IReadOnlyList<DayEffect> Of(IReadOnlyList<CheckIn> checkIns, DateOnly day)
    {
        var pain = Readiness.Pain(checkIns, day);
        if (Readiness.IsUnwell(checkIns, day))
        {
            return [new(DeferWhenUnwell.Key, "You are unwell: every target is rest until you feel well again. What you have built stays.")];
        }

        if (pain >= BackState.RedPain)
        {
            return [new(PainLimits.Key, $"Pain of {pain}: every target is rest today. Gentle walking is fine; talk to a professional if it does not ease.")];
        }

        var effects = new List<DayEffect>();
        if (pain >= BackState.AmberPain)
        {
            effects.Add(new(PainLimits.Key, $"Pain of {pain}: nothing goes up, {PainLimits.MinRir} or more stay in reserve, and what asks much of the spine gives way to something gentler."));
        }

        if (Sleep.Limits(checkIns, day))
        {
            effects.Add(new(SleepTarget.Key, "Short sleep: one set less of each exercise, one more in reserve, and nothing goes up."));
        }

        if (Readiness.IsLow(checkIns, day))
        {
            effects.Add(new(LowReadiness.Key, Readiness.IsLow(checkIns, day.AddDays(-1))
                ? "Low readiness two days in a row: a rest or mobility day would do you good. If you train, about 60 % of the sets and two more in reserve."
                : "Low readiness: about 60 % of the sets, two more in reserve, and nothing goes up."));
        }

        var sore = Enum.GetValues<Muscle>().Where(m => Readiness.VerySore(checkIns, day, [m]) is not null).Select(m => m.Title().ToLowerInvariant()).ToList();
        if (sore.Count > 0)
        {
            effects.Add(new(LowReadiness.Key, $"Very sore: {Words.Join(sore)}. Half of the sets of what works {(sore.Count == 1 ? "it" : "them")} most, and nothing goes up there."));
        }

        return effects;
    }
}
