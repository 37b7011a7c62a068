using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>A small dose of the heaviest lifts. Source: Our choice.</summary>
public sealed class HeavyHingeDose : IPlanRule
{
    /// <summary>Working sets of one exercise in a session at most.</summary>
    public const int MaxSetsOfOne = 6;

    /// <summary>Exercises of high spinal load in a session at most, from intermediate on.</summary>
    public const int MaxPerSession = 2;

    /// <summary>Exercises of high spinal load in a week at most, from intermediate on.</summary>
    public const int MaxPerWeek = 3;

    /// <summary>Exercises of high spinal load in a novice's session at most.</summary>
    public const int MaxPerSessionNovice = 1;

    /// <summary>Exercises of high spinal load in a novice's week at most.</summary>
    public const int MaxPerWeekNovice = 2;

    /// <inheritdoc/>
    public string Id => "heavy-hinge-dose";

    /// <inheritdoc/>
    public string Title => "A small dose of the heaviest lifts";

    /// <inheritdoc/>
    public string Why => "Lifts that ask much of the spine do their work in few sets.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var (perSession, perWeek) = Limits(week);
        double gap = 0;
        var total = 0;
        foreach (var day in week.Days)
        {
            total += day.HighSpinalExercises;
            gap += Math.Max(0, day.HighSpinalExercises - perSession);
            gap += day.Fact(DayFact.SetsPastDose, SetsPastDose);
        }

        return RuleReading.Hard(gap + Math.Max(0, total - perWeek), total);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var (perSession, perWeek) = Limits(week);
        return $"Lifts of high spinal load: {reading.Value:0} this week; at most {perWeek} a week and {perSession} a session, and {MaxSetsOfOne} sets of any exercise.";
    }

    private static (int PerSession, int PerWeek) Limits(WeekCheck week) =>
        week.Request.Level == TrainingLevel.Novice ? (MaxPerSessionNovice, MaxPerWeekNovice) : (MaxPerSession, MaxPerWeek);

    private static double SetsPastDose(CheckedDay day)
    {
        double sets = 0;
        foreach (var item in day.Exercises)
        {
            sets += Math.Max(0, item.Sets - MaxSetsOfOne);
        }

        return sets;
    }
}
