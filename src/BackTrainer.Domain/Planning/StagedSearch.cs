using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Searches the first week of a block in stages (<see cref="SearchStage"/>), each on two tracks: one knows only the exercises that
/// usual equipment is enough for, the other knows all and begins with the better of both. A rare piece more thus finds the first
/// track as it was, and seldom leads to a worse week.
/// </summary>
/// <param name="emptyWeek">The week with what is kept in it, for so many minutes a session.</param>
/// <param name="allowed">What may be used.</param>
/// <param name="objective">What suits, for the list of exercises to choose from.</param>
/// <param name="atStart">What makes this week better.</param>
/// <param name="isFree">Nothing is kept: a shorter session may be searched first.</param>
internal sealed class StagedSearch(
    Func<int, WeekCheck> emptyWeek, AllowedExercises allowed, PlanObjective objective, PlanObjective atStart, bool isFree)
{
    /// <summary>Weeks looked at so far.</summary>
    public int LookedAt { get; private set; }

    /// <summary>The search at its end.</summary>
    /// <param name="minutes">Minutes of a session that were asked for.</param>
    /// <param name="shortRests">Rests may fall to the shortest that the rules permit.</param>
    /// <param name="ofEachPattern">How many exercises of each pattern there are to choose from.</param>
    /// <param name="effort">When it is good enough.</param>
    public WeekSearch Run(int minutes, bool shortRests, int ofEachPattern, SearchEffort effort)
    {
        var all = objective.Shortlist(allowed.Working, ofEachPattern);
        var usual = objective.Shortlist(allowed.Working.Where(t => t.Exercise.CanBeDoneWith(UsualEquipment.Pieces)), ofEachPattern);
        var hasTwoTracks = isFree && effort == SearchEffort.Best && usual.Count > 0 && !usual.SequenceEqual(all);
        WeekSearch? search = null;
        WeekSearch? first = null;
        foreach (var stage in SearchStage.Of(minutes, all.Count, atOnce: effort == SearchEffort.Any || !isFree))
        {
            if (hasTwoTracks)
            {
                first = Run(stage with { IsLast = false }, usual, first, shortRests, effort);
            }

            search = Run(stage, all, Better(search, first), shortRests, effort);
        }

        return search!;
    }

    private static WeekSearch? Better(WeekSearch? search, WeekSearch? first) =>
        search is null || (first is { IsValid: true } && (!search.IsValid || first.Advice < search.Advice)) ? first : search;

    private WeekSearch Run(SearchStage stage, IReadOnlyList<ExerciseTraits> candidates, WeekSearch? from, bool shortRests, SearchEffort effort)
    {
        var week = emptyWeek(stage.Minutes);
        if (from is not null)
        {
            week.Load(from.Week.Number, WeekKind.Build, [.. from.Week.Days.Select(Copy)]);
        }

        var search = new WeekSearch(candidates, atStart, week, shortRests, effort);
        search.Run(stage);
        LookedAt += search.LookedAt;
        return search;
    }

    private static CheckedDay Copy(CheckedDay day)
    {
        var copy = new CheckedDay(day.Day) { MobilityItems = day.MobilityItems };
        copy.Exercises.AddRange(day.Exercises.Select(e => new CheckedExercise(e.Traits, e.Sets, e.RestSeconds, e.Rir, e.WarmUpSets) { IsKept = e.IsKept }));
        return copy;
    }
}
