using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// More or fewer sets of an exercise, or another amount in each set. Every build week moves by the same number of sets, so
/// that the block rises as it did; a lighter week has half of them.
/// </summary>
/// <param name="Exercise">What changes.</param>
/// <param name="MoreSets">Sets more than before in each build week; below 0 for fewer. No week has fewer than one.</param>
/// <param name="Amount">What a set asks for from now on, or null where that stays.</param>
public sealed record ChangeAmount(ExerciseId Exercise, int MoreSets, SetAmount? Amount, DayOfWeek Day, int FromWeek) : DayEdit(Day, FromWeek)
{
    /// <summary>The fewest repetitions of a set: no plan asks for a maximum. An engineering choice.</summary>
    public const int FewestReps = 3;

    /// <summary>The most repetitions of a set; beyond it a harder rung serves better. An engineering choice.</summary>
    public const int MostReps = 30;

    /// <summary>The shortest hold, in seconds. An engineering choice.</summary>
    public const int ShortestHold = 5;

    /// <summary>The shortest carry, in metres. An engineering choice.</summary>
    public const int ShortestCarry = 5;

    /// <summary>The fewest and most that one set of <paramref name="exercise"/> may ask of someone of this level: repetitions, seconds or metres.</summary>
    public static (int Least, int Most) LimitsOf(Exercise exercise, TrainingLevel level) => exercise.Load switch
    {
        LoadKind.Hold => (ShortestHold, SetAmount.LongestHold),
        LoadKind.Carry => (ShortestCarry, SetAmount.LongestCarry),
        LoadKind.External when level == TrainingLevel.Novice => (Dose.NoviceHeaviest.Min, MostReps),
        _ => (FewestReps, MostReps),
    };

    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Plan", "Planned", Words.Join(new[]
        {
            MoreSets == 0 ? null : $"{Words.Count(Math.Abs(MoreSets), "set")} {(MoreSets > 0 ? "more" : "fewer")}",
            Amount is null ? null : $"{Amount} a set",
        }.OfType<string>()) + $" of {library[Exercise].Name} on {Day}");

    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place)
    {
        if (day.Find(Exercise) is not { } there || !IsWithin(place))
        {
            return null;
        }

        var now = there.Prescription;
        var sets = MoreSets == 0 ? now.Sets
            : place is { IsLighter: true, LastBuild: { } build } && build.Number >= FromWeek && build.On(Day)?.Find(Exercise) is { } before ? Math.Max(1, before.Prescription.Sets / 2)
            : Math.Clamp(now.Sets + MoreSets, 1, Prescription.MostSets);
        var comes = (Amount is null ? now : now.WithAmount(Amount)).WithSets(sets);
        var after = comes == now ? day : day.Replace(there, there with { Prescription = comes });
        after = MoreSets == 0 ? after : LighterWeek.Fit(after, place);
        return after.Exercises.SequenceEqual(day.Exercises) ? null : after;
    }

    /// <summary>An amount of another kind, or outside its limits, changes nothing; pages say so before.</summary>
    private bool IsWithin(BlockPlace place)
    {
        var exercise = place.Library[Exercise];
        var (least, most) = LimitsOf(exercise, place.Request.Level);
        var (low, high) = Amount is null ? (least, most) : Amount.Reps is { } reps ? (reps.Min, reps.Max) : (Single(Amount), Single(Amount));
        return Amount?.Fits(exercise.Load) != false && low >= least && high <= most;

        static int Single(SetAmount amount) => amount.HoldSeconds ?? amount.Meters ?? 0;
    }
}
