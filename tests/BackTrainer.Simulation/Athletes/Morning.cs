using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;

namespace BackTrainer.Simulation.Athletes;

/// <summary>What someone says in the morning.</summary>
internal static class Morning
{
    /// <summary>Readiness: 4.2, less with fatigue and after a short night, give or take 0.6. Engineering choice.</summary>
    private const double Rested = 4.2, PerFatigue = 10, AfterShortNight = 0.8, ReadinessNoise = 0.6;

    /// <summary>Soreness: 1, more with local fatigue, give or take 0.6. Engineering choice.</summary>
    private const double NotSore = 1, SorePerFatigue = 30, SorenessNoise = 0.6;

    /// <summary>The muscles that a lift makes sore.</summary>
    private static readonly Muscle[][] Muscles =
        [[Muscle.Hamstrings, Muscle.Glutes], [Muscle.UpperBack], [Muscle.Lats], [Muscle.Chest], [Muscle.Abs]];

    /// <summary>The check-in of a morning.</summary>
    public static CheckIn Of(Athlete athlete, Body body, DateOnly date, int day, double hours, bool ill)
    {
        var readiness = Rested - (PerFatigue * (body.Fatigue.Systemic + body.Fatigue.Local(Lift.Hinge))) - (hours < Life.ShortNight ? AfterShortNight : 0)
            + (ReadinessNoise * athlete.Chance.Normal(Draw.Readiness, day));
        var soreness = new Dictionary<Muscle, int>();
        for (var lift = 0; lift < Lifts.Count; lift++)
        {
            var sore = NotSore + (SorePerFatigue * body.Fatigue.Local((Lift)lift)) + (SorenessNoise * athlete.Chance.Normal(Draw.Soreness, day, lift));
            foreach (var muscle in Muscles[lift])
            {
                soreness[muscle] = (int)Math.Clamp(Math.Round(sore), CheckIn.Lowest, CheckIn.Highest);
            }
        }

        // Half hours, and the mean of five questions.
        return new(date, Math.Round(hours * 2) / 2, Math.Clamp(Math.Round(readiness * 5) / 5, CheckIn.Lowest, CheckIn.Highest), soreness, body.Pain.Said, ill);
    }
}
