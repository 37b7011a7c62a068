using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Simulation.Athletes;

/// <summary>
/// Pain of the back, 0 to 10. A stress test of policies and no epidemiology (training rules 7.2): which things raise the odds
/// is from there, by how much is an engineering choice.
/// </summary>
internal sealed class BackPain(Athlete athlete, bool loadProlongs)
{
    /// <summary>The odds of an episode on a day: about 20 % of people without a history have one in a year.</summary>
    private const double PerDay = 0.0006;

    /// <summary>A history multiplies the odds.</summary>
    private const double WithHistory = 2.5;

    /// <summary>For so many days a session counts.</summary>
    private const int SessionDays = 3;

    /// <summary>The weekly load may jump by a tenth; every further tenth doubles the odds, up to four times.</summary>
    private const double FreeJump = 0.10, JumpDoubles = 0.10, MostDoublings = 2;

    /// <summary>Sets of high spinal load that a week may have, and what each further one adds to the log-odds.</summary>
    private const int FreeHeavySets = 8;
    private const double PerHeavySet = 0.25;

    /// <summary>Fatigue above this doubles the odds with every twentieth.</summary>
    private const double FreeFatigue = 0.15, FatigueDoubles = 0.05;

    /// <summary>A set of the hinge to failure multiplies the odds.</summary>
    private const double AtFailure = 3;

    /// <summary>An episode begins at 4 ± 1.5.</summary>
    private const double BeginsAt = 4, BeginsSpread = 1.5;

    /// <summary>
    /// What a set at failure adds to a back that hurts (<see cref="BackState.AmberPain"/> and more) where it asks much of the
    /// spine; half where it asks some; less by a third for each repetition in reserve, and nothing from three on.
    /// </summary>
    private const double PerSetAtFailure = 0.15;

    private double _logOdds;
    private int _until;

    /// <summary>Pain at this moment.</summary>
    public double Level { get; private set; }

    /// <summary>As it is said: a whole number.</summary>
    public int Said => Told(Level);

    /// <summary>The worst of the day so far, as it is said.</summary>
    public int SaidWorst { get; private set; }

    /// <summary>As it will be said tomorrow morning, if nothing else comes.</summary>
    public int SaidNextMorning => Told(Level * Math.Exp(-1 / athlete.RecoveryDays));

    /// <summary>A night passes, and an episode may begin.</summary>
    public void Night(int day)
    {
        Level *= Math.Exp(-1 / athlete.RecoveryDays);
        Level = Level < 0.5 ? 0 : Level;
        var odds = PerDay * (athlete.HasBackHistory ? WithHistory : 1) * Math.Exp(day <= _until ? _logOdds : 0);
        if (Level < 1 && athlete.Chance.Uniform(Draw.Onset, day) < odds / (1 + odds))
        {
            Level = Math.Clamp(BeginsAt + (BeginsSpread * athlete.Chance.Normal(Draw.Severity, day)), 2, 8);
        }

        SaidWorst = Said;
    }

    /// <summary>A set was done.</summary>
    public void Add(SpinalLoad spine, double rir)
    {
        if (loadProlongs && Told(Level) >= BackState.AmberPain && rir < 3)
        {
            var share = spine switch { SpinalLoad.High => 1, SpinalLoad.Moderate => 0.5, _ => 0 };
            Level = Math.Min(BackState.WorstPain, Level + (PerSetAtFailure * share * (3 - Math.Max(0, rir)) / 3));
            SaidWorst = Math.Max(SaidWorst, Said);
        }
    }

    /// <summary>A session is over.</summary>
    /// <param name="day">The day of it.</param>
    /// <param name="jump">This week's load on the spine against the weeks before, as a share: 0.1 is a tenth more.</param>
    /// <param name="heavySets">Sets of high spinal load in the last seven days.</param>
    /// <param name="fatigue">The fatigue of the hinge.</param>
    /// <param name="failedHinge">A set of the hinge went to failure.</param>
    public void After(int day, double jump, int heavySets, double fatigue, bool failedHinge)
    {
        _until = day + SessionDays;
        _logOdds = (Math.Log(2) * Math.Clamp((jump - FreeJump) / JumpDoubles, 0, MostDoublings))
            + (PerHeavySet * Math.Max(0, heavySets - FreeHeavySets))
            + (Math.Log(2) * Math.Max(0, (fatigue - FreeFatigue) / FatigueDoubles))
            + (failedHinge ? Math.Log(AtFailure) : 0);
    }

    private static int Told(double level) => (int)Math.Round(level, MidpointRounding.AwayFromZero);
}
