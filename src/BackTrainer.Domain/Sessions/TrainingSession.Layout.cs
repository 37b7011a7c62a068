using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <content>What was changed in the list of exercises for this one session.</content>
public sealed partial class TrainingSession
{
    /// <summary>What was changed in the list of exercises.</summary>
    public SessionLayout Layout { get; private set; } = SessionLayout.AsPlanned;

    /// <summary>Exercises that were added to what was planned.</summary>
    public IReadOnlyList<ExerciseId> AddedExercises => Layout.Added;

    /// <summary>Puts an exercise on the list of this session; once is enough.</summary>
    public void Add(ExerciseId exercise) => Arrange(Layout.WithAdded(exercise));

    /// <summary>
    /// Does another exercise in place of one today; the exercise of the line itself takes that back. What is easy stays easy.
    /// Sets that were done of the one that goes stay what they are.
    /// </summary>
    /// <param name="line">The line: the exercise that was planned or added.</param>
    /// <param name="with">What is done in its place.</param>
    public void Swap(ExerciseId line, ExerciseId with)
    {
        Arrange(Layout.WithSwap(line, with));
    }

    /// <summary>Leaves a line out today, or takes it up again. What was done of it stays.</summary>
    public void SkipLine(ExerciseId line, bool skipped = true) => Arrange(Layout.WithSkipped(line, skipped));

    /// <summary>Takes an exercise that was added off the list; its sets stay what they are.</summary>
    public void Drop(ExerciseId exercise) => Arrange(Layout.WithoutAdded(exercise));

    /// <summary>Keeps another layout; the same one again changes nothing.</summary>
    public void Arrange(SessionLayout layout)
    {
        if (layout != Layout)
        {
            LayOut(layout);
            Changed();
        }
    }

    /// <summary>What stands in for an easy exercise is easy too.</summary>
    private void LayOut(SessionLayout layout)
    {
        var exchanged = Layout.Added.Count == layout.Added.Count ? Layout.Added.Zip(layout.Added, (line, with) => new SessionSwap(line, with)) : [];
        foreach (var swap in layout.Swaps.Except(Layout.Swaps).Concat(exchanged).Where(s => IsEasyIn(s.Exercise) && !IsEasyIn(s.With)).ToList())
        {
            _easy.Add(swap.With);
        }

        Layout = layout;
    }
}
