namespace BackTrainer.Domain.Figures;

/// <summary>A figure in motion: its keyframes made whole, and the postures of one round, evenly spaced in time.</summary>
public sealed class FigureMotion
{
    /// <summary>About how many steps one way through the movement is drawn in.</summary>
    private const int StepsOneWay = 5;

    /// <summary>In how many steps each keyframe of a loop is reached.</summary>
    private const int StepsOfALoop = 3;

    /// <summary>The motion of <paramref name="figure"/>, whose keyframes are in order (<see cref="FigureCheck"/>).</summary>
    public FigureMotion(Figure figure)
    {
        Figure = figure;
        Whole = Made(figure.Frames);
        Keys = [.. Whole.Select(PostureSolver.Of)];
        Cycle = figure.Loop ? AllRound() : ThereAndBack();
    }

    /// <summary>What moves.</summary>
    public Figure Figure { get; }

    /// <summary>The keyframes with everything said in each.</summary>
    internal IReadOnlyList<FigureFrame> Whole { get; }

    /// <summary>The postures of the keyframes.</summary>
    public IReadOnlyList<Posture> Keys { get; }

    /// <summary>The postures of one round; the last is the first again.</summary>
    public IReadOnlyList<Posture> Cycle { get; }

    /// <summary>The posture a share of the way, 0 to 1, from one keyframe to the next; after the last comes the first.</summary>
    public Posture Between(int frame, float share) => PostureSolver.Between(Whole[frame], Whole[(frame + 1) % Whole.Count], share);

    /// <summary>Slow at both ends, with a short rest at the last keyframe; back the same way.</summary>
    private List<Posture> ThereAndBack()
    {
        var ways = Whole.Count - 1;
        var steps = StepsOneWay + ways - 1;
        var there = Enumerable.Range(0, steps + 1).Select(step => At(ways * Eased((float)step / steps))).ToList();
        return [.. there, .. Enumerable.Reverse(there)];
    }

    private List<Posture> AllRound() =>
        [Keys[0], .. Enumerable.Range(0, Whole.Count).SelectMany(frame => Enumerable.Range(1, StepsOfALoop).Select(step => Between(frame, Eased((float)step / StepsOfALoop))))];

    private Posture At(float place)
    {
        var frame = Math.Min((int)place, Whole.Count - 2);
        return Between(frame, place - frame);
    }

    private static float Eased(float share) => (1 - MathF.Cos(MathF.PI * share)) / 2;

    private static List<FigureFrame> Made(IReadOnlyList<FigureFrame> frames)
    {
        var whole = new List<FigureFrame>();
        foreach (var frame in frames)
        {
            var before = whole.LastOrDefault() ?? new FigureFrame { Hips = [0, 0] };
            whole.Add(new()
            {
                Hips = frame.Hips ?? before.Hips,
                Lean = frame.Lean ?? before.Lean,
                Roll = frame.Roll ?? before.Roll,
                Turn = frame.Turn ?? before.Turn,
                Round = frame.Round ?? before.Round,
                Bend = frame.Bend ?? before.Bend,
                Twist = frame.Twist ?? before.Twist,
                Nod = frame.Nod ?? before.Nod,
                Shrug = frame.Shrug ?? before.Shrug,
                Reach = frame.Reach ?? before.Reach,
                RightArm = frame.RightArm ?? frame.Arms ?? before.RightArm,
                LeftArm = frame.LeftArm ?? frame.Arms ?? before.LeftArm,
                RightLeg = frame.RightLeg ?? frame.Legs ?? before.RightLeg,
                LeftLeg = frame.LeftLeg ?? frame.Legs ?? before.LeftLeg,
            });
        }

        return whole;
    }
}
