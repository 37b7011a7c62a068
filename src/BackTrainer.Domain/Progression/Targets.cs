using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>The parts that targets have in common.</summary>
internal static class Targets
{
    /// <summary>The prescription as it stands, with the load of last time.</summary>
    public static NextTarget Of(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var last = LastOf(exercise, prescription, context, out var within);
        return new()
        {
            Decision = ProgressionDecision.Hold,
            Exercise = exercise,
            Sets = within.Sets,
            Reps = within.Reps,
            AimReps = within.Reps?.Min,
            HoldSeconds = within.HoldSeconds,
            DistanceMeters = within.DistanceMeters,
            Load = exercise.TakesLoad && last is not null ? LoadOf(exercise, last) : null,
            Rir = within.Rir,
            Why = "",
        };
    }

    /// <summary>The same again as the last time that counts, or the start of the range where there is none.</summary>
    public static NextTarget AsLastTime(Exercise exercise, Prescription prescription, ProgressionContext context) =>
        LastOf(exercise, prescription, context, out var within) is { } last ? AsIn(last, exercise, within, context) : Of(exercise, prescription, context);

    /// <summary>The last exposure that counts in what is prescribed, else the last of all; null where nothing was logged.</summary>
    private static Exposure? LastOf(Exercise exercise, Prescription prescription, ProgressionContext context, out Prescription within)
    {
        within = prescription;
        if (context.History.Of(exercise.Id) is not [.., var latest] logged)
        {
            return null;
        }

        var usable = LogWindow.On(logged, exercise, prescription).Usable;
        within = LowestRung.Within(exercise, prescription, usable, context);
        return usable is [.., var last] ? last : latest;
    }

    /// <summary>The same again as in <paramref name="last"/>, within what is prescribed.</summary>
    public static NextTarget AsIn(Exposure last, Exercise exercise, Prescription prescription, ProgressionContext context) =>
        new()
        {
            Decision = ProgressionDecision.Hold,
            Exercise = exercise,
            Sets = prescription.Sets,
            Reps = prescription.Reps,
            Rir = prescription.Rir,
            Why = "",
            Load = LoadOf(exercise, last),
            Evidence = Evidence([last]),
            AimReps = prescription.Reps is { } reps ? Math.Clamp(Middle(last, prescription) ?? reps.Min, reps.Min, MostReps(exercise, reps, LoadOf(exercise, last), context)) : null,
            HoldSeconds = prescription.HoldSeconds is { } hold
                ? Math.Clamp(Weakest(last, prescription) ?? hold, hold, Math.Max(hold, Dose.LongestHold(exercise))) : null,
            DistanceMeters = prescription.DistanceMeters is { } way
                ? Math.Clamp(Weakest(last, prescription) ?? way, way, DoubleProgression.MostMeters(exercise, way)) : null,
        };

    /// <summary>The most repetitions to aim for with a load: the top of the range, or more where the next load is over a tenth away.</summary>
    public static int MostReps(Exercise exercise, RepRange reps, Load? load, ProgressionContext context) =>
        exercise.Load == LoadKind.External && load is { IsNone: false } now
            && !(context.Weights.Next(exercise, context.Request.Level, now)?.Grams <= IncreaseLimit.MostAfter(now))
            ? DoubleProgression.MostRepsAlone(exercise, reps) : reps.Max;

    /// <summary>The load that all sets reached: the least of them, or the most help.</summary>
    public static Load? LoadOf(Exercise exercise, Exposure exposure)
    {
        if (exercise.Load != LoadKind.Assisted)
        {
            return exposure.Load;
        }

        Load? most = null;
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            most = exposure.Sets[i].Load is { } load && !(load <= most) ? load : most;
        }

        return most;
    }

    /// <summary>Repetitions, seconds or metres of a set: whatever the prescription counts in. Null where another number was logged.</summary>
    public static int? Amount(LoggedSet set, Prescription prescription) =>
        prescription.Reps is not null ? set.Reps : prescription.HoldSeconds is not null ? set.HoldSeconds : set.DistanceMeters;

    /// <summary>The least amount of the sets, or null where none has one.</summary>
    public static int? Weakest(Exposure exposure, Prescription prescription)
    {
        int? least = null;
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            least = Amount(exposure.Sets[i], prescription) is { } amount && !(amount >= least) ? amount : least;
        }

        return least;
    }

    /// <summary>The amount that more than half of the sets reached, or null where none has one.</summary>
    public static int? Middle(Exposure exposure, Prescription prescription)
    {
        var amounts = new List<int>(exposure.Sets.Count);
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (Amount(exposure.Sets[i], prescription) is { } amount)
            {
                amounts.Add(amount);
            }
        }

        amounts.Sort();
        return amounts.Count == 0 ? null : amounts[(amounts.Count - 1) / 2];
    }

    /// <summary>Every set of these exposures.</summary>
    public static IReadOnlyList<Evidence> Evidence(IReadOnlyList<Exposure> exposures)
    {
        var count = 0;
        for (var i = 0; i < exposures.Count; i++)
        {
            count += exposures[i].Sets.Count;
        }

        var evidence = new Evidence[count];
        var next = 0;
        for (var i = 0; i < exposures.Count; i++)
        {
            for (var j = 0; j < exposures[i].Sets.Count; j++)
            {
                evidence[next++] = new(exposures[i], exposures[i].Sets[j]);
            }
        }

        return evidence;
    }
}
