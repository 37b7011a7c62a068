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
    /// <summary>The last week that changes, or null for every week from the first on.</summary>
    public int? LastWeek { get; init; }

    /// <summary>The weeks after this edit; the very same weeks where it has nothing to change.</summary>
    public virtual IReadOnlyList<PlanWeek> Apply(IReadOnlyList<PlanWeek> weeks, PlanRequest request, ExerciseLibrary library)
    {
        var after = new List<PlanWeek>(weeks.Count);
        PlanWeek? lastBuild = null;
        var buildWeek = 1;
        foreach (var week in weeks)
        {
            var place = new BlockPlace(request, library, week, lastBuild, buildWeek);
            after.Add(week.Number >= FromWeek && week.Number <= (LastWeek ?? week.Number) ? Change(place) : week);
            (lastBuild, buildWeek) = week.Kind == WeekKind.Deload ? (lastBuild, 1) : (after[^1], buildWeek + 1);
        }

        return after.SequenceEqual(weeks) ? weeks : after;
    }

    /// <summary>What the plan asks for after this edit: the same, unless the training days change for good.</summary>
    public virtual PlanRequest Apply(PlanRequest request) => request;

    /// <summary>The edit in a few words that ask for it: "Take Pull-up out of Monday".</summary>
    public string Ask(ExerciseLibrary library)
    {
        var (ask, _, what) = Phrase(library);
        return $"{ask} {what}";
    }

    /// <summary>The edit in a few words once it is made: "Took Pull-up out of Monday".</summary>
    public string Tell(ExerciseLibrary library)
    {
        var (_, done, what) = Phrase(library);
        return $"{done} {what}";
    }

    /// <summary>"Take", "Took", "Pull-up out of Monday".</summary>
    protected internal abstract (string Ask, string Done, string What) Phrase(ExerciseLibrary library);

    /// <summary>The week after this edit; the very same where it stays as it is.</summary>
    protected abstract PlanWeek Change(BlockPlace place);
}

/// <summary>An edit that changes one training day and leaves the days of the week as they are.</summary>
public abstract record DayEdit(DayOfWeek Day, int FromWeek) : PlanEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected sealed override PlanWeek Change(BlockPlace place) =>
        place.Week.On(Day) is { } day && Change(day, place) is { } changed
            ? place.Week with { Days = [.. place.Week.Days.Select(d => d == day ? SupersetPartners.Whole(changed, place) : d)] }
            : place.Week;

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
    /// <summary>A lighter week.</summary>
    public bool IsLighter => Week.Kind == WeekKind.Deload;

    /// <summary>So many sets of an exercise, as the builder would prescribe them here.</summary>
    public Prescription Prescribe(ExerciseTraits traits, int sets) => Dose.Prescribe(
        traits, Request.Goal, Request.Level, sets, BlockBuilder.Rir(Request, traits, BuildWeek, Week.Kind), SetRest.For(traits), WarmUp.RampSetsFor(traits));
}
