using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// What makes one week better than another: no hard rule broken, then as little advice as can be, then the exercises
/// that suit the goal. All weights stand here; they are engineering choices.
/// </summary>
public sealed class PlanObjective
{
    /// <summary>What a unit of a broken hard rule costs, so that no amount of comfort outweighs it.</summary>
    public const double Hard = 1000;

    /// <summary>What a unit of each rule's gap costs as advice. Rules that no choice of sets can change are not here.</summary>
    public static readonly IReadOnlyDictionary<string, double> Weights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["hinge-first"] = 1,
        ["back-volume"] = 0.8,
        ["minimum-volume"] = 2,
        ["volume-cap"] = 1,
        ["session-volume"] = 1,
        ["heavy-hinge-dose"] = 1,
        ["frequency"] = 1.5,
        ["session-length"] = 0.3,
        ["session-order"] = 0.6,
        ["erector-dose"] = 1.5,
        ["muscle-recovery"] = 0.5,
        ["hinge-spacing"] = 1,
        ["set-rest"] = 0.1,
        ["pull-push"] = 6,
        ["pull-planes"] = 6,
        ["whole-body"] = 3,
        ["trunk-balance"] = 1.5,
        ["scapular-care"] = 0.4,
        ["hamstring-quad"] = 4,
        ["variety"] = 0.4,
        ["volume-ramp"] = 1,
    };

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
    private const double RungFromBest = 0.6;
    private const double SetsOfOnePastEight = 0.3;
    private const double Makeshift = 0.8;

    // Where in its band the volume starts: near the minimum, with room to rise.
    private const double StartInBand = 0.25;

    private static readonly Equipment[] Household = [Equipment.Door, Equipment.Table, Equipment.Backpack, Equipment.Strap];

    private readonly (IPlanRule Rule, double Weight)[] _rules =
        [.. PlanRules.All.Where(r => Weights.ContainsKey(r.Id)).Select(r => (r, Weights[r.Id]))];

    private readonly double[] _targets;
    private readonly double[] _tops;
    private readonly bool _canPull;
    private readonly Dictionary<ExerciseTraits, double> _taste;

    /// <summary>The objective for a request, at a point of the block.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="allowed">What may be used.</param>
    /// <param name="progress">0 at the start of the block, where volume is near its minimum, to 1 at its top.</param>
    public PlanObjective(PlanRequest request, AllowedExercises allowed, double progress)
    {
        var bands = Muscles.Groups.Select(g => VolumeBand.For(g, request.Level, request.Back)).ToList();
        var place = StartInBand + (progress * (1 - StartInBand));
        _targets = [.. bands.Select(b => b.Min + (place * (b.Max - b.Min)))];
        _tops = [.. bands.Select(b => b.Max)];
        _canPull = allowed.Working.Any(t => t.Exercise.Pattern.IsPull());
        _taste = allowed.Working.ToDictionary(t => t, t => Taste(t, request, allowed));
    }

    /// <summary>The exercises that suit best, so many of each pattern: enough to choose from, and quick to search.</summary>
    public IReadOnlyList<ExerciseTraits> Shortlist(AllowedExercises allowed, int ofEachPattern) =>
        [.. allowed.Working
            .GroupBy(t => t.Exercise.Pattern)
            .SelectMany(g => g.OrderBy(t => _taste[t]).ThenBy(t => t.Exercise.Id).Take(ofEachPattern))
            .OrderBy(t => t.Exercise.Id)];

    /// <summary>The cost of a week; smaller is better.</summary>
    public double Cost(WeekCheck week)
    {
        double cost = 0;
        foreach (var (rule, weight) in _rules)
        {
            var reading = rule.Read(week);
            cost += reading.Gap * (reading.Status == FindingStatus.Broken ? Hard : weight);
        }

        for (var g = 0; g < _targets.Length; g++)
        {
            var volume = week.Volume((MuscleGroup)g);
            cost += BelowTarget * Math.Max(0, _targets[g] - volume)
                + AboveTarget * Math.Max(0, volume - _targets[g])
                + AboveBand * Math.Max(0, volume - _tops[g]);
        }

        return cost + Comfort(week);
    }

    /// <summary>No hard rule that a choice of sets can change is broken.</summary>
    public bool IsValid(WeekCheck week)
    {
        foreach (var (rule, _) in _rules)
        {
            if (rule.Read(week).Status == FindingStatus.Broken)
            {
                return false;
            }
        }

        return true;
    }

    private double Comfort(WeekCheck week)
    {
        double cost = 0;
        var shortest = int.MaxValue;
        var longest = 0;
        foreach (var day in week.Days)
        {
            shortest = Math.Min(shortest, day.Minutes);
            longest = Math.Max(longest, day.Minutes);
            var pulls = false;
            var legs = false;
            foreach (var item in day.Exercises)
            {
                var exercise = item.Traits.Exercise;
                pulls |= exercise.Pattern.IsPull();
                legs |= item.Traits.GroupShare[(int)MuscleGroup.Quads] == 1 || item.Traits.GroupShare[(int)MuscleGroup.Posterior] == 1;
                cost += EachPlace + _taste[item.Traits]
                    + (IsFirst(week, day, item) ? EachNewExercise + (SetsOfOnePastEight * Math.Max(0, week.SetsOf(item.Traits) - 8)) : 0)
                    + (item.Sets == 1 ? SingleSet : 0)
                    + (exercise.IsTimed && item.Sets < 3 ? HoldsBelowThree : 0)
                    + (SetsPastFour * Math.Max(0, item.Sets - 4));
            }

            cost += (_canPull && !pulls ? DayWithoutPull : 0) + (legs ? 0 : DayWithoutLegs);
        }

        return cost + (week.Days.Count > 1 ? UnevenMinute * (longest - shortest) : 0);
    }

    private static bool IsFirst(WeekCheck week, CheckedDay day, CheckedExercise item)
    {
        foreach (var earlier in week.Days)
        {
            if (earlier == day)
            {
                return true;
            }

            foreach (var other in earlier.Exercises)
            {
                if (other.Traits == item.Traits)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static double Taste(ExerciseTraits traits, PlanRequest request, AllowedExercises allowed)
    {
        var exercise = traits.Exercise;
        var cost = 0.3 * (request.Level - exercise.Level);
        cost += exercise.SpinalLoad switch
        {
            SpinalLoad.High => request.Goal == TrainingGoal.HealthyBack ? 0.8 : request.Back.HasHistory ? 0.4 : 0,
            SpinalLoad.Moderate => request.Goal == TrainingGoal.HealthyBack || request.Back.HasHistory ? 0.15 : 0,
            _ => 0,
        };

        // What is loaded in small steps lets progress be seen; a band's pull is not known.
        cost += exercise.Load switch
        {
            LoadKind.External or LoadKind.BodyweightPlus or LoadKind.Carry => 0,
            LoadKind.Band => 0.15,
            _ => traits.IsMultiJoint && request.Goal != TrainingGoal.HealthyBack ? 0.15 : 0.05,
        };

        if (request.Goal == TrainingGoal.HealthyBack && Dose.IsMcGillThree(exercise.Id))
        {
            cost -= 0.3;
        }

        if (request.Goal == TrainingGoal.Strength && traits.IsMultiJoint && exercise.EquipmentOptions.Any(o => o.Contains(Equipment.Barbell)))
        {
            cost -= 0.25;
        }

        // Where the body is the load, the rung decides: the highest within reach, for a novice the one below it.
        if (exercise.Load is LoadKind.Bodyweight or LoadKind.Reps or LoadKind.Hold or LoadKind.Assisted)
        {
            var best = request.Level == TrainingLevel.Novice ? 1 : 0;
            cost += RungFromBest * Math.Max(0, RungsAbove(exercise, allowed) - best);
        }

        // A makeshift is for whoever has nothing better at hand.
        if (traits.IsMultiJoint && IsMakeshift(exercise)
            && allowed.Working.Any(t => t.Exercise.Pattern == exercise.Pattern && !t.Exercise.IsTimed && !IsMakeshift(t.Exercise)))
        {
            cost += Makeshift;
        }

        return cost + (exercise.Pattern is MovementPattern.Hang or MovementPattern.Calf or MovementPattern.KneeExtension ? 0.1 : 0);
    }

    /// <summary>Done with what a household has, or with a load that does not grow: floor, door, table, towel, backpack.</summary>
    private static bool IsMakeshift(Exercise exercise) =>
        exercise.Load == LoadKind.Reps || exercise.EquipmentOptions.All(o => o.Any(Household.Contains));

    /// <summary>Allowed rungs of the same pattern on the longest way up; a rung that is out of reach does not end the way.</summary>
    private static int RungsAbove(Exercise exercise, AllowedExercises allowed) =>
        allowed.Library.HarderThan(exercise)
            .Where(h => h.Pattern == exercise.Pattern)
            .Select(h => (allowed.Find(h.Id) is null ? 0 : 1) + RungsAbove(h, allowed))
            .DefaultIfEmpty(0)
            .Max();
}
