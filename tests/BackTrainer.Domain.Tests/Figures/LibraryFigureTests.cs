using System.Numerics;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Domain.Tests.Figures;

/// <summary>The physics of every figure of the library, in the keyframes and in between.</summary>
public sealed class LibraryFigureTests
{
    /// <summary>The most that a lifted bar drifts ahead or back, in centimetres.</summary>
    private const float MostDrift = 12;

    /// <summary>The least that something moves, so that a picture of the start differs from one of the end.</summary>
    private const float LeastMove = 6;

    private const float Hair = 0.02f;

    private static readonly ExerciseLibrary Library = LibraryFolder.Read(LibraryFolder.Default);

    private static readonly MovementPattern[] Lifts = [MovementPattern.Hinge, MovementPattern.Squat, MovementPattern.VerticalPush, MovementPattern.HorizontalPush, MovementPattern.ScapularElevation];

    public static TheoryData<string> Ids => [.. Library.Exercises.Select(e => e.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_has_no_fault(string id) => Assert.Empty(FigureCheck.Faults(FigureOf(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Limbs_and_trunk_keep_their_lengths_all_the_way(string id) =>
        Assert.All(AllTheWay(id), p =>
        {
            foreach (var leg in new[] { p.RightLeg, p.LeftLeg })
            {
                Assert.Equal(Body.Thigh, Vector3.Distance(leg.Hip, leg.Knee), Hair);
                Assert.Equal(Body.Shin, Vector3.Distance(leg.Knee, leg.Ankle), Hair);
            }

            foreach (var arm in new[] { p.RightArm, p.LeftArm })
            {
                Assert.Equal(Body.UpperArm, Vector3.Distance(arm.Shoulder, arm.Elbow), Hair);
                Assert.Equal(Body.Forearm, Vector3.Distance(arm.Elbow, arm.Wrist), Hair);
                Assert.Equal(Body.Hand, Vector3.Distance(arm.Wrist, arm.Grip), Hair);
            }

            Assert.Equal(Body.LowerTrunk, Vector3.Distance(p.Hips, p.Waist), Hair);
            Assert.Equal(Body.UpperTrunk, Vector3.Distance(p.Waist, p.NeckBase), Hair);
            Assert.Equal(2 * Body.HalfHips, Vector3.Distance(p.RightLeg.Hip, p.LeftLeg.Hip), Hair);
            Assert.Equal(2 * Body.HalfShoulders, Vector3.Distance(p.RightArm.Shoulder, p.LeftArm.Shoulder), Hair);
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Knees_and_elbows_bend_no_further_than_people_can(string id) =>
        Assert.All(AllTheWay(id), p => Assert.All(
            new[]
            {
                Bend(p.RightLeg.Hip, p.RightLeg.Knee, p.RightLeg.Ankle), Bend(p.LeftLeg.Hip, p.LeftLeg.Knee, p.LeftLeg.Ankle),
                Bend(p.RightArm.Shoulder, p.RightArm.Elbow, p.RightArm.Wrist), Bend(p.LeftArm.Shoulder, p.LeftArm.Elbow, p.LeftArm.Wrist),
            },
            bend => Assert.InRange(bend, 0, Body.MostBend + 2)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_goes_through_the_floor(string id) =>
        Assert.All(AllTheWay(id), p => Assert.All(
            new[]
            {
                p.Hips, p.Waist, p.NeckBase, p.Head, p.RightLeg.Knee, p.LeftLeg.Knee, p.RightLeg.Ankle, p.LeftLeg.Ankle, p.RightLeg.Heel, p.LeftLeg.Heel,
                p.RightLeg.Toe, p.LeftLeg.Toe, p.RightArm.Elbow, p.LeftArm.Elbow, p.RightArm.Tip, p.LeftArm.Tip,
            },
            joint => Assert.True(joint.Y > -1.5f, $"{joint.Y:0.0} cm")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_foot_that_stands_in_two_keyframes_does_not_slide_between_them(string id)
    {
        var motion = new FigureMotion(FigureOf(id));
        for (var frame = 0; frame < motion.Keys.Count - 1; frame++)
        {
            foreach (var leg in new Func<Posture, Leg>[] { p => p.RightLeg, p => p.LeftLeg })
            {
                var (from, to) = (leg(motion.Keys[frame]), leg(motion.Keys[frame + 1]));
                if (Vector3.Distance(from.Ball, to.Ball) < 0.01f && Vector3.Distance(from.Heel, to.Heel) < 0.01f)
                {
                    Assert.All(Enumerable.Range(1, 9), i => Assert.Equal(0, Vector3.Distance(from.Ball, leg(motion.Between(frame, i / 10f)).Ball), 0.5f));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_barbell_is_lifted_nearly_straight_up(string id)
    {
        if (!Lifts.Contains(Library[new(id)].Pattern) || FigureOf(id).Props.FirstOrDefault(p => p.Kind == PropKind.Bar) is not { At: { } at })
        {
            return;
        }

        var path = AllTheWay(id).Select(p => p.Of(at)).ToList();
        var isPress = Library[new(id)].Pattern == MovementPattern.HorizontalPush;
        Assert.InRange(path.Max(b => b.X) - path.Min(b => b.X), 0, isPress ? 2 * MostDrift : MostDrift);
        Assert.True(path.Max(b => b.Y) - path.Min(b => b.Y) > LeastMove);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_hands_of_a_pull_up_are_on_the_bar(string id)
    {
        var exercise = Library[new(id)];
        var rods = FigureOf(id).Props.Where(p => p.Kind == PropKind.Rod).ToList();
        if (exercise.Pattern is not (MovementPattern.VerticalPull or MovementPattern.Hang) || exercise.EquipmentOptions[0] is not [Equipment.PullupBar, ..] || rods.Count != 1 || id == "archer-pull-up")
        {
            return;
        }

        Assert.All(AllTheWay(id), p => Assert.All(
            new[] { p.RightArm.Grip, p.LeftArm.Grip },
            grip => Assert.InRange(Vector2.Distance(new(grip.X, grip.Y), new(p.Of(rods[0].At!).X, p.Of(rods[0].At!).Y)), 0, 2)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_start_and_the_end_look_different(string id)
    {
        var keys = new FigureMotion(FigureOf(id)).Keys;
        static Vector3[] Joints(Posture p) =>
            [p.Hips, p.NeckBase, p.Head, p.RightLeg.Knee, p.LeftLeg.Knee, p.RightLeg.Ankle, p.LeftLeg.Ankle, p.RightArm.Elbow, p.LeftArm.Elbow, p.RightArm.Grip, p.LeftArm.Grip];
        Assert.Contains(keys.SelectMany(a => keys, (a, b) => Joints(a).Zip(Joints(b), Vector3.Distance).Max()), moved => moved >= LeastMove);
    }

    [Fact]
    public void No_two_exercises_share_a_figure() =>
        Assert.Empty(Library.Exercises.GroupBy(e => string.Join('|', new FigureMotion(e.Figure!).Keys.Select(k => $"{k.Hips}{k.NeckBase}{k.RightArm.Grip}{k.LeftArm.Grip}{k.RightLeg.Ball}{k.LeftLeg.Ball}")))
            .Where(g => g.Count() > 1 && g.Select(e => string.Join('|', e.Figure!.Props.Select(p => p.Kind))).Distinct().Count() < g.Count())
            .Select(g => string.Join(", ", g.Select(e => e.Id))));

    private static Figure FigureOf(string id) => Library[new(id)].Figure!;

    private static IEnumerable<Posture> AllTheWay(string id)
    {
        var figure = FigureOf(id);
        var motion = new FigureMotion(figure);
        return Enumerable.Range(0, figure.Frames.Count - (figure.Loop ? 0 : 1)).SelectMany(_ => Enumerable.Range(0, 13), (frame, step) => motion.Between(frame, step / 12f));
    }

    private static float Bend(Vector3 root, Vector3 joint, Vector3 end) =>
        MathF.Acos(Math.Clamp(Vector3.Dot(Vector3.Normalize(joint - root), Vector3.Normalize(end - joint)), -1, 1)) * 180 / MathF.PI;
}
