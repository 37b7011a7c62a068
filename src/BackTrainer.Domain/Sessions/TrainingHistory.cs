using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Sessions;

/// <summary>The working sets of one exercise in one session: what progression looks at.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="At">When the session began, in UTC.</param>
/// <param name="Date">The day of it.</param>
/// <param name="Sets">Working sets that were done, in order; at least one.</param>
/// <param name="PainWorst">The worst pain of the session, 0 to 10, or null.</param>
public sealed record Exposure(Guid SessionId, DateTime At, DateOnly Date, IReadOnlyList<LoggedSet> Sets, int? PainWorst)
{
    /// <summary>The load that all sets reached: the least of them, or null where none was said.</summary>
    public Load? Load => Sets.Where(s => s.Load is not null).Select(s => s.Load).Min();

    /// <summary>In words: "3 × 8 at 60 kg", or each set where they differ.</summary>
    public string Summary
    {
        get
        {
            var results = Sets.Select(s => s.Result).ToList();
            var amounts = results.Select(r => r.Reps ?? r.HoldSeconds ?? r.DistanceMeters).ToList();
            var unit = results.Exists(r => r.Reps is not null) ? "" : results.Exists(r => r.HoldSeconds is not null) ? " s"
                : results.Exists(r => r.DistanceMeters is not null) ? " m" : "";
            var work = amounts.TrueForAll(a => a is null) ? Words.Count(amounts.Count, "set")
                : amounts.Distinct().Count() == 1 ? $"{amounts.Count} × {amounts[0]}" : string.Join(", ", amounts.Select(a => a?.ToString() ?? "?"));
            var loads = Sets.Select(s => s.Load).Distinct().ToList();
            return work + unit + (loads is [{ IsNone: false } load] ? $" at {load}"
                : loads.Count > 1 ? " at " + string.Join(", ", Sets.Select(s => s.Load?.ToString() ?? "no load")) : "");
        }
    }
}

/// <summary>What someone has logged, by exercise. Sessions that were meant to be easy are not evidence.</summary>
public sealed class TrainingHistory
{
    private readonly ILookup<ExerciseId, Exposure> _exposures;

    /// <summary>The history of these sessions.</summary>
    /// <param name="sessions">Sessions of one person, in any order.</param>
    /// <param name="dayOf">The day that an instant falls on where the person is.</param>
    public TrainingHistory(IEnumerable<TrainingSession> sessions, Func<DateTime, DateOnly> dayOf) =>
        _exposures = sessions
            .Where(s => !s.IsEasy)
            .OrderBy(s => s.StartedAt).ThenBy(s => s.Id)
            .SelectMany(s => s.Sets
                .Where(set => set.IsWork)
                .GroupBy(set => set.Exercise)
                .Select(g => (g.Key, Exposure: new Exposure(s.Id, s.StartedAt, dayOf(s.StartedAt), [.. g.OrderBy(x => x.Order)], s.PainWorst))))
            .ToLookup(x => x.Key, x => x.Exposure);

    private TrainingHistory(ILookup<ExerciseId, Exposure> exposures) => _exposures = exposures;

    /// <summary>Nothing logged yet.</summary>
    public static TrainingHistory Empty { get; } = new([], _ => default);

    /// <summary>The exposures of an exercise, oldest first.</summary>
    public IReadOnlyList<Exposure> Of(ExerciseId exercise) => [.. _exposures[exercise]];

    /// <summary>What was logged in sessions that began after <paramref name="moment"/>, in UTC.</summary>
    public TrainingHistory After(DateTime moment) =>
        new(_exposures.SelectMany(g => g.Select(e => (g.Key, Exposure: e))).Where(x => x.Exposure.At > moment).ToLookup(x => x.Key, x => x.Exposure));

    /// <summary>Exercises that were done at least once.</summary>
    public IEnumerable<ExerciseId> Exercises => _exposures.Select(g => g.Key);
}
