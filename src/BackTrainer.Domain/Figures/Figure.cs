namespace BackTrainer.Domain.Figures;

/// <summary>
/// How a movement is drawn: a jointed figure that is led through keyframes, and the things it holds, lies on or pulls
/// at. Lengths are centimetres, angles degrees. The figure faces along x, up is y, and its right side lies at positive z,
/// towards whoever looks at it from the side. The floor is at y = 0.
/// </summary>
public sealed record Figure
{
    /// <summary>The fewest keyframes that make a movement.</summary>
    public const int FewestFrames = 2;

    /// <summary>The most keyframes, so that a drawing stays small.</summary>
    public const int MostFrames = 5;

    /// <summary>Where it is looked at from.</summary>
    public required FigureView View { get; init; }

    /// <summary>Seconds from the first keyframe through all of them and back to it.</summary>
    public double Seconds { get; init; } = 4;

    /// <summary>After the last keyframe comes the first again; otherwise the way back leads through the same ones.</summary>
    public bool Loop { get; init; }

    /// <summary>The keyframe that stands for the movement where there is room for one, counted from 0; the last unless said.</summary>
    public int? Portrait { get; init; }

    /// <summary>The keyframes; from the second on each states only what changes.</summary>
    public required IReadOnlyList<FigureFrame> Frames { get; init; }

    /// <summary>The things around it.</summary>
    public IReadOnlyList<Prop> Props { get; init; } = [];
}

/// <summary>Where a figure is looked at from.</summary>
public enum FigureView
{
    /// <summary>From its right, turned a little to the front so that both sides are seen.</summary>
    Side,

    /// <summary>Half way between its right side and its front.</summary>
    Quarter,

    /// <summary>From the front.</summary>
    Front,

    /// <summary>Half way between its right side and its back.</summary>
    BackQuarter,

    /// <summary>From behind.</summary>
    Back,
}

/// <summary>A keyframe. Null means as in the keyframe before; in the first one it means zero, or limbs that hang.</summary>
public sealed record FigureFrame
{
    /// <summary>The middle between the hip joints: x, y and, if it is not 0, z.</summary>
    public IReadOnlyList<double>? Hips { get; init; }

    /// <summary>The pelvis tipped forwards: 0 upright, 90 face down, -90 on the back.</summary>
    public double? Lean { get; init; }

    /// <summary>The body tipped towards its right side: 90 lies on the right side.</summary>
    public double? Roll { get; init; }

    /// <summary>The body turned to its right: 90 faces whoever looks from the side.</summary>
    public double? Turn { get; init; }

    /// <summary>The upper trunk bent forwards against the lower one; negative arches.</summary>
    public double? Round { get; init; }

    /// <summary>The upper trunk bent to the right against the lower one.</summary>
    public double? Bend { get; init; }

    /// <summary>The upper trunk turned to the right against the lower one.</summary>
    public double? Twist { get; init; }

    /// <summary>The head bent forwards against the upper trunk; negative looks up.</summary>
    public double? Nod { get; init; }

    /// <summary>The shoulders lifted towards the ears, in centimetres; negative pulls them down.</summary>
    public double? Shrug { get; init; }

    /// <summary>The shoulders brought forwards, in centimetres; negative pulls the shoulder blades together.</summary>
    public double? Reach { get; init; }

    /// <summary>Both arms alike.</summary>
    public ArmGoal? Arms { get; init; }

    /// <summary>The right arm, before <see cref="Arms"/>.</summary>
    public ArmGoal? RightArm { get; init; }

    /// <summary>The left arm, before <see cref="Arms"/>.</summary>
    public ArmGoal? LeftArm { get; init; }

    /// <summary>Both legs alike.</summary>
    public LegGoal? Legs { get; init; }

    /// <summary>The right leg, before <see cref="Legs"/>.</summary>
    public LegGoal? RightLeg { get; init; }

    /// <summary>The left leg, before <see cref="Legs"/>.</summary>
    public LegGoal? LeftLeg { get; init; }
}

/// <summary>
/// Where an arm goes: a grip to reach, a palm to put down, or two angles. A point without z lies straight ahead of the
/// shoulder; with <see cref="On"/> it is measured from that part of the body.
/// </summary>
public sealed record ArmGoal
{
    /// <summary>The middle of the closed hand.</summary>
    public IReadOnlyList<double>? Grip { get; init; }

    /// <summary>The heel of an open hand that is put down, fingers ahead.</summary>
    public IReadOnlyList<double>? Palm { get; init; }

    /// <summary>The fingers of <see cref="Palm"/> point up, as on a wall, and not ahead.</summary>
    public bool? FingersUp { get; init; }

    /// <summary>The upper arm's angle: 0 hangs, 90 points ahead, 180 up, -45 back.</summary>
    public double? Upper { get; init; }

    /// <summary>The forearm's angle, measured in the same way.</summary>
    public double? Fore { get; init; }

    /// <summary>How far angles point out to the side: 90 is straight sideways.</summary>
    public double? Out { get; init; }

    /// <summary>The forearm's own way out to the side, where it differs from the upper arm's.</summary>
    public double? ForeOut { get; init; }

    /// <summary>How far the elbow of a grip or palm points out to the side: 0 none, 90 straight sideways.</summary>
    public double? Flare { get; init; }

    /// <summary>The part of the body that <see cref="Grip"/> and <see cref="Palm"/> are measured from.</summary>
    public Landmark? On { get; init; }
}

/// <summary>Where a leg goes: a foot that stands, an ankle to reach, or two angles.</summary>
public sealed record LegGoal
{
    /// <summary>The place under the ankle of a foot that stands; without z straight ahead of the hip joint.</summary>
    public IReadOnlyList<double>? Foot { get; init; }

    /// <summary>The standing foot tipped: 60 stands on its toes, -60 on its heel.</summary>
    public double? Pitch { get; init; }

    /// <summary>The ankle of a foot that is free.</summary>
    public IReadOnlyList<double>? Ankle { get; init; }

    /// <summary>The thigh's angle: 0 hangs, 90 points ahead, -30 back.</summary>
    public double? Thigh { get; init; }

    /// <summary>The shin's angle, measured in the same way.</summary>
    public double? Shin { get; init; }

    /// <summary>How far angles point out to the side.</summary>
    public double? Out { get; init; }

    /// <summary>The angle between shin and a free foot: 90 neutral, 150 pointed.</summary>
    public double? Point { get; init; }

    /// <summary>How far knee and toes point out to the side.</summary>
    public double? Flare { get; init; }
}
