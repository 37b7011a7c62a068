namespace BackTrainer.Domain.Exercises;

/// <summary>A home or a gym that many people have, as a start for ticking what is there.</summary>
/// <param name="Id">The name in forms.</param>
/// <param name="Title">The name on the page.</param>
/// <param name="Pieces">What is there.</param>
public sealed record EquipmentPreset(string Id, string Title, IReadOnlyList<Equipment> Pieces)
{
    private static readonly Equipment[] Household =
    [
        Equipment.Box, Equipment.Step, Equipment.Strap, Equipment.Dowel, Equipment.Slider, Equipment.Door, Equipment.Table, Equipment.Backpack,
    ];

    /// <summary>From the bare floor to a full gym.</summary>
    public static IReadOnlyList<EquipmentPreset> All { get; } =
    [
        new("floor", "Only the floor", []),
        new("household", "A home with a chair, table, towel and backpack", Household),
        new("band", "A home and a resistance band", [.. Household, Equipment.Band]),
        new("bar-and-dumbbells", "A home, a pull-up bar and dumbbells", [.. Household, Equipment.PullupBar, Equipment.Dumbbell]),
        new("home-rack", "A home rack with barbell and bench",
        [
            .. Household, Equipment.PullupBar, Equipment.Dumbbell, Equipment.Band, Equipment.Barbell, Equipment.Plate, Equipment.Rack,
            Equipment.Bench, Equipment.BarRack,
        ]),
        new("full-gym", "A full gym", [.. Enum.GetValues<Equipment>().Except([Equipment.Partner, Equipment.Door, Equipment.Table, Equipment.Backpack])]),
    ];
}
