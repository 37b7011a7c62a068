using BackTrainer.Simulation.Athletes;

namespace BackTrainer.Simulation.Seasons;

/// <summary>Counts as a season goes on.</summary>
internal sealed class Counts
{
    private readonly int[] _broken = new int[Enum.GetValues<HardRule>().Length];
    private int _sets, _failed, _atFailure, _painDays, _days, _planned, _trained, _orders;

    /// <summary>How often each hard rule was broken.</summary>
    public IReadOnlyList<int> Broken => _broken;

    public void Day(bool inPain) => (_days, _painDays) = (_days + 1, _painDays + (inPain ? 1 : 0));

    public void Planned(int lifts) => _planned += lifts;

    public void Ordered(IEnumerable<HardRule> broken)
    {
        _orders++;
        foreach (var rule in broken)
        {
            _broken[(int)rule]++;
        }
    }

    public void Trained() => _trained++;

    public void Set(Effort effort)
    {
        _sets++;
        _failed += effort.Failed ? 1 : 0;
        _atFailure += effort.Rir < 1 ? 1 : 0;
    }

    /// <summary>Where things stand.</summary>
    public Tally Now(Athlete athlete, Body body) => new(
        100 * (Math.Exp(Lifts.Loaded.Average(l => Math.Log(body.Strength[(int)l] / athlete.Strength[(int)l]))) - 1),
        Percent(_failed, _sets), Percent(_atFailure, _sets), Percent(_painDays, _days), Percent(_trained, _planned), Percent(_broken.Sum(), _orders));

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
