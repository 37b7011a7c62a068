using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Api;

/// <summary>One exercise in place of another, in the spelling of the API.</summary>
internal sealed record SwapBody(string? Exercise, string? With);

/// <summary>What was changed in the list of a session, in the spelling of the API; a list that is missing is empty.</summary>
internal sealed record LayoutBody
{
    public IReadOnlyList<string?>? Order { get; init; }

    public IReadOnlyList<SwapBody?>? Swaps { get; init; }

    public IReadOnlyList<string?>? Skipped { get; init; }

    public IReadOnlyList<string?>? Added { get; init; }

    /// <summary>What a session says.</summary>
    public static LayoutBody Of(SessionLayout layout) => new()
    {
        Order = Names(layout.Order),
        Swaps = [.. layout.Swaps.Select(s => new SwapBody(s.Exercise.ToString(), s.With.ToString()))],
        Skipped = Names(layout.Skipped),
        Added = Names(layout.Added),
    };

    /// <summary>The layout, or null where a list is too long, names a line twice, or names what is no id of an exercise.</summary>
    public SessionLayout? ToLayout()
    {
        var swaps = Swaps?.Select(s => s is not null && Id(s.Exercise) is { } exercise && Id(s.With) is { } with ? new SessionSwap(exercise, with) : (SessionSwap?)null).ToList() ?? [];
        if (Ids(Order) is not { } order || Ids(Skipped) is not { } skipped || Ids(Added) is not { } added
            || !SessionLayout.IsList([.. swaps.Select(s => s?.Exercise ?? default)]) || swaps.Contains(null))
        {
            return null;
        }

        return new SessionLayout(order, [.. swaps.Select(s => s!.Value)], skipped, added);
    }

    private static IReadOnlyList<string?> Names(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => id.ToString())];

    private static ExerciseId? Id(string? name) => ExerciseId.TryParse(name, null, out var id) ? id : null;

    /// <summary>The exercises that a list names, or null where it is too long, names one twice, or names what is no id of an exercise.</summary>
    public static List<ExerciseId>? Ids(IReadOnlyList<string?>? names)
    {
        var ids = (names ?? []).Select(Id).ToList();
        List<ExerciseId> known = [.. ids.OfType<ExerciseId>()];
        return known.Count == ids.Count && SessionLayout.IsList(known) ? known : null;
    }
}
