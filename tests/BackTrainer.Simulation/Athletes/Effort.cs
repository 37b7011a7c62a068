using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Simulation.Athletes;

/// <summary>How a set went.</summary>
/// <param name="Amount">Repetitions, or seconds of a hold.</param>
/// <param name="Rir">Repetitions that were truly left.</param>
/// <param name="SaidRir">As it felt; null for a hold.</param>
/// <param name="Form">1 to 5, as it is rated.</param>
/// <param name="Failed">It ended against the will: a repetition was missed, or the hold broke before its time.</param>
internal readonly record struct Effort(int Amount, double Rir, int? SaidRir, int Form, bool Failed);

/// <summary>What someone is asked to do in a set.</summary>
/// <param name="Exercise">What.</param>
/// <param name="Load">With how much, where it takes a load.</param>
/// <param name="Least">The least amount that is asked for: nobody stops before it by feel.</param>
/// <param name="Aim">The amount to reach; at it the set ends.</param>
/// <param name="Rir">Repetitions to leave.</param>
internal readonly record struct Asked(Exercise Exercise, Load? Load, int Least, int Aim, int Rir);

/// <summary>Sets as an athlete does them.</summary>
internal static class Efforts
{
    /// <summary>People under-predict what is left by this much (Halperin 2022).</summary>
    private const double Bias = -0.95;

    /// <summary>They err by 1.0 with up to two left, by 2.9 with five (Zourdos 2021); novices twice as much (Steele 2017).</summary>
    private const double ErrorNear = 1.0, ErrorFar = 2.9, Near = 2, Far = 5, NoviceError = 2;

    /// <summary>With more than this left nobody stops by feel. Engineering choice.</summary>
    private const double FeelsFrom = 5;

    /// <summary>Later sets at this rest lose what 7.2 says; half of it more at 60 s, and less with longer rests. Engineering choice of the slope.</summary>
    private const double UsualRest = 120;

    /// <summary>Form falls with less than one repetition left, and with fatigue above a tenth. Engineering choice of the sizes.</summary>
    private const double FormLostAtFailure = 0.2, FormLostPerFatigue = 1, FreeFatigue = 0.10, FormNoise = 0.4;

    /// <summary>How the time of a hold follows strength, and its spread. Engineering choice.</summary>
    private const double HoldExponent = 3, HoldSpread = 0.05;

    /// <summary>For holds, every tenth that is left counts as one repetition. Engineering choice.</summary>
    private const double TenthsOfHold = 10;

    /// <summary>The first guess at a load is 5 % too light on average, give or take 7 %. Engineering choice.</summary>
    private const double GuessBias = -0.05, GuessSpread = 0.07;

    /// <summary>A set of an exercise.</summary>
    public static Effort Do(Athlete athlete, Body body, Asked asked, int day, double hours, int set, int restSeconds)
    {
        var lift = Lifts.Of(asked.Exercise);
        var today = body.Today(lift, day, hours);
        var loss = 1 - (athlete.LaterSetLoss * (set - 1) / 2 * Math.Clamp(1.5 + ((60 - restSeconds) / UsualRest), 0.5, 1.5));
        var luck = athlete.Chance.Normal(Draw.Reps, day, (int)lift, set);
        return asked.Exercise.IsTimed
            ? Hold(athlete, body, asked, today / athlete.Strength[(int)lift], loss, luck, day, set)
            : Lifted(athlete, body, asked, today, loss, luck, day, set);
    }

    /// <summary>The load that someone chooses the first time: so many repetitions, and so many left.</summary>
    public static Load FirstLoad(Athlete athlete, Body body, Exercise exercise, int reps, int rir, Load step)
    {
        var lift = Lifts.Of(exercise);
        var right = body.Strength[(int)lift] * Lifts.Share(exercise) * Reps.ShareFor(reps + rir, athlete.RepsOffset);
        var guess = right * Math.Exp(GuessBias + (GuessSpread * athlete.Chance.Normal(Draw.Start, (int)lift)));
        return new Load(Math.Max(step.Grams, (int)(1000 * guess))).RoundDownTo(step);
    }

    private static Effort Lifted(Athlete athlete, Body body, Asked asked, double today, double loss, double luck, int day, int set)
    {
        var lift = Lifts.Of(asked.Exercise);
        var share = asked.Load is { IsNone: false } load
            ? (double)load.Kilograms / (today * Lifts.Share(asked.Exercise))
            : Lifts.UnloadedShare * athlete.Strength[(int)lift] / today;
        var mean = Reps.ToFailure(share, athlete.RepsOffset) * loss;
        var most = mean <= 0 ? 0 : Math.Max(0, (int)Math.Round(mean + (athlete.SetSpread * luck)));
        var error = athlete.Chance.Normal(Draw.Feeling, day, (int)lift, set);
        var done = Math.Min(most, asked.Least);
        while (done < Math.Min(most, asked.Aim) && !(most - done <= FeelsFrom && Felt(athlete, most - done, error) < asked.Rir - athlete.Eagerness))
        {
            done++;
        }

        var left = most - done;
        return new(done, left, (int)Math.Clamp(Math.Round(Felt(athlete, left, error)), RepsInReserve.Least, RepsInReserve.Most),
            Form(athlete, body, lift, left, day, set), done == most && done < asked.Aim);
    }

    private static Effort Hold(Athlete athlete, Body body, Asked asked, double strength, double loss, double luck, int day, int set)
    {
        var lift = Lifts.Of(asked.Exercise);
        var most = athlete.HoldSeconds * Lifts.Share(asked.Exercise) * Math.Pow(strength, HoldExponent) * loss * (1 + (HoldSpread * luck));
        var done = (int)Math.Min(most, Math.Min(asked.Aim, Prescription.LongestHold));
        var left = TenthsOfHold * (1 - (done / Math.Max(1, most)));
        return new(done, left, null, Form(athlete, body, lift, left, day, set), done < asked.Aim);
    }

    /// <summary>What someone feels is left.</summary>
    private static double Felt(Athlete athlete, double left, double error)
    {
        var spread = ErrorNear + ((ErrorFar - ErrorNear) * Math.Clamp((left - Near) / (Far - Near), 0, 1));
        return left + Bias + (spread * (athlete.Level == TrainingLevel.Novice ? NoviceError : 1) * error);
    }

    /// <summary>1 + 4 · technique + noise (7.2), where technique falls at failure and with fatigue.</summary>
    private static int Form(Athlete athlete, Body body, Lift lift, double left, int day, int set)
    {
        var technique = body.Technique[(int)lift] - (left < 1 ? FormLostAtFailure : 0)
            - (FormLostPerFatigue * Math.Max(0, body.Fatigue.In(lift) - FreeFatigue));
        var noise = FormNoise * athlete.Chance.Normal(Draw.Form, day, (int)lift, set);
        return (int)Math.Clamp(Math.Round(1 + (4 * technique) + noise), 1, 5);
    }
}
