namespace BackTrainer.Domain.Exercises;

/// <summary>Says of an alternative what stays alike and what is different.</summary>
internal static class AlternativeWords
{
    public static Alternative Of(Exercise exercise, Exercise other, IReadOnlyList<Difference> differences)
    {
        var alike = other.Pattern == exercise.Pattern ? $"Same {Kind(exercise.Pattern)}"
            : Alternatives.HaveSameMuscles(exercise, other) ? "Same muscles"
            : $"Also for the {other.PrimaryMuscles[0].Title().ToLowerInvariant()}";

        // What the spine gains is the point of it and stands last, after a colon.
        var spine = differences.Contains(Difference.LessSpinalLoad) ? ": less load on the lower back" : "";
        var how = differences.Where(d => d != Difference.LessSpinalLoad).Select(d => Words(d, exercise, other)).ToList();
        if (spine.Length > 0 && IsChestSupported(other) && !IsChestSupported(exercise))
        {
            how.Insert(0, "chest supported");
        }

        return new(other, differences, string.Join(", ", how.Prepend(alike)) + spine);
    }

    /// <summary>By its names: the library has no other fact for it.</summary>
    private static bool IsChestSupported(Exercise exercise) =>
        exercise.Aliases.Prepend(exercise.Name).Any(n => n.Replace(' ', '-').Contains("chest-supported", StringComparison.OrdinalIgnoreCase));

    private static string Words(Difference difference, Exercise exercise, Exercise other) => difference switch
    {
        Difference.NoEquipment => "no equipment",
        Difference.OtherEquipment => $"with {Name(Alternatives.PieceOf(other, exercise)!.Value)} in place of {Name(Alternatives.PieceOf(exercise, other)!.Value)}",
        Difference.OneSideAtATime => "one side at a time",
        Difference.BothSidesAtOnce => "both sides at once",
        Difference.Easier => exercise.Level - other.Level == 1 ? "one level easier" : "two levels easier",
        Difference.Harder => other.Level - exercise.Level == 1 ? "one level harder" : "two levels harder",
        Difference.Held => "held in place of repetitions",
        _ => Alternatives.HaveSameMuscles(exercise, other) && other.Pattern == exercise.Pattern ? "same muscles, done another way" : "done another way",
    };

    private static string Kind(MovementPattern pattern) => pattern switch
    {
        MovementPattern.AntiExtension => "work against arching",
        MovementPattern.AntiRotation => "work against twisting",
        MovementPattern.AntiLateralFlexion => "work against leaning",
        MovementPattern.TrunkFlexion => "bend of the trunk",
        MovementPattern.KneeFlexion => "bend of the knee",
        MovementPattern.KneeExtension => "straightening of the knee",
        MovementPattern.ElbowFlexion => "bend of the elbow",
        MovementPattern.ElbowExtension => "straightening of the elbow",
        MovementPattern.HipExtension => "straightening of the hips",
        MovementPattern.SpineExtension => "work for the long back muscles",
        MovementPattern.Scapular => "work for the shoulder blades",
        MovementPattern.ScapularElevation => "lift of the shoulder blades",
        MovementPattern.ShoulderAbduction => "raise to the side",
        MovementPattern.Calf => "work for the calves",
        MovementPattern.MobilitySpine => "warm-up for the spine",
        MovementPattern.MobilityHip => "warm-up for the hips",
        MovementPattern.MobilityShoulder => "warm-up for the shoulders",
        MovementPattern.MobilityAnkle => "warm-up for the ankles",
        _ => pattern.Title().ToLowerInvariant(),
    };

    private static string Name(Equipment piece) => piece switch
    {
        Equipment.Band => "a band",
        Equipment.Cable => "a cable",
        Equipment.Machine => "a machine",
        Equipment.Plate => "weight plates",
        Equipment.Rings => "rings",
        Equipment.DipBars => "dip bars",
        Equipment.Blocks => "blocks",
        Equipment.Suspension => "suspension straps",
        Equipment.Anchor => "an anchor for the feet",
        Equipment.Slider => "sliders",
        Equipment.AbWheel => "an ab wheel",
        Equipment.BarRack => "a bar in a rack",
        Equipment.Box => "a box or chair",
        Equipment.Door => "a solid door",
        Equipment.Strap => "a strap or towel",
        Equipment.Backpack => "a backpack",
        Equipment.AssistMachine => "an assisted pull-up machine",
        _ => "a " + piece.Title().ToLowerInvariant(),
    };
}
