using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>Several edits as one: each is made on what the one before it left, and the rules judge only what comes of all.</summary>
/// <param name="Edits">The edits in order, at least one.</param>
public sealed record EditsTogether(IReadOnlyList<PlanEdit> Edits) : PlanEdit(Edits[0].Day, Edits.Min(e => e.FromWeek))
{
    /// <inheritdoc/>
    public override IReadOnlyList<PlanWeek> Apply(IReadOnlyList<PlanWeek> weeks, PlanRequest request, ExerciseLibrary library)
    {
        foreach (var edit in Edits)
        {
            weeks = edit.Apply(weeks, request, library);
            request = edit.Apply(request);
        }

        return weeks;
    }

    /// <inheritdoc/>
    public override PlanRequest Apply(PlanRequest request) => Edits.Aggregate(request, (asked, edit) => edit.Apply(asked));

    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library)
    {
        var phrases = Edits.Select(e => e.Phrase(library)).ToList();
        return (phrases[0].Ask, phrases[0].Done, string.Join("; ", phrases.Select((p, i) => i == 0 ? p.What : $"{char.ToLowerInvariant(p.Done[0])}{p.Done[1..]} {p.What}")));
    }

    /// <inheritdoc/>
    protected override PlanWeek Change(BlockPlace place) => place.Week;
}
