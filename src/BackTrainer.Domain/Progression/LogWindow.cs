using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// The last exposures that say something about a prescription. Older ones never change a decision, so three years of history
/// cost what three months do.
/// </summary>
internal sealed class LogWindow
{
    /// <summary>How many exposures are looked at.</summary>
    public const int Most = 24;

    /// <summary>A pound in kilograms and a kilogram in pounds, 2.2046, give or take a twentieth for what can be loaded.</summary>
    private const double LeastSlip = 2.1, MostSlip = 2.31;

    private LogWindow(List<Exposure> usable, Exposure? doubted) => (Usable, Doubted) = (usable, doubted);

    /// <summary>Oldest first: each has a set that counts in what is prescribed.</summary>
    public List<Exposure> Usable { get; }

    /// <summary>The last exposure, where its load looks like pounds among kilograms; it is left out until it is confirmed or mended.</summary>
    public Exposure? Doubted { get; }

    /// <summary>The window on these exposures of an exercise, oldest first.</summary>
    public static LogWindow On(IReadOnlyList<Exposure> logged, Exercise exercise, Prescription prescription) => On(logged, exercise, prescription, logged.Count);

    /// <summary>The same as it stood when only the first <paramref name="count"/> of them were there.</summary>
    public static LogWindow On(IReadOnlyList<Exposure> logged, Exercise exercise, Prescription prescription, int count)
    {
        var usable = new List<Exposure>(Math.Min(Most, count));
        for (var i = count - 1; i >= 0 && usable.Count < Most; i--)
        {
            if (Counts(logged[i], prescription))
            {
                usable.Add(logged[i]);
            }
        }

        usable.Reverse();
        var doubted = exercise.TakesLoad ? TakeOutSlips(usable) : null;
        return new(usable, doubted);
    }

    /// <summary>The last exposures of an exercise, oldest first, without those whose load looks like pounds among kilograms.</summary>
    public static IReadOnlyList<Exposure> WithoutSlips(IReadOnlyList<Exposure> logged)
    {
        for (var i = Math.Max(1, logged.Count - Most); i < logged.Count; i++)
        {
            if (IsSlip(logged[i - 1], logged[i]))
            {
                List<Exposure> last = [.. logged.Skip(logged.Count - Most)];
                TakeOutSlips(last);
                return last;
            }
        }

        return logged;
    }

    private static bool Counts(Exposure exposure, Prescription prescription)
    {
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (Targets.Amount(exposure.Sets[i], prescription) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A load that is 2.2 times the one before, or the 2.2th part, is most likely the same load in the other unit; twice in a row it is
    /// meant. After a break it stands against the lighter load that was asked for.
    /// </summary>
    private static Exposure? TakeOutSlips(List<Exposure> usable)
    {
        Exposure? doubted = null;
        for (var i = 1; i < usable.Count; i++)
        {
            if (!IsSlip(usable[i - 1], usable[i]))
            {
                continue;
            }

            if (i == usable.Count - 1)
            {
                doubted = usable[i];
                usable.RemoveAt(i);
            }
            else if (IsSlip(usable[i], usable[i + 1]))
            {
                usable.RemoveAt(i--);
            }
        }

        return doubted;
    }

    private static bool IsSlip(Exposure before, Exposure after)
    {
        if (before.Load is not { IsNone: false } first || after.Load is not { IsNone: false } second)
        {
            return false;
        }

        var asked = after.Date.DayNumber - before.Date.DayNumber >= ReturnRamp.BreakDays ? ReturnRamp.MostOfMax : 1;
        return second > first
            ? (double)second.Grams / first.Grams is var rise && rise >= LeastSlip * asked && rise <= MostSlip
            : (double)first.Grams / second.Grams is var fall && fall >= LeastSlip && fall <= MostSlip / asked;
    }
}
