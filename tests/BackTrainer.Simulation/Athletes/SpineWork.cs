using BackTrainer.Domain.Exercises;

namespace BackTrainer.Simulation.Athletes;

/// <summary>What the spine was given, day by day: kilograms times repetitions, and sets that ask much of it.</summary>
internal sealed class SpineWork(int days)
{
    /// <summary>Weeks that this week is measured against. Engineering choice.</summary>
    private const int WeeksBefore = 3;
    private const int Week = 7;

    private readonly double[] _tonnage = new double[days];
    private readonly int[] _heavySets = new int[days];

    /// <summary>A set was done; moderate spinal load counts half, low none. Engineering choice.</summary>
    public void Add(int day, Exercise exercise, int amount, double kilograms)
    {
        if (!exercise.IsTimed)
        {
            _tonnage[day] += amount * kilograms * (exercise.SpinalLoad switch { SpinalLoad.High => 1, SpinalLoad.Moderate => 0.5, _ => 0 });
        }

        _heavySets[day] += exercise.SpinalLoad == SpinalLoad.High ? 1 : 0;
    }

    /// <summary>Sets of high spinal load in the last seven days.</summary>
    public int HeavySets(int day) => _heavySets.AsSpan(Math.Max(0, day - Week + 1), Math.Min(Week, day + 1)).ToArray().Sum();

    /// <summary>The last seven days against the mean week before them, as a share of it; 0 in the first week.</summary>
    public double Jump(int day)
    {
        var before = Sum(day - (Week * (WeeksBefore + 1)) + 1, day - Week);
        var weeks = Math.Min(WeeksBefore, (day - Week + 1) / (double)Week);
        return before <= 0 || weeks <= 0 ? 0 : (Sum(day - Week + 1, day) / (before / weeks)) - 1;
    }

    private double Sum(int from, int to)
    {
        double sum = 0;
        for (var i = Math.Max(0, from); i <= to; i++)
        {
            sum += _tonnage[i];
        }

        return sum;
    }
}
