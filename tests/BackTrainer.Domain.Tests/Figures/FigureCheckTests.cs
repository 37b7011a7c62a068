using BackTrainer.Domain.Figures;

namespace BackTrainer.Domain.Tests.Figures;

/// <summary>Both sides of everything that a figure may not do.</summary>
public sealed class FigureCheckTests
{
    private static readonly FigureFrame Standing = new() { Hips = [0, 91], Legs = new() { Foot = [0, 0] }, Arms = new() { Upper = 0 } };

    [Fact]
    public void Someone_who_stands_and_bends_a_little_has_no_fault() => Assert.Empty(Faults(Standing));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_figure_has_two_to_five_keyframes(int frames, bool fits) =>
        Assert.Equal(fits, FigureCheck.Faults(new Figure { View = FigureView.Side, Frames = [.. Enumerable.Repeat(Standing, frames)] }).Count == 0);

    [Fact]
    public void The_first_keyframe_says_where_the_hips_are() => Tells("hips", Standing with { Hips = null });

    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1, true)]
    [InlineData(20, true)]
    [InlineData(20.1, false)]
    [InlineData(double.NaN, false)]
    public void A_round_takes_one_to_twenty_seconds(double seconds, bool fits) =>
        Assert.Equal(fits, FigureCheck.Faults(new Figure { View = FigureView.Side, Seconds = seconds, Frames = [Standing, new()] }).Count == 0);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-1, false)]
    public void The_portrait_is_one_of_the_keyframes(int portrait, bool fits) =>
        Assert.Equal(fits, FigureCheck.Faults(new Figure { View = FigureView.Side, Portrait = portrait, Frames = [Standing, new()] }).Count == 0);

    [Theory]
    [InlineData(62.9, true)]
    [InlineData(63.4, true)]
    [InlineData(63.8, false)]
    public void A_hand_reaches_as_far_as_the_arm_is_long(double away, bool fits) =>
        Judge(fits, "right hand misses", Standing with { RightArm = new() { Grip = [away, 138] } });

    [Theory]
    [InlineData(84.4, true)]
    [InlineData(84.8, false)]
    public void A_foot_reaches_as_far_as_the_leg_is_long(double below, bool fits) =>
        Judge(fits, "left foot misses", Standing with { LeftLeg = new() { Ankle = [0, 91 - below, 9], Point = 100 } });

    [Theory]
    [InlineData(-157, true)]
    [InlineData(-159, false)]
    public void A_knee_bends_as_far_as_knees_do(double shin, bool fits) =>
        Judge(fits, "right knee bends", Standing with { RightLeg = new() { Thigh = 0, Shin = shin } });

    [Theory]
    [InlineData(-20, true)]
    [InlineData(20, false)]
    public void A_knee_bends_one_way(double shin, bool fits) => Judge(fits, "wrong way", Standing with { Hips = [0, 100], RightLeg = new() { Thigh = 0, Shin = shin } });

    [Theory]
    [InlineData(157, true)]
    [InlineData(159, false)]
    public void An_elbow_bends_as_far_as_elbows_do(double fore, bool fits) => Judge(fits, "elbow bends", Standing with { RightArm = new() { Upper = 0, Fore = fore } });

    [Theory]
    [InlineData(-41, true)]
    [InlineData(-43, false)]
    [InlineData(141, true)]
    [InlineData(143, false)]
    public void A_hip_bends_as_far_as_hips_do(double thigh, bool fits) => Judge(fits, "hip is bent", Standing with { RightLeg = new() { Thigh = thigh, Shin = thigh - 90 } });

    [Theory]
    [InlineData(61, true)]
    [InlineData(63, false)]
    [InlineData(-41, true)]
    [InlineData(-43, false)]
    public void A_back_rounds_and_arches_as_far_as_backs_do(double round, bool fits) => Judge(fits, "trunk bends", Standing with { Round = round });

    [Theory]
    [InlineData(41, true)]
    [InlineData(43, false)]
    public void A_back_bends_sideways_as_far_as_backs_do(double bend, bool fits) => Judge(fits, "to the right", Standing with { Bend = bend });

    [Theory]
    [InlineData(71, true)]
    [InlineData(73, false)]
    public void A_back_twists_as_far_as_backs_do(double twist, bool fits) => Judge(fits, "twists", Standing with { Twist = twist });

    [Theory]
    [InlineData(-66, true)]
    [InlineData(-68, false)]
    public void A_head_nods_as_far_as_heads_do(double nod, bool fits) => Judge(fits, "head is bent", Standing with { Nod = nod });

    [Theory]
    [InlineData(-76, true)]
    [InlineData(-78, false)]
    public void An_arm_goes_back_as_far_as_shoulders_let_it(double upper, bool fits) => Judge(fits, "behind the trunk", Standing with { RightArm = new() { Upper = upper } });

    [Theory]
    [InlineData(176, true)]
    [InlineData(178, false)]
    [InlineData(54, true)]
    [InlineData(53, false)]
    public void An_ankle_points_and_lifts_as_far_as_ankles_do(double point, bool fits) =>
        Judge(fits, "ankle stands", Standing with { Hips = [0, 120], RightLeg = new() { Thigh = 0, Point = point }, LeftLeg = new() { Thigh = 0 } });

    [Theory]
    [InlineData(10, true)]
    [InlineData(6, false)]
    public void Nobody_sinks_into_the_floor(double hips, bool fits) =>
        Judge(fits, "hips is in the floor", new() { Hips = [0, hips], Lean = -90, Legs = new() { Thigh = 90, Point = 90 }, Arms = new() { Upper = 80, Fore = 80 } });

    [Theory]
    [InlineData(40, true)]
    [InlineData(43, true)]
    [InlineData(46, false)]
    public void A_foot_stands_on_the_floor_or_on_something(double height, bool fits)
    {
        var box = new Prop { Kind = PropKind.Box, From = new() { At = [20, 0] }, To = new() { At = [60, 40] } };
        Judge(fits, "stands on nothing", Standing with { RightLeg = new() { Foot = [40, height] } }, box);
        Judge(false, "stands on nothing", Standing with { RightLeg = new() { Foot = [40, height] } });
    }

    [Theory]
    [InlineData(1.9, true)]
    [InlineData(2.2, false)]
    [InlineData(30, true)]
    public void A_hand_that_is_at_a_bar_is_on_the_bar(double beside, bool fits) =>
        Judge(fits, "beside the rod", Standing with { RightArm = new() { Grip = [30, 180] }, LeftArm = new() { Grip = [30, 180] } }, new Prop { Kind = PropKind.Rod, At = new() { At = [30 + beside, 180] } });

    [Fact]
    public void Orders_that_say_too_little_too_much_or_nonsense_are_told()
    {
        Tells("an arm needs one of", Standing with { Arms = new() });
        Tells("an arm needs one of", Standing with { Arms = new() { Grip = [0, 100], Upper = 3 } });
        Tells("two or three numbers", Standing with { Arms = new() { Grip = [0] } });
        Tells("two or three numbers", Standing with { Hips = [0, double.NaN] });
        Tells("two or three numbers", Standing with { Hips = [0, 401] });
        Tells("cannot be measured from", Standing with { RightArm = new() { Grip = [0, 0], On = Landmark.LeftHand } });
        Tells("from or to is missing", Standing, new Prop { Kind = PropKind.Bench, At = new() { At = [0, 0] } });
        Tells("at is missing", Standing, new Prop { Kind = PropKind.Bar, From = new() { At = [0, 0] } });
        Tells("a place is empty", Standing, new Prop { Kind = PropKind.Bar, At = new() });
    }

    private static void Tells(string fault, FigureFrame frame, params Prop[] props) => Judge(false, fault, frame, props);

    private static void Judge(bool fits, string fault, FigureFrame frame, params Prop[] props)
    {
        var faults = Faults(frame, props);
        Assert.Equal(fits, !faults.Any(f => f.Contains(fault, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Faults(FigureFrame frame, params Prop[] props) =>
        FigureCheck.Faults(new Figure { View = FigureView.Side, Frames = [frame, new() { Nod = (frame.Nod ?? 0) / 2 }], Props = props });
}
