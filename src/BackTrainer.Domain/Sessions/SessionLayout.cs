using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <summary>Another exercise for today in place of one.</summary>
/// <param name="Exercise">The line of the sheet: what the plan names.</param>
/// <param name="With">What is done in its place.</param>
public readonly record struct SessionSwap(ExerciseId Exercise, ExerciseId With);

/// <summary>
/// What someone changed in the list of one session: its order, what stands in for what, what is left out today and what was
/// added. A line goes by the exercise that the plan names, or by the one that was added. The plan itself stays as it is.
/// </summary>
public sealed record SessionLayout
{
    /// <summary>The most lines that each of the lists may name.</summary>
    public const int MostLines = TrainingSession.MaxSets;

    /// <summary>A layout.</summary>
    /// <exception cref="ArgumentException">A list is longer than <see cref="MostLines"/> or names a line twice.</exception>
    public SessionLayout(
        IReadOnlyList<ExerciseId>? order = null, IReadOnlyList<SessionSwap>? swaps = null, IReadOnlyList<ExerciseId>? skipped = null, IReadOnlyList<ExerciseId>? added = null)
    {
        (Order, Swaps, Skipped, Added) = (order ?? [], swaps ?? [], skipped ?? [], added ?? []);
        ThrowUnlessEachOnce(Order, nameof(order));
        ThrowUnlessEachOnce([.. Swaps.Select(s => s.Exercise)], nameof(swaps));
        ThrowUnlessEachOnce(Skipped, nameof(skipped));
        ThrowUnlessEachOnce(Added, nameof(added));
    }

    /// <summary>Nothing changed.</summary>
    public static SessionLayout AsPlanned { get; } = new();

    /// <summary>Lines in the order in which they are done; lines that are not named come after these, as planned.</summary>
    public IReadOnlyList<ExerciseId> Order { get; }

    /// <summary>What stands in for what.</summary>
    public IReadOnlyList<SessionSwap> Swaps { get; }

    /// <summary>Lines that are left out today.</summary>
    public IReadOnlyList<ExerciseId> Skipped { get; }

    /// <summary>Exercises that were added to what was planned.</summary>
    public IReadOnlyList<ExerciseId> Added { get; }

    /// <summary>Every exercise that it names.</summary>
    public IEnumerable<ExerciseId> Exercises => Order.Concat(Swaps.SelectMany(s => new[] { s.Exercise, s.With })).Concat(Skipped).Concat(Added);

    /// <summary>What is done in place of a line's exercise, or null where it stands as planned.</summary>
    public ExerciseId? InPlaceOf(ExerciseId line) => Swaps.Where(s => s.Exercise == line).Select(s => (ExerciseId?)s.With).FirstOrDefault();

    /// <summary>The same with one exercise more; as it is where it is there already, or the list is full.</summary>
    public SessionLayout WithAdded(ExerciseId exercise) =>
        Added.Contains(exercise) || Added.Count >= MostLines ? this : new(Order, Swaps, Skipped, [.. Added, exercise]);

    /// <summary>The same with a line in the place of another; one that was added is exchanged, one that was planned is swapped for today.</summary>
    public SessionLayout WithSwap(ExerciseId line, ExerciseId with)
    {
        if (Added.Contains(line))
        {
            return Added.Contains(with) ? this : new(Replace([.. Order.Where(id => id != with)], line, with), Swaps, Skipped, Replace(Added, line, with));
        }

        var others = Swaps.Where(s => s.Exercise != line);
        return others.Count() >= MostLines ? this : new(Order, [.. others, .. with == line ? [] : new[] { new SessionSwap(line, with) }], Skipped, Added);
    }

    /// <summary>The same with a line left out today, or taken up again.</summary>
    public SessionLayout WithSkipped(ExerciseId line, bool skipped = true)
    {
        var others = Skipped.Where(id => id != line).Take(MostLines - 1);
        return new(Order, Swaps, [.. others, .. skipped ? [line] : Array.Empty<ExerciseId>()], Added);
    }

    /// <summary>The same without an exercise that was added.</summary>
    public SessionLayout WithoutAdded(ExerciseId exercise) =>
        new([.. Order.Where(id => id != exercise)], Swaps, [.. Skipped.Where(id => id != exercise)], [.. Added.Where(id => id != exercise)]);

    /// <summary>The same in another order.</summary>
    /// <exception cref="ArgumentException">The order is longer than <see cref="MostLines"/> or names a line twice.</exception>
    public SessionLayout InOrder(IEnumerable<ExerciseId> order) => new([.. order], Swaps, Skipped, Added);

    /// <summary>A list that a layout may have: not longer than <see cref="MostLines"/>, and each line once.</summary>
    public static bool IsList(IReadOnlyList<ExerciseId> list) => list.Count <= MostLines && list.Distinct().Count() == list.Count;

    /// <inheritdoc/>
    public bool Equals(SessionLayout? other) => other is not null && Order.SequenceEqual(other.Order) && Swaps.SequenceEqual(other.Swaps)
        && Skipped.SequenceEqual(other.Skipped) && Added.SequenceEqual(other.Added);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Order.Count, Swaps.Count, Skipped.Count, Added.Count);

    private static List<ExerciseId> Replace(IReadOnlyList<ExerciseId> list, ExerciseId one, ExerciseId with) => [.. list.Select(id => id == one ? with : id)];

    private static void ThrowUnlessEachOnce(IReadOnlyList<ExerciseId> list, string name)
    {
        if (!IsList(list))
        {
            throw new ArgumentException($"A list of a layout names at most {MostLines} lines, each once.", name);
        }
    }
}
