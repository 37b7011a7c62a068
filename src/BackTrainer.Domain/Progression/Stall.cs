using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// No gain in three comparable sessions: look for the cause, then a tenth less, then another variation, then fewer sets
/// (training rules 1.6). Which of these is next is read from the log itself.
/// </summary>
internal static class Stall
{
    /// <summary>The answer to a stall within the range, or null where there is none.</summary>
    /// <param name="target">The same again.</param>
    /// <param name="prescription">What is prescribed.</param>
    /// <param name="history">The exposures that count, oldest first.</param>
    /// <param name="before">The same with those before a step down: they tell what was answered already.</param>
    /// <param name="context">What is known.</param>
    public static NextTarget? For(NextTarget target, Prescription prescription, List<Exposure> history, List<Exposure> before, ProgressionContext context)
    {
        var isLowest = (prescription.HoldSeconds is not null || history.Count > StallCheckFirst.Exposures) && LowestRung.IsAt(target.Exercise, target.Load, context);
        if (Targets.Weakest(history[^1], prescription)
            >= (prescription.Reps?.Max ?? (isLowest ? Dose.LongestHold(target.Exercise) : target.HoldSeconds) ?? target.DistanceMeters))
        {
            // The top of the range is no stall, whatever keeps the next step back.
            return null;
        }

        var without = WithoutGain(target, prescription, history, isLowest ? StallCheckFirst.Weeks(context.Request.Level) : null);
        if (without < StallCheckFirst.Exposures)
        {
            return null;
        }

        if (CameDown(target, history[^without].At, context))
        {
            return null;
        }

        var because = history.GetRange(history.Count - without, without);
        if (without > StallCheckFirst.Exposures
            && (history[^1].Date.DayNumber - because[0].Date.DayNumber < 7 * StallCheckFirst.Weeks(context.Request.Level)
                || (!isLowest && !CouldComeBack(target, context))))
        {
            return null;
        }

        return without == StallCheckFirst.Exposures
            ? target with
            {
                Why = "Three sessions without a gain. The same again, and look for the cause first: sleep, pain, rests, form, and whether the reserve was really there.",
                Rules = [StallCheckFirst.Key],
                Evidence = Targets.Evidence(because),
            }
            : isLowest ? LowestRung.Lighter(target, because, "No gain since the cause was looked for, and nothing easier stands below")
            : WithSameStrength(Respond(target, because, before, context, "No gain since the cause was looked for"), target);
    }

    /// <summary>With less load the repetitions go on where the same strength puts them, less the reserve: a step back is no waste of weeks.</summary>
    private static NextTarget WithSameStrength(NextTarget response, NextTarget target) =>
        response is { Decision: ProgressionDecision.ReduceLoad, Load: { } less, Reps: { } reps } && target is { Load: { } load, AimReps: { } done }
            ? response with { AimReps = SameStrength.Reps(reps, done - target.Rir, load, less) }
            : response;

    /// <summary>The step that is due: less load, another variation, or fewer sets.</summary>
    public static NextTarget Respond(NextTarget target, IReadOnlyList<Exposure> because, List<Exposure> history, ProgressionContext context, string said)
    {
        var resets = Resets(target, history, out var firstReset);
        if (resets == 0 || firstReset is null)
        {
            return StepBack.Lower(target, because, context, $"{said}, so take a step back and climb again.", StallCheckFirst.Key);
        }

        return resets == 1 && !Varied(target, firstReset.At, history[^1].At, context)
            ? StepBack.Regress(target, because, context, $"{said}, for the second time: another variation for a while.", StallCheckFirst.Key)
            : LowestRung.Lighter(target, because, $"{said}, for the third time");
    }

    /// <summary>The easier rung was trained in between, and left again.</summary>
    private static bool Varied(NextTarget target, DateTime after, DateTime before, ProgressionContext context) =>
        context.Easier(target.Exercise) is { } easier && context.History.Of(easier.Id).Any(e => e.At > after && e.At < before);

    /// <summary>
    /// Exposures in a row, from the best one of them on, at one load and with all sets, none better than the first. Where the answer
    /// to a stall leaves the load as it is, the count begins anew after each one that was due, <paramref name="weeks"/> after its best.
    /// </summary>
    private static int WithoutGain(NextTarget target, Prescription prescription, List<Exposure> history, int? weeks)
    {
        var since = 0;
        var best = (Amount: 0, Rir: (int?)null);
        var first = history.Count;
        while (first > 0 && Targets.LoadOf(target.Exercise, history[first - 1]) == target.Load)
        {
            first--;
        }

        for (var i = first; i < history.Count; i++)
        {
            // Fewer sets than planned are neither success nor failure; about half of them were a light day, and the count begins anew.
            if (history[i].Sets.Count < prescription.Sets)
            {
                since = history[i].Sets.Count <= DayLimits.Share(prescription.Sets, DeloadWeek.MaxShare) ? 0 : since;
                continue;
            }

            var score = Sum(history[i], prescription);
            since++;
            if (since == 1 || IsBetter(score, best))
            {
                (best, since) = (score, 1);
            }

            if (since > StallCheckFirst.Exposures && i < history.Count - 1 && history[i].Date.DayNumber - history[i + 1 - since].Date.DayNumber >= 7 * weeks)
            {
                since = 0;
            }
        }

        return since;
    }

    /// <summary>The way back from a lower load is within a tenth: a small weight that falls by one step could not rise by it again.</summary>
    private static bool CouldComeBack(NextTarget target, ProgressionContext context) =>
        target is not { Exercise.Load: LoadKind.External, Load: { IsNone: false } load }
        || load.Grams - context.StepOf(target.Exercise).Grams >= load.Grams / (1 + IncreaseLimit.Most);

    /// <summary>The harder rung was tried since: these sessions are a return and no stall.</summary>
    private static bool CameDown(NextTarget target, DateTime since, ProgressionContext context)
    {
        foreach (var harder in target.Exercise.Harder)
        {
            if (context.History.Of(harder) is [.., var last] && last.At > since)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetter((int Amount, int? Rir) now, (int Amount, int? Rir) best) =>
        now.Amount > best.Amount || (now.Amount == best.Amount && now.Rir > best.Rir);

    private static (int Amount, int? Rir) Sum(Exposure exposure, Prescription prescription)
    {
        int amount = 0;
        int? rir = 0;
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            amount += Targets.Amount(exposure.Sets[i], prescription) ?? 0;
            rir += exposure.Sets[i].Rir is { } left ? Math.Min(left, OneRepMax.MostRir) : null;
        }

        return (amount, rir);
    }

    /// <summary>Falls of the load since it was last as high as ever within the window.</summary>
    private static int Resets(NextTarget target, List<Exposure> history, out Exposure? first)
    {
        var (resets, top) = (0, 0);
        first = null;
        for (var i = 0; i < history.Count; i++)
        {
            var grams = Targets.LoadOf(target.Exercise, history[i])?.Grams ?? 0;
            if (grams > top)
            {
                (top, resets, first) = (grams, 0, null);
            }
            else if (i > 0 && Targets.LoadOf(target.Exercise, history[i - 1])?.Grams is { } before && grams <= before * (1 - StallCheckFirst.CountsAsReset))
            {
                resets++;
                first ??= history[i];
            }
        }

        return resets;
    }
}
