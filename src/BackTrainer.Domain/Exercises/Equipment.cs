namespace BackTrainer.Domain.Exercises;

/// <summary>The pieces of equipment that an exercise may need.</summary>
public enum Equipment
{
    Band,
    Dumbbell,
    Kettlebell,
    PullupBar,
    Bench,
    Box,
    Barbell,
    Plate,
    Rack,
    Cable,
    Machine,
    AssistMachine,
    BarRack,
    Rings,
    Suspension,
    RomanChair,
    TrapBar,
    Landmine,
    DipBars,
    Belt,
    BeltMachine,
    Blocks,
    Step,
    AbWheel,
    Ball,
    Slider,
    FoamRoller,
    Dowel,
    Strap,
    Anchor,
    Partner,
    Door,
    Table,
    Backpack,
}

/// <summary>What pieces are called on the page.</summary>
public static class EquipmentNames
{
    /// <summary>The name on the page, such as "Pull-up bar".</summary>
    public static string Title(this Equipment piece) => piece switch
    {
        Equipment.PullupBar => "Pull-up bar",
        Equipment.BarRack => "Bar in a rack, at any height",
        Equipment.Plate => "Weight plates",
        Equipment.Box => "Box or sturdy chair",
        Equipment.Rack => "Squat rack",
        Equipment.Cable => "Cable station",
        Equipment.Machine => "Gym machines",
        Equipment.AssistMachine => "Assisted pull-up machine",
        Equipment.Suspension => "Suspension straps",
        Equipment.RomanChair => "Back extension bench",
        Equipment.Belt => "Loading belt",
        Equipment.BeltMachine => "Belt squat machine",
        Equipment.Ball => "Stability ball",
        Equipment.Slider => "Sliders or a towel on a smooth floor",
        Equipment.Dowel => "Broomstick",
        Equipment.Strap => "Strap or long towel",
        Equipment.Anchor => "Something fixed near the floor, for your feet or a band",
        Equipment.Band => "Resistance band",
        Equipment.Door => "Solid door that shuts, or a door frame",
        Equipment.Table => "Sturdy table",
        Equipment.Backpack => "Backpack to fill",
        _ => Words.Title(piece.ToKebab()),
    };
}
