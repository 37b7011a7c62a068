namespace BackTrainer.Domain.Planning;

/// <summary>
/// One stage of the search for a week. A session of few minutes is searched first, and each ten minutes more begin with what was
/// found for ten minutes less: so ten minutes more never make a week worse.
/// </summary>
/// <param name="Minutes">Minutes of a session in this stage.</param>
/// <param name="Rounds">How often the week is annealed, each time from the best so far.</param>
/// <param name="Steps">Steps of annealing.</param>
/// <param name="Temperature">The temperature at its start, in the unit of the objective.</param>
/// <param name="IsLast">The minutes that were asked for: a week that breaks a hard rule is not given up before the bound.</param>
internal readonly record struct SearchStage(int Minutes, int Rounds, int Steps, double Temperature, bool IsLast)
{
    private const int MinutesApart = 10;
    private const int FirstSteps = 4_000;
    private const int LaterSteps = 1_250;
    private const int FewCandidates = 8;
    private const int FewRounds = 4;
    private const int FewSteps = 8_000;
    private const double FewTemperature = 6;
    private const double FirstTemperature = 1;
    private const double LaterTemperature = 0.7;

    /// <summary>The stages of a request, the shortest session first.</summary>
    /// <param name="asked">Minutes of a session that were asked for.</param>
    /// <param name="candidates">How many exercises there are to choose from: where there are few, each stage looks for the very best.</param>
    /// <param name="atOnce">Only the last: where any week will do, or where places are kept that may not fit a shorter session.</param>
    public static IEnumerable<SearchStage> Of(int asked, int candidates, bool atOnce)
    {
        var first = atOnce ? asked : PlanRequest.MinMinutes + ((asked - PlanRequest.MinMinutes) % MinutesApart);
        for (var minutes = first; minutes <= asked; minutes += MinutesApart)
        {
            var (rounds, steps, temperature) = candidates <= FewCandidates ? (minutes == asked ? FewRounds : 1, FewSteps, FewTemperature)
                : minutes == first ? (1, FirstSteps, FirstTemperature)
                : (1, LaterSteps, LaterTemperature);
            yield return new(minutes, rounds, steps, temperature, minutes == asked);
        }
    }
}
