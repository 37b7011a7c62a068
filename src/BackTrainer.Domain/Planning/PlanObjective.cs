using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// What makes one week better than another: no hard rule broken, then as little advice unmet and as little on the lower back as
/// can be, then the exercises that suit the goal (<see cref="ExerciseTaste"/>). The weights are engineering choices.
/// </summary>
public sealed class PlanObjective
{
    /// <summary>What a broken hard rule costs, and again each unit of its gap: a week costs less than this if and only if it breaks none.</summary>
    public const double Hard = 1000;

    /// <summary>What a unit of each rule's gap costs as advice. Rules that no choice of sets can
    /// change are not here. Those that are quick to read and often missed come first, since the reading ends where it is enough.</summary>
    public static readonly IReadOnlyDictionary<string, double> Weights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["session-length"] = 0.45,
        ["volume-cap"] = 1.5,
        ["minimum-volume"] = 3,
        ["pull-push"] = 9,
        ["pull-planes"] = 9,
        ["hamstring-quad"] = 6,
        ["back-volume"] = 1.2,
        ["whole-body"] = 4.5,
        ["trunk-balance"] = 2.25,
        ["scapular-care"] = 0.6,
        ["erector-dose"] = 2.25,
        ["volume-ramp"] = 1.5,
        ["frequency"] = 2.25,
        ["heavy-hinge-dose"] = 1.5,
        ["hinge-spacing"] = 1.5,
        ["hinge-first"] = 1.5,
        ["set-rest"] = 2.25,
        ["session-order"] = 0.9,
        ["session-volume"] = 1.5,
        ["muscle-recovery"] = 0.75,
        ["variety"] = 1.5,
    };

    // What nothing allowed can do costs more than what is merely left undone: ruling something out never pays.
    private const double OutOfReach = 2;

    // What suits decides between weeks that are about as good by advice; it never buys much advice off.
    private const double Preference = 0.02;

    private const double BelowTarget = 0.4;
    private const double AboveTarget = 0.05;
    private const double AboveBand = 0.15;
    private const double EachPlace = 0.25;
    private const double EachNewExercise = 0.25;
    private const double SingleSet = 1;
    private const double HoldsBelowThree = 0.3;
    private const double SetsPastFour = 0.5;
    private const double UnevenMinute = 0.01;
    private const double DayWithoutPull = 0.8;
    private const double DayWithoutLegs = 0.4;
    private const double SetsOfOnePastMany = 0.3;
    private const double OverSpinalBudget = 0.15;
    private const double HingeAndRowOnOneDay = 1;
    private const double HingeAndRowOnDaysInARow = 0.5;

    // Where in its band the volume starts: near the minimum, with room to rise.
    private const double StartInBand = 0.25;

    // Bound to each rule once: a call through the interface would have to find its way each time.
    private static readonly (Func<WeekCheck, RuleReading> Read, double Weight)[] Rules =
        [.. Weights.Select(w => ((Func<WeekCheck, RuleReading>)PlanRules.All.Single(r => r.Id == w.Key).Read, w.Value))];

    private readonly VolumeBand[] _bands;
    private readonly double[] _targets;
    private readonly int _spinalBudget;
    private readonly double[] _taste;
    private readonly Func<CheckedDay, double> _comfortOf;

    /// <summary>The objective for the first week of a request.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="allowed">What may be used.</param>
    public PlanObjective(PlanRequest request, AllowedExercises allowed)
    {
        _bands = [.. Muscles.Groups.Select(g => VolumeBand.For(g, request.Level, request.Back))];
        _spinalBudget = SpinalBudget.ForSession(request.Back);
        _taste = [.. allowed.Working.Select(t => ExerciseTaste.Of(t, request, allowed.Library))];
        _targets = Targets(0);
        _comfortOf = ComfortOf;
    }

    private PlanObjective(PlanObjective first, double progress)
    {
        (_bands, _spinalBudget, _taste) = (first._bands, first._spinalBudget, first._taste);
        _targets = Targets(progress);
        _comfortOf = ComfortOf;
    }

    /// <summary>The same at a later point of the block.</summary>
    /// <param name="progress">0 at its start, where volume is near the minimum, to 1 at its top.</param>
    public PlanObjective At(double progress) => new(this, progress);

    private double[] Targets(double progress) =>
        [.. _bands.Select(b => b.Min + ((StartInBand + (progress * (1 - StartInBand))) * (b.Max - b.Min)))];

    /// <summary>The exercises that suit best, so many of each pattern: enough to choose from, and quick to search.</summary>
    public IReadOnlyList<ExerciseTraits> Shortlist(IEnumerable<ExerciseTraits> from, int ofEachPattern) =>
        [.. from
            .GroupBy(t => t.Exercise.Pattern)
            .SelectMany(g => g.OrderBy(t => _taste[t.Number]).ThenBy(t => t.Exercise.Id).Take(ofEachPattern))
            .OrderBy(t => t.Exercise.Id)];

    /// <summary>The weighted gaps of all advice, and what is on the lower back beyond its budget; 0 where nothing is left to wish for.</summary>
    public double Advice(WeekCheck week)
    {
        var cost = Spine(week);
        foreach (var rule in Rules)
        {
            cost += CostOf(rule, week);
        }

        return cost;
    }

    /// <summary>The cost of a week, <see cref="Advice"/> and a little for what suits the goal less; smaller is better.</summary>
    public double Cost(WeekCheck week) => Cost(week, double.PositiveInfinity);

    /// <summary>
    /// The cost of a week as far as it matters: where it is <paramref name="enough"/> or more, some number from there on. No rule
    /// takes anything off, so the rest need not be read once that much is reached.
    /// </summary>
    public double Cost(WeekCheck week, double enough)
    {
        // Too long a session is what most changes fail at.
        var cost = CostOf(Rules[0], week);
        if (cost >= enough)
        {
            return cost;
        }

        cost += Spine(week) + (Preference * (Comfort(week) + Volume(week)));
        for (var i = 1; i < Rules.Length && cost < enough; i++)
        {
            cost += CostOf(Rules[i], week);
        }

        return cost;
    }

    private static double CostOf((Func<WeekCheck, RuleReading> Read, double Weight) rule, WeekCheck week)
    {
        var reading = rule.Read(week);
        return (reading.Status == FindingStatus.Broken ? Hard * (1 + reading.Gap) : rule.Weight * reading.Gap)
            + (rule.Weight * OutOfReach * reading.OutOfReach);
    }

    /// <summary>How far the volume of each muscle group is from what is aimed for.</summary>
    private double Volume(WeekCheck week)
    {
        double cost = 0;
        for (var g = 0; g < _targets.Length; g++)
        {
            var volume = week.Volume((MuscleGroup)g);
            cost += BelowTarget * Math.Max(0, _targets[g] - volume)
                + AboveTarget * Math.Max(0, volume - _targets[g])
                + AboveBand * Math.Max(0, volume - _bands[g].Max);
        }

        return cost;
    }

    private double Comfort(WeekCheck week)
    {
        var cost = (EachNewExercise * week.Exercises) + (SetsOfOnePastMany * week.SetsPastMany);
        var shortest = int.MaxValue;
        var longest = 0;
        foreach (var day in week.Days)
        {
            shortest = Math.Min(shortest, day.Minutes);
            longest = Math.Max(longest, day.Minutes);
            cost += day.Fact(DayFact.Comfort, _comfortOf);
        }

        return cost + (week.Days.Length > 1 ? UnevenMinute * (longest - shortest) : 0);
    }

    private double ComfortOf(CheckedDay day)
    {
        double cost = 0;
        var pulls = false;
        var legs = false;
        foreach (var item in day.Exercises)
        {
            var traits = item.Traits;
            pulls |= traits.IsPull;
            legs |= traits.GroupShare[(int)MuscleGroup.Quads] == 1 || traits.GroupShare[(int)MuscleGroup.Posterior] == 1;
            cost += EachPlace + _taste[traits.Number]
                + (item.Sets == 1 ? SingleSet : 0)
                + (traits.Exercise.IsTimed && item.Sets < 3 ? HoldsBelowThree : 0)
                + (SetsPastFour * Math.Max(0, item.Sets - 4));
        }

        return cost + (pulls ? 0 : DayWithoutPull) + (legs ? 0 : DayWithoutLegs);
    }

    /// <summary>Spinal load within its budget, and heavy hinges apart from rows that the lower back holds up.</summary>
    private double Spine(WeekCheck week)
    {
        double cost = 0;
        var points = 0;
        foreach (var day in week.Days)
        {
            points += day.SpinalPoints;
            cost += (OverSpinalBudget * Math.Max(0, day.SpinalPoints - _spinalBudget))
                + (day.HasHeavyHinge && day.HasHeavyRow ? HingeAndRowOnOneDay : 0);
            foreach (var other in day.HasHeavyHinge ? week.Days : [])
            {
                cost += other.HasHeavyRow && WeekDays.Apart(day.Index, other.Index) == 1 ? HingeAndRowOnDaysInARow : 0;
            }
        }

        return cost + (OverSpinalBudget * Math.Max(0, points - (SpinalBudget.FullSessions * _spinalBudget)));
    }
}
