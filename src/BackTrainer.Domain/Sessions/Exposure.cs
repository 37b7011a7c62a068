using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
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
    /// <summary>Pain before the session, 0 to 10, or null.</summary>
    public int? PainBefore { get; init; }

    /// <summary>Pain on the morning after, 0 to 10, or null.</summary>
    public int? PainNextMorning { get; init; }

    /// <summary>What the pain around this session asks of the next.</summary>
    public PainLight Light => PainLights.Of(PainBefore, PainWorst, PainNextMorning);

    /// <summary>The load that all sets reached: the least of them, or null where none was said.</summary>
    public Load? Load
    {
        get
        {
            Load? least = null;
            for (var i = 0; i < Sets.Count; i++)
            {
                least = Sets[i].Load is { } load && !(load >= least) ? load : least;
            }

            return least;
        }
    }

    /// <summary>In words: "3 × 8 at 60 kg", or each set where they differ.</summary>
    public string Summary => SummaryFor(LoadKind.External);

    /// <summary>The same for an exercise whose load means this: "3 × 8 with 20 kg help".</summary>
    public string SummaryFor(LoadKind kind)
    {
        var results = Sets.Select(s => s.Result).ToList();
        var amounts = results.Select(r => r.Reps ?? r.HoldSeconds ?? r.DistanceMeters).ToList();
        var unit = results.Exists(r => r.Reps is not null) ? "" : results.Exists(r => r.HoldSeconds is not null) ? " s"
            : results.Exists(r => r.DistanceMeters is not null) ? " m" : "";
        var work = amounts.TrueForAll(a => a is null) ? Words.Count(amounts.Count, "set")
            : amounts.Distinct().Count() == 1 ? $"{amounts.Count} × {amounts[0]}" : string.Join(", ", amounts.Select(a => a?.ToString() ?? "?"));
        var loads = Sets.Select(s => s.Load).Distinct().ToList();
        return work + unit + (loads is [{ IsNone: false } load] ? $" {LoadWords.After(kind)} {load.InWords(kind)}"
            : loads.Count > 1 ? $" {LoadWords.After(kind)} " + string.Join(", ", Sets.Select(s => s.Load?.InWords(kind) ?? "no load")) : "");
    }
}
