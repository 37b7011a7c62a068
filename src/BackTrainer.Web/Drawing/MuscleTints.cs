using System.Numerics;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Web.Drawing;

/// <summary>A stroke on the side of the body where a muscle works.</summary>
/// <param name="Width">Its width, in centimetres.</param>
/// <param name="IsArm">Lies on an arm, and not on a leg or the trunk.</param>
/// <param name="IsPaired">Lies on each side of the trunk.</param>
/// <param name="Place">Where it begins and ends, for the right (1) or left (-1) side.</param>
/// <param name="Outward">The way out of the body there.</param>
internal sealed record MuscleTint(
    float Width, bool IsArm, bool IsPaired, Func<Posture, int, (Vector3 From, Vector3 To)> Place, Func<Posture, int, Vector3> Outward);

/// <summary>Where each muscle is tinted. A drawing this small shows the side that works, not the muscle's shape.</summary>
internal static class MuscleTints
{
    // Few widths, so that muscles of one part share a stroke.
    private const float Slim = 5, Broad = 6.5f;

    public static IEnumerable<MuscleTint> OfLimbs(Muscle muscle) => muscle switch
    {
        Muscle.Quads => [Thigh(Broad, 3.6f, 0.2f, 0.85f)],
        Muscle.Hamstrings => [Thigh(Broad, -3.8f, 0.32f, 0.9f)],
        Muscle.Glutes => [Thigh(Broad, -4.6f, -0.08f, 0.14f), Thigh(Broad, -2, -0.1f, 0.04f)],
        Muscle.Adductors => [Thigh(Broad, 0, 0.15f, 0.7f)],
        Muscle.HipFlexors => [Thigh(Broad, 4.5f, -0.05f, 0.2f)],
        Muscle.Calves => [Shin(Broad, -2.2f, 0.1f, 0.55f)],
        Muscle.Biceps => [UpperArm(Slim, 2, 0.3f, 0.85f)],
        Muscle.Triceps => [UpperArm(Slim, -2, 0.25f, 0.85f)],
        Muscle.FrontDelts => [UpperArm(Slim, 1.8f, 0, 0.22f)],
        Muscle.SideDelts => [UpperArm(Slim, 0.5f, 0, 0.26f), UpperArm(Slim, -0.5f, 0, 0.26f)],
        Muscle.RearDelts => [UpperArm(Slim, -2.2f, -0.05f, 0.22f)],
        Muscle.RotatorCuff => [UpperArm(Slim, -2.5f, -0.15f, 0.05f)],
        Muscle.Forearms => [Forearm(Slim, 0.1f, 0.85f)],
        _ => [],
    };

    public static IEnumerable<MuscleTint> OfTrunk(Muscle muscle) => muscle switch
    {
        Muscle.Chest => [Upper(Broad, 5.5f, -9, -15, 8)],
        Muscle.Lats => [Upper(Broad, -5, -11, -29, 13, 7)],
        Muscle.UpperBack => [Upper(Broad, -7, -5, -15, 7)],
        Muscle.LowerTraps => [Upper(Broad, -7, -11, -23, 8, 3)],
        Muscle.UpperTraps => [Upper(Broad, -3, 3, -3, 4, 11)],
        Muscle.Serratus => [Upper(Broad, 2, -16, -23, 13)],
        Muscle.Erectors => [Lower(Broad, -6.5f, 2, 27, 4)],
        Muscle.Abs => [Lower(Broad, 6.5f, 3, 26, 0)],
        Muscle.Obliques => [Lower(Broad, 1.5f, 6, 22, 11)],
        Muscle.Ql => [Lower(Broad, -4, 7, 19, 9)],
        _ => [],
    };

    private static MuscleTint Thigh(float width, float front, float from, float to) =>
        Limb(width, false, (p, s) => (Leg(p, s).Hip, Leg(p, s).Knee, Leg(p, s).Front), front, from, to);

    private static MuscleTint Shin(float width, float front, float from, float to) =>
        Limb(width, false, (p, s) => (Leg(p, s).Knee, Leg(p, s).Ankle, Leg(p, s).Front), front, from, to);

    private static MuscleTint UpperArm(float width, float front, float from, float to) =>
        Limb(width, true, (p, s) => (Arm(p, s).Shoulder, Arm(p, s).Elbow, Arm(p, s).Front), front, from, to);

    private static MuscleTint Forearm(float width, float from, float to) =>
        Limb(width, true, (p, s) => (Arm(p, s).Elbow, Arm(p, s).Wrist, Arm(p, s).Front), 0, from, to);

    private static MuscleTint Limb(float width, bool isArm, Func<Posture, int, (Vector3 Root, Vector3 End, Vector3 Front)> segment, float front, float from, float to)
    {
        (Vector3, Vector3) Place(Posture p, int side)
        {
            var (root, end, ahead) = segment(p, side);
            var aside = ahead * front;
            return (Vector3.Lerp(root, end, from) + aside, Vector3.Lerp(root, end, to) + aside);
        }

        return new(width, isArm, true, Place, (p, side) => segment(p, side).Front * MathF.Sign(front));
    }

    private static MuscleTint Upper(float width, float front, float from, float to, float right, float? rightEnd = null) =>
        new(
            width, false, right != 0,
            (p, side) => (p.NeckBase + p.Thorax.Out(new(front, from, side * right)), p.NeckBase + p.Thorax.Out(new(front, to, side * (rightEnd ?? right)))),
            (p, side) => Vector3.Normalize(p.Thorax.Out(new(front, 0, side * right / 2))));

    /// <summary>Measured upwards from the hips; the upper end goes with the upper trunk when it lies above the waist.</summary>
    private static MuscleTint Lower(float width, float front, float from, float to, float right)
    {
        Vector3 At(Posture p, float up, int side) =>
            up <= Body.LowerTrunk
                ? p.Hips + p.Pelvis.Out(new(front, up, side * right))
                : p.Waist + p.Thorax.Out(new(front, up - Body.LowerTrunk, side * right));
        return new(width, false, right != 0, (p, side) => (At(p, from, side), At(p, to, side)), (p, side) => Vector3.Normalize(p.Pelvis.Out(new(front, 0, side * right / 2))));
    }

    private static Leg Leg(Posture posture, int side) => side == 1 ? posture.RightLeg : posture.LeftLeg;

    private static Arm Arm(Posture posture, int side) => side == 1 ? posture.RightArm : posture.LeftArm;
}
