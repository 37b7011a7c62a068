namespace BackTrainer.Simulation.Athletes;

/// <summary>
/// What training leaves behind: local to a lift for some days, systemic for longer (training rules 7.2, after Banister). As
/// shares of strength.
/// </summary>
internal sealed class Fatigue(double systemicDays)
{
    /// <summary>Days in which local fatigue falls to 1/e (7.2).</summary>
    private const double LocalDays = 3;

    /// <summary>
    /// What a set at five in reserve adds, twice of it at failure. Engineering choice: an ordinary week at two in reserve stays
    /// below the 0.15 at which 7.2 lets the hazard rise, a week at failure crosses it.
    /// </summary>
    private const double LocalPerSet = 0.010, SystemicPerSet = 0.0006;

    private readonly double[] _local = new double[Lifts.Count];
    private readonly double _kept = Math.Exp(-1 / systemicDays);
    private double _systemic;

    /// <summary>A night passes.</summary>
    public void Night()
    {
        for (var i = 0; i < _local.Length; i++)
        {
            _local[i] *= Math.Exp(-1 / LocalDays);
        }

        _systemic *= _kept;
    }

    /// <summary>A set was done with so many left.</summary>
    public void Add(Lift lift, double rir)
    {
        var effort = 1 + ((5 - Math.Clamp(rir, 0, 10)) / 5);
        _local[(int)lift] += LocalPerSet * effort;
        _systemic += SystemicPerSet * effort;
    }

    /// <summary>The fatigue of one lift alone.</summary>
    public double Local(Lift lift) => _local[(int)lift];

    /// <summary>The share of strength that is missing in a lift.</summary>
    public double In(Lift lift) => Math.Min(0.5, _local[(int)lift] + _systemic);

    /// <summary>The systemic part.</summary>
    public double Systemic => _systemic;
}
