using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Simulation.Athletes;

/// <summary>
/// Who someone is before the first session. Numbers are those of training rules 7.2 where it gives them; all others are
/// engineering choices, made before any policy was run, and are named as such.
/// </summary>
internal sealed class Athlete
{
    /// <summary>A third or so of adults have had low-back pain in the last months. Engineering choice, so that the group is large enough.</summary>
    private const double ShareWithBackHistory = 0.4;

    /// <summary>About every third adult sleeps less than seven hours (Watson 2015). Rounded.</summary>
    private const double ShareOfBadSleepers = 0.35;

    private Athlete(TrainingLevel level, int number)
    {
        Chance = new(((ulong)level << 40) + (ulong)number);
        (Level, Goal) = (level, (TrainingGoal)(number % 3));
        BodyMass = Math.Clamp(75 + (12 * Chance.Normal(Draw.Trait, 1)), 50, 120);
        HasBackHistory = Chance.Uniform(Draw.Trait, 2) < ShareWithBackHistory;
        SleepsBadly = Chance.Uniform(Draw.Trait, 3) < ShareOfBadSleepers;
        GainFactor = Math.Exp(0.35 * Chance.Normal(Draw.Trait, 4));
        Headroom = Math.Log(Chance.Between(1.6, 2.0, Draw.Trait, 5));
        RepsOffset = Chance.Normal(Draw.Trait, 6);
        DaySpread = Chance.Between(0.02, 0.035, Draw.Trait, 7);
        SetSpread = Chance.Between(0.7, 1.1, Draw.Trait, 8);
        LaterSetLoss = Chance.Between(0.10, 0.20, Draw.Trait, 9);
        SystemicDays = Chance.Between(7, 15, Draw.Trait, 10);
        SleepCost = 0.0285 + (0.008 * Chance.Normal(Draw.Trait, 11));
        Eagerness = Chance.Between(0, 2, Draw.Trait, 12);
        LapseRate = Chance.Between(0.03, 0.20, Draw.Trait, 13);
        TechniqueAtStart = TechniqueOf(level) + Chance.Between(-0.1, 0.1, Draw.Trait, 14);
        TechniquePlateau = Chance.Between(0.80, 0.95, Draw.Trait, 15);
        RecoveryDays = 14 * Math.Exp(0.5 * Chance.Normal(Draw.Trait, 16));
        Strength = [.. Enumerable.Range(0, Lifts.Count).Select(lift =>
            BodyMass * PerBodyMass(level)[lift] * Math.Exp(0.15 * Chance.Normal(Draw.Trait, 20, lift)))];
        HoldSeconds = (level switch { TrainingLevel.Novice => 50, TrainingLevel.Intermediate => 75, _ => 100 }) * Math.Exp(0.25 * Chance.Normal(Draw.Trait, 30));
    }

    public Chance Chance { get; }

    public TrainingLevel Level { get; }

    /// <summary>A third of each.</summary>
    public TrainingGoal Goal { get; }

    /// <summary>In kilograms. Engineering choice: 75 ± 12.</summary>
    public double BodyMass { get; }

    /// <summary>Low-back pain in the last three months.</summary>
    public bool HasBackHistory { get; }

    public bool SleepsBadly { get; }

    /// <summary>How much faster than the average this person gains: LogNormal(0, 0.35) (7.2).</summary>
    public double GainFactor { get; }

    /// <summary>The most that ln(strength) can rise: ln of 1.6 to 2.0 (7.2).</summary>
    public double Headroom { get; }

    /// <summary>Repetitions at a percentage against the average person, in standard deviations between people (Nuzzo 2024).</summary>
    public double RepsOffset { get; }

    /// <summary>The spread of strength between days: 2 to 3.5 % (7.2; Grgic 2020).</summary>
    public double DaySpread { get; }

    /// <summary>The spread of repetitions between sets: 0.7 to 1.1 (7.2; Mitter).</summary>
    public double SetSpread { get; }

    /// <summary>The share of repetitions that the third set has lost at 120 s of rest: 10 to 20 % (7.2).</summary>
    public double LaterSetLoss { get; }

    /// <summary>Days in which systemic fatigue falls to 1/e: 7 to 15 (7.2).</summary>
    public double SystemicDays { get; }

    /// <summary>The share of strength that is missing after a night below six hours: 2.85 ± 0.8 % (Craven 2022).</summary>
    public double SleepCost { get; }

    /// <summary>Repetitions by which someone lets the reserve slip to reach the aim: 0 to 2. Engineering choice.</summary>
    public double Eagerness { get; }

    /// <summary>The share of sessions that life takes: 3 to 20 %. Engineering choice.</summary>
    public double LapseRate { get; }

    /// <summary>Technique on the first day, 0 to 1. Engineering choice by level, ± 0.1.</summary>
    public double TechniqueAtStart { get; }

    /// <summary>Where technique ends: 0.80 to 0.95. Engineering choice.</summary>
    public double TechniquePlateau { get; }

    /// <summary>Days in which back pain falls to 1/e: 14 · LogNormal(0, 0.5). Engineering choice: most acute episodes settle within some weeks.</summary>
    public double RecoveryDays { get; }

    /// <summary>Fresh one-repetition maximum by lift on the first day, in kilograms of a barbell.</summary>
    public IReadOnlyList<double> Strength { get; }

    /// <summary>Seconds of a front plank on the first day. Engineering choice by level.</summary>
    public double HoldSeconds { get; }

    /// <summary>The athlete of a number: always the same one.</summary>
    public static Athlete Of(TrainingLevel level, int number) => new(level, number);

    private static double TechniqueOf(TrainingLevel level) => level switch { TrainingLevel.Novice => 0.65, TrainingLevel.Intermediate => 0.78, _ => 0.85 };

    /// <summary>Maximum by body mass: hinge, row, pulldown, press, trunk. Engineering choice after common strength standards.</summary>
    private static double[] PerBodyMass(TrainingLevel level) => level switch
    {
        TrainingLevel.Novice => [0.9, 0.6, 0.6, 0.55, 1],
        TrainingLevel.Intermediate => [1.5, 0.85, 0.85, 0.85, 1],
        _ => [2.0, 1.1, 1.05, 1.15, 1],
    };
}
