using BackTrainer.Domain.Exercises;

namespace BackTrainer.Simulation.Athletes;

/// <summary>Someone's body as it is now: strength, fatigue, technique and pain, and what a week of training makes of it.</summary>
internal sealed class Body
{
    /// <summary>Technique gained with each session of a lift, up to the plateau (training rules 7.2).</summary>
    private const double TechniquePerSession = 0.02;

    /// <summary>Sets of one pull count half for the other (Pelland's fractional sets).</summary>
    private const double OtherPull = 0.5;

    /// <summary>The most fractional sets of a week that the square root is read at (7.2).</summary>
    private const double MostSets = 30;

    /// <summary>Below three repetitions a set counts by thirds: what is not lifted trains nothing. Engineering choice.</summary>
    private const double FullSet = 3;

    private readonly Athlete _athlete;
    private readonly double[] _sets = new double[Lifts.Count];
    private readonly double[] _worth = new double[Lifts.Count];

    public Body(Athlete athlete, bool loadProlongsPain = true)
    {
        _athlete = athlete;
        Strength = [.. athlete.Strength];
        Technique = [.. Enumerable.Repeat(athlete.TechniqueAtStart, Lifts.Count)];
        Fatigue = new(athlete.SystemicDays);
        Pain = new(athlete, loadProlongsPain);
    }

    /// <summary>Fresh maximum by lift, in kilograms.</summary>
    public double[] Strength { get; }

    /// <summary>How well each lift is done, 0 to 1.</summary>
    public double[] Technique { get; }

    public Fatigue Fatigue { get; }

    public BackPain Pain { get; }

    /// <summary>The maximum of a lift on a day, with fatigue, a short night and the luck of the day.</summary>
    public double Today(Lift lift, int day, double hours) =>
        Strength[(int)lift] * (1 - Fatigue.In(lift)) * (hours < Life.ShortNight ? 1 - _athlete.SleepCost : 1)
        * (1 + (_athlete.DaySpread * _athlete.Chance.Normal(Draw.Strength, day, (int)lift)));

    /// <summary>A set was done.</summary>
    /// <param name="exercise">Of this exercise.</param>
    /// <param name="reps">Whole repetitions; a hold counts in full.</param>
    /// <param name="rir">Repetitions that were truly left.</param>
    public void Add(Exercise exercise, int reps, double rir)
    {
        var lift = Lifts.Of(exercise);
        var counts = exercise.IsTimed ? 1 : Math.Min(1, reps / FullSet);
        var worth = WorthOf(rir);
        Count(lift, counts, worth);
        if (lift is Lift.Row or Lift.Pulldown)
        {
            Count(lift == Lift.Row ? Lift.Pulldown : Lift.Row, OtherPull * counts, worth);
        }

        Fatigue.Add(lift, rir);
        Pain.Add(exercise.SpinalLoad, rir);
    }

    /// <summary>A session of a lift is over.</summary>
    public void Practised(Lift lift) =>
        Technique[(int)lift] = Math.Max(Technique[(int)lift], Math.Min(_athlete.TechniquePlateau, Technique[(int)lift] + TechniquePerSession));

    /// <summary>A week is over, and strength follows from it.</summary>
    public void EndWeek()
    {
        for (var i = 0; i < Lifts.Count; i++)
        {
            if (_sets[i] > 0)
            {
                var room = 1 - (Math.Log(Strength[i] / _athlete.Strength[i]) / _athlete.Headroom);
                var gain = PerWeek(_athlete.Level) * Math.Sqrt(Math.Min(MostSets, _sets[i]) / 10) * (_worth[i] / _sets[i]) * Math.Max(0, room) * _athlete.GainFactor;
                Strength[i] *= Math.Exp(gain);
            }

            (_sets[i], _worth[i]) = (0, 0);
        }
    }

    /// <summary>How much of its worth a set keeps with so many left: all up to 3, 0.6 at 5, 0.2 from 8 on (7.2).</summary>
    public static double WorthOf(double rir) => rir switch
    {
        <= 3 => 1,
        <= 5 => 1 - (0.2 * (rir - 3)),
        <= 8 => 0.6 - (0.4 / 3 * (rir - 5)),
        _ => 0.2,
    };

    /// <summary>The gain of ln(strength) in a week of ten sets (7.2).</summary>
    private static double PerWeek(TrainingLevel level) => level switch
    {
        TrainingLevel.Novice => 0.018,
        TrainingLevel.Intermediate => 0.005,
        _ => 0.0015,
    };

    private void Count(Lift lift, double counts, double worth)
    {
        _sets[(int)lift] += counts;
        _worth[(int)lift] += counts * worth;
    }
}
