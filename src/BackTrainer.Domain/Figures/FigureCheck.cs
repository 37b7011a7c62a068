namespace BackTrainer.Domain.Figures;

/// <summary>
/// What is wrong with a figure: an order that cannot be followed, a goal out of reach, a joint bent further than people
/// can, a part of the body in the floor, a foot or palm on nothing, a hand beside the bar. An empty answer is a figure
/// that can be drawn.
/// </summary>
public static class FigureCheck
{
    /// <summary>How far a hand or foot may miss its goal, in centimetres.</summary>
    public const float MostMiss = 0.5f;

    /// <summary>How far any coordinate may lie from the origin, in centimetres.</summary>
    public const double Farthest = 400;

    /// <summary>The faults of <paramref name="figure"/>, each with the keyframe or thing it is about.</summary>
    public static IReadOnlyList<string> Faults(Figure figure)
    {
        var orders = Orders(figure).ToList();
        if (orders.Count > 0)
        {
            return orders;
        }

        var motion = new FigureMotion(figure);
        var contacts = new FigureContacts(motion);
        var faults = new List<string>();
        for (var frame = 0; frame < motion.Keys.Count; frame++)
        {
            faults.AddRange(Anatomy.Faults(motion.Keys[frame]).Concat(contacts.Faults(frame)).Select(fault => $"frames[{frame}]: {fault}"));
        }

        if (faults.Count == 0)
        {
            faults.AddRange(motion.Cycle.SelectMany(p => Anatomy.Faults(p).Concat(contacts.HeldFaults(p))).Distinct().Select(fault => $"between the frames: {fault}"));
        }

        return faults;
    }

    private static IEnumerable<string> Orders(Figure figure)
    {
        if (figure.Frames.Count is < Figure.FewestFrames or > Figure.MostFrames)
        {
            yield return $"frames: {figure.Frames.Count} in place of {Figure.FewestFrames} to {Figure.MostFrames}";
            yield break;
        }

        if (figure.Seconds is not (>= 1 and <= 20))
        {
            yield return "seconds: not between 1 and 20";
        }

        if (figure.Portrait is { } portrait && (portrait < 0 || portrait >= figure.Frames.Count))
        {
            yield return $"portrait: there is no frame {portrait}";
        }

        if (figure.Frames[0].Hips is null)
        {
            yield return "frames[0]: hips: is missing";
        }

        for (var i = 0; i < figure.Frames.Count; i++)
        {
            var frame = figure.Frames[i];
            ArmGoal?[] arms = [frame.Arms, frame.RightArm, frame.LeftArm];
            LegGoal?[] legs = [frame.Legs, frame.RightLeg, frame.LeftLeg];
            var points = new[] { frame.Hips }.Concat(arms.SelectMany(a => new[] { a?.Grip, a?.Palm })).Concat(legs.SelectMany(l => new[] { l?.Foot, l?.Ankle }));
            foreach (var fault in points.SelectMany(PointFaults))
            {
                yield return $"frames[{i}]: {fault}";
            }

            if (arms.OfType<ArmGoal>().Any(a => Told(a.Grip, a.Palm, a.Upper) != 1) || legs.OfType<LegGoal>().Any(l => Told(l.Foot, l.Ankle, l.Thigh) != 1))
            {
                yield return $"frames[{i}]: an arm needs one of grip, palm and upper, a leg one of foot, ankle and thigh";
            }

            if (arms.OfType<ArmGoal>().Any(a => a.On is { } on && !Trunk.MayBeReachedFor(on)))
            {
                yield return $"frames[{i}]: a hand cannot be measured from a hand, an elbow or the middle between two limbs";
            }
        }

        for (var i = 0; i < figure.Props.Count; i++)
        {
            var prop = figure.Props[i];
            if (prop.Kind.IsLong() ? prop.From is null || prop.To is null : prop.At is null)
            {
                yield return $"props[{i}]: {(prop.Kind.IsLong() ? "from or to" : "at")} is missing";
            }

            foreach (var fault in new[] { prop.At, prop.From, prop.To }.OfType<Place>().SelectMany(p => p is { On: null, At: null } ? ["a place is empty"] : PointFaults(p.At)))
            {
                yield return $"props[{i}]: {fault}";
            }
        }
    }

    private static int Told(params object?[] ways) => ways.Count(w => w is not null);

    private static IEnumerable<string> PointFaults(IReadOnlyList<double>? point)
    {
        if (point is not null && (point.Count is < 2 or > 3 || point.Any(c => !(Math.Abs(c) <= Farthest))))
        {
            yield return $"a point has two or three numbers within {Farthest}";
        }
    }
}
