using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// A change that someone makes to their plan by hand. It says what comes of the weeks and nothing else: the rules judge
/// that (<see cref="TriedEdit"/>), and <see cref="WeeklyPlan.Edit"/> makes it.
/// </summary>
/// <param name="Day">The day of the week that changes.</param>
/// <param name="FromWeek">The first week that changes; the weeks before it stay as they were.</param>
public abstract record PlanEdit(DayOfWeek Day, int FromWeek)
{
    /// <summary>The weeks after this edit; the very same weeks where it has nothing to change.</summary>
    public IReadOnlyList<PlanWeek> Of(IReadOnlyList<PlanWeek> weeks, PlanRequest request, ExerciseLibrary library)
    {
        var after = new List<PlanWeek>(weeks.Count);
        PlanWeek? lastBuild = null;
        var buildWeek = 1;
        foreach (var week in weeks)
        {
            var place = new BlockPlace(request, library, week, lastBuild, buildWeek);
            after.Add(week.Number >= FromWeek && week.On(Day) is { } day && Change(day, place) is { } changed
                ? week with { Days = [.. week.Days.Select(d => d == day ? changed : d)] }
                : week);
            (lastBuild, buildWeek) = week.Kind == WeekKind.Deload ? (lastBuild, 1) : (after[^1], buildWeek + 1);
        }

        return after.SequenceEqual(weeks) ? weeks : after;
    }

    /// <summary>The day after this edit, or null where it stays as it is.</summary>
    protected abstract PlannedDay? Change(PlannedDay day, BlockPlace place);
}

/// <summary>Where in its block a day stands that an edit changes.</summary>
/// <param name="Request">What the plan was asked for.</param>
/// <param name="Library">For looking exercises up.</param>
/// <param name="Week">The week, as it is before the edit.</param>
/// <param name="LastBuild">The build week before it, as it is after the edit, or null.</param>
/// <param name="BuildWeek">Build weeks since the block or the last deload began, from 1.</param>
public sealed record BlockPlace(PlanRequest Request, ExerciseLibrary Library, PlanWeek Week, PlanWeek? LastBuild, int BuildWeek)
{
    /// <summary>So many sets of an exercise, as the builder would prescribe them here.</summary>
    public Prescription Prescribe(ExerciseTraits traits, int sets) => Dose.Prescribe(
        traits, Request.Goal, Request.Level, sets, BlockBuilder.Rir(Request, traits, BuildWeek, Week.Kind), SetRest.For(traits), WarmUp.RampSetsFor(traits));
}
