using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Changes to a request that was refused. Each one that is named was tried and gives a plan on its own.</summary>
internal static class Mends
{
    private const int MostMends = 3;
    private const int MostTried = 7;
    private static readonly int[] MoreMinutes = [10, 20, 30];

    /// <summary>What a person can do about their answers.</summary>
    public static IReadOnlyList<Mend> ForScreening(IPlanRule rule) =>
        rule is RedFlagsStop or ProfessionalClearance or DeferWhenUnwell or NoLoadedSpineInSeverePain
            ? [new(MendChange.SeeAProfessional, null, "See a doctor or physiotherapist, then answer the questions again.")]
            : [];

    /// <summary>The smallest changes that give a plan, tried one by one.</summary>
    public static IReadOnlyList<Mend> For(PlanRequest request, ExerciseLibrary library, DateOnly today) =>
        [.. Candidates(request, library)
            .Take(MostTried)
            .Where(c => PlanBuilder.Succeeds(c.Request, library, today))
            .Select(c => c.Mend)
            .Take(MostMends)];

    private static IEnumerable<(Mend Mend, PlanRequest Request)> Candidates(PlanRequest request, ExerciseLibrary library)
    {
        if (7 - request.Days.Count < RestDays.MinRestDays)
        {
            foreach (var day in request.Days.Reverse())
            {
                yield return (
                    new(MendChange.RemoveDay, day.ToKebab(), $"Keep {day} free."),
                    request with { Days = [.. request.Days.Where(d => d != day)] });
            }

            yield break;
        }

        // A novice without the drill has no use for the loaded hinges that are there.
        if (request.Level == TrainingLevel.Novice && !request.MasteredExercises.Contains(HingeFirst.Drill) && library.Find(HingeFirst.Drill) is { } drill)
        {
            if (request.ExcludedExercises.Contains(drill.Id))
            {
                yield return (
                    new(MendChange.AllowExercise, drill.Id.ToString(), $"Allow {drill.Name}."),
                    request with { ExcludedExercises = request.ExcludedExercises.Where(e => e != drill.Id).ToHashSet() });
            }

            foreach (var piece in drill.EquipmentOptions.Where(o => o.Count == 1).Select(o => o[0]).Where(p => !request.Equipment.Contains(p)))
            {
                yield return With(piece, request);
            }
        }

        foreach (var pattern in request.BlockedPatterns.Order())
        {
            yield return (
                new(MendChange.AllowPattern, pattern.ToKebab(), $"Allow {pattern.ToKebab()} movements."),
                request with { BlockedPatterns = request.BlockedPatterns.Where(p => p != pattern).ToHashSet() });
        }

        foreach (var more in MoreMinutes.Select(m => request.MinutesPerSession + m).Where(m => m <= PlanRequest.MaxMinutes))
        {
            yield return (
                new(MendChange.SetMinutes, more.ToString(), $"Take {more} minutes for a session."),
                request with { MinutesPerSession = more });
        }

        foreach (var day in WeekDays.All.Except(request.Days).Take(request.Days.Count < 6 ? 2 : 0))
        {
            yield return (
                new(MendChange.AddDay, day.ToKebab(), $"Train on {day} too."),
                request with { Days = [.. request.Days, day] });
        }

        foreach (var piece in new[] { Equipment.Band, Equipment.Dumbbell, Equipment.PullupBar }.Where(p => !request.Equipment.Contains(p)))
        {
            yield return With(piece, request);
        }

        foreach (var id in request.ExcludedExercises.Order().Where(id => id != HingeFirst.Drill && library.Find(id) is not null))
        {
            yield return (
                new(MendChange.AllowExercise, id.ToString(), $"Allow {library[id].Name}."),
                request with { ExcludedExercises = request.ExcludedExercises.Where(e => e != id).ToHashSet() });
        }
    }
    private static (Mend Mend, PlanRequest Request) With(Equipment piece, PlanRequest request) => (
        new(MendChange.AddEquipment, piece.ToKebab(), $"Add: {piece.Title().ToLowerInvariant()}."),
        request with { Equipment = request.Equipment.Append(piece).ToHashSet() });
}
