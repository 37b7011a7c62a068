using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>How a next target stands to what was just done.</summary>
public enum NextChange
{
    /// <summary>More load, repetitions, time or way, less help, or a harder rung.</summary>
    Up,

    /// <summary>The same again.</summary>
    Same,

    /// <summary>Less load, more help, an easier rung, a lighter week, an easy day, or rest.</summary>
    Down,
}

/// <summary>Compares.</summary>
public static class NextChanges
{
    /// <summary>What the target asks for, against what was done last of its exercise or of the rung that it leaves.</summary>
    public static NextChange From(this NextTarget next, Exposure done)
    {
        if (next.Decision is ProgressionDecision.Stop or ProgressionDecision.Deload or ProgressionDecision.Easy or ProgressionDecision.EasierVariation or ProgressionDecision.ReduceLoad)
        {
            return NextChange.Down;
        }

        if (next.IsRise)
        {
            return NextChange.Up;
        }

        if (next.Exercise.Id != done.Sets[0].Exercise || next.Load is not { } load || Targets.LoadOf(next.Exercise, done) is not { } lifted || load == lifted)
        {
            return NextChange.Same;
        }

        return load > lifted == (next.Exercise.Load != LoadKind.Assisted) ? NextChange.Up : NextChange.Down;
    }
}
