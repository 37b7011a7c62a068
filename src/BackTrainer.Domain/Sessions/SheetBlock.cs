namespace BackTrainer.Domain.Sessions;

/// <summary>Exercises that are done one set of each in turn, or one that stands alone.</summary>
/// <param name="Lines">In the order in which they take turns; at least one.</param>
public sealed record SheetBlock(IReadOnlyList<SheetExercise> Lines)
{
    /// <summary>The letter of the superset, or null for an exercise that stands alone.</summary>
    public string? Superset => Lines.Count > 1 ? Lines[0].Superset : null;

    /// <summary>The exercise and set to do next in it: the one that is the fewest sets along, first come first. Null when nothing is left.</summary>
    public (SheetExercise Exercise, int Set)? Next =>
        Lines.Where(e => e.NextSet is not null).MinBy(e => e.NextSet) is { } next ? (next, next.NextSet!.Value) : null;

    /// <summary>
    /// Lines that stand side by side with the same letter take turns, unless one of two is left out. Whoever moved away from a
    /// partner stands alone.
    /// </summary>
    internal static IReadOnlyList<SheetBlock> Of(IReadOnlyList<SheetExercise> lines)
    {
        var blocks = new List<List<SheetExercise>>();
        foreach (var line in lines)
        {
            if (line is { Superset: not null, IsSkipped: false } && blocks is [.., [{ IsSkipped: false } first, ..] block] && first.Superset == line.Superset)
            {
                block.Add(line);
            }
            else
            {
                blocks.Add([line]);
            }
        }

        return [.. blocks.Select(b => new SheetBlock(b))];
    }
}
