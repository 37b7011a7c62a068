using BackTrainer.Domain.Safety;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>How a trunk hold is tested, in our own words.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Steps">How it is done.</param>
/// <param name="Ends">When the clock stops.</param>
internal sealed record TrunkHoldText(string Title, IReadOnlyList<string> Steps, string Ends)
{
    /// <summary>The text of a hold.</summary>
    public static TrunkHoldText Of(TrunkHold hold) => hold switch
    {
        TrunkHold.Extensor => new(
            "Back extensors (Biering-Sørensen)",
            [
                "Lie face down on a bench or a firm bed, hips at its edge, upper body over the floor and hands on a chair in front of you.",
                "Someone holds your lower legs down, or a strap does.",
                "Cross your arms on your chest, lift your upper body level with your legs, look at the floor, and start the clock.",
            ],
            "Stop when your upper body sinks below level and does not come back, or when you want to."),
        TrunkHold.Flexor => new(
            "Front of the trunk (sit at sixty degrees)",
            [
                "Sit on the floor with knees and hips bent at a right angle, feet held down by someone or under something heavy.",
                "Lean back on a wedge or a stack of cushions to about sixty degrees from the floor, back straight, arms crossed on your chest.",
                "Have the support pulled back a hand's width and start the clock.",
            ],
            "Stop when your back rounds or touches the support."),
        TrunkHold.Right => SideBridge("right"),
        _ => SideBridge("left"),
    };

    private static TrunkHoldText SideBridge(string side) => new(
        $"Side bridge, {side}",
        [
            $"Lie on your {side} side, legs straight, the upper foot on the floor in front of the lower one.",
            $"Prop yourself on your {side} elbow below the shoulder and put the other hand on that shoulder.",
            "Lift your hips until your body is one straight line, and start the clock.",
        ],
        "Stop when your hips sink and do not come back up.");
}
