using System.Collections.Frozen;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>The pieces that most exercises of the library need, and most people who train have; our choice.</summary>
internal static class UsualEquipment
{
    /// <summary>The pieces.</summary>
    public static readonly FrozenSet<Equipment> Pieces = new[]
    {
        Equipment.Dumbbell, Equipment.Barbell, Equipment.Plate, Equipment.Rack, Equipment.Bench, Equipment.Cable, Equipment.Machine,
        Equipment.PullupBar, Equipment.Band, Equipment.Box,
    }.ToFrozenSet();
}
