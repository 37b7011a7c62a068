using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Library;

/// <summary>The check of the texts refuses what it is there to refuse, and says what it is.</summary>
public sealed class TextCheckTests
{
    private static Exercise Told(Action<Exercise>? change = null)
    {
        var exercise = Toy.Exercise("toy-row", MovementPattern.HorizontalPull, [Muscle.Lats]);
        exercise.Aliases = ["row of a toy"];
        exercise.Summary = "You pull a small cart to your belt.";
        exercise.Steps = ["Stand up tall.", "Take the rope.", "Pull it to you.", "Let it go slowly."];
        exercise.Cues = [.. Enum.GetValues<CueKind>().Select(k => new Cue(k, $"Mind the {k.ToKebab()} of it."))];
        exercise.Faults = [.. Enumerable.Range(1, 3).Select(i => new Fault($"Slip number {i}", $"You see it {i} times.", $"Try it {i} times less."))];
        exercise.Safety = ["Ask a friend to watch your back."];
        exercise.Benefits = [new(Benefit.Posture, "You sit up with more ease.")];
        change?.Invoke(exercise);
        return exercise;
    }

    private static void Refuses(string named, Action<Exercise> change) =>
        Assert.Contains(TextCheck.Faults(Told(change)), f => f.Contains(named, StringComparison.Ordinal));

    [Fact]
    public void A_text_that_lacks_nothing_is_let_through() => Assert.Empty(TextCheck.Faults(Told()));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Four_to_eight_steps(int steps, bool fine) =>
        Assert.Equal(fine, !TextCheck.Faults(Told(e => e.Steps = [.. Enumerable.Range(1, steps).Select(i => $"Pull it {i} times.")])).Any());

    [Fact]
    public void Fewer_than_four_cues_and_a_kind_that_is_missing_are_named()
    {
        Refuses("cues: 3 of at least 4", e => e.Cues = [.. e.Cues.Take(3)]);
        Refuses("cues: none of the kind stop-if", e => e.Cues = [.. e.Cues.Take(3), e.Cues[0]]);
    }

    [Fact]
    public void Fewer_than_three_faults_are_named() => Refuses("faults: 2 of at least 3", e => e.Faults = [.. e.Faults.Take(2)]);

    [Fact]
    public void What_is_empty_is_named()
    {
        Refuses("aliases", e => e.Aliases = []);
        Refuses("safety: none", e => e.Safety = []);
        Refuses("benefits", e => e.Benefits = []);
        Refuses("'   '", e => e.Summary = "   ");
        Refuses("'Hm.'", e => e.Faults = [e.Faults[0], e.Faults[1], e.Faults[2] with { Fix = "Hm." }]);
    }

    [Fact]
    public void A_high_spinal_load_is_told_in_the_safety_notes()
    {
        Assert.Empty(TextCheck.Faults(Told(e => e.SpinalLoad = SpinalLoad.High)));
        Refuses("safety: nothing about the back", e => (e.SpinalLoad, e.Safety) = (SpinalLoad.High, ["Tie up your shoes."]));
    }

    [Theory]
    [InlineData("This is dangerous for you.")]
    [InlineData("It will fix your spine.")]
    [InlineData("A cure for a sore back.")]
    [InlineData("Guaranteed to make you strong.")]
    public void Fear_and_promises_are_refused(string text) => Refuses("fear or a promise", e => e.Safety = [text + " Mind your back."]);

    [Fact]
    public void A_text_above_grade_eight_is_refused()
    {
        const string hard = "Considerable intermuscular coordination necessitates progressively individualised familiarisation, particularly considering proprioceptive capabilities.";
        Assert.True(TextCheck.Grade("Stand up tall. Take the rope. Pull it to you.") < TextCheck.HighestGrade);
        Refuses("read like grade", e => e.Steps = [hard, hard, hard, hard]);
    }

    [Fact]
    public void A_sentence_of_a_step_that_stands_in_another_exercise_is_named_with_both()
    {
        var other = Toy.Exercise("toy-pull", MovementPattern.HorizontalPull, [Muscle.Lats]);
        other.Steps = ["Sit on a box. Take the rope!"];
        Assert.Equal(["'take the rope' stands in toy-pull and toy-row"], TextCheck.SharedSentences([other, Told()]));
        other.Steps = ["Sit on a box. Take the green rope."];
        Assert.Empty(TextCheck.SharedSentences([other, Told()]));
    }

    [Fact]
    public void Two_exercises_in_nearly_the_same_words_are_named()
    {
        var twin = Toy.Exercise("toy-twin", MovementPattern.HorizontalPull, [Muscle.Lats]);
        twin.Summary = "You pull a small cart to your belt and then some more.";
        Assert.StartsWith("toy-row and toy-twin share", Assert.Single(TextCheck.NearlyTheSame([Told(), twin])), StringComparison.Ordinal);
        twin.Summary = "Something else is said here, in words of its own.";
        Assert.Empty(TextCheck.NearlyTheSame([Told(), twin]));
    }
}
