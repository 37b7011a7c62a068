namespace BackTrainer.Simulation.Athletes;

/// <summary>What happens to someone whatever they train: nights, lapses, illness, holidays. Engineering choices except where said.</summary>
internal sealed class Life
{
    /// <summary>Below this many hours a night costs strength (Craven 2022).</summary>
    public const double ShortNight = 6;

    private const double GoodNight = 7.3, GoodNightSpread = 0.7, BadNight = 6.2, BadNightSpread = 0.9;

    /// <summary>One and a half colds a year, five days each.</summary>
    private const double IllnessPerDay = 1.5 / 364;
    private const int IllnessDays = 5;

    /// <summary>Six of ten take a holiday of one to three weeks in a year.</summary>
    private const double HolidayShare = 0.6;
    private const int ShortestHoliday = 7, LongestHoliday = 21;

    private readonly Athlete _athlete;
    private readonly int _holidayFrom, _holidayTo;

    public Life(Athlete athlete)
    {
        _athlete = athlete;
        var chance = athlete.Chance;
        _holidayFrom = chance.Uniform(Draw.Holiday, 1) < HolidayShare ? (int)chance.Between(14, 364, Draw.Holiday, 2) : int.MaxValue;
        _holidayTo = _holidayFrom == int.MaxValue ? _holidayFrom : _holidayFrom + (int)chance.Between(ShortestHoliday, LongestHoliday + 1, Draw.Holiday, 3);
    }

    /// <summary>Hours slept in the night before the day.</summary>
    public double Hours(int day)
    {
        var (mean, spread) = _athlete.SleepsBadly ? (BadNight, BadNightSpread) : (GoodNight, GoodNightSpread);
        return Math.Clamp(mean + (spread * _athlete.Chance.Normal(Draw.Hours, day)), 3, 10);
    }

    /// <summary>Ill on this day.</summary>
    public bool IsIll(int day)
    {
        for (var began = Math.Max(0, day - IllnessDays + 1); began <= day; began++)
        {
            if (_athlete.Chance.Uniform(Draw.Illness, began) < IllnessPerDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Does not come on this day, whatever is planned: away, ill, or something came between.</summary>
    public bool IsAbsent(int day) =>
        (day >= _holidayFrom && day < _holidayTo) || IsIll(day) || _athlete.Chance.Uniform(Draw.Lapse, day) < _athlete.LapseRate;
}
