using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Pairs of opposing movements that alternate where rests had to be cut: while one side works the other rests, so each muscle
/// gets about twice the rest that is written (Iversen 2021: antagonist supersets save time without less volume).
/// </summary>
internal static class Supersets
{
    private static readonly (MovementPattern[] One, MovementPattern[] Other)[] Opposing =
    [
        ([MovementPattern.HorizontalPull], [MovementPattern.HorizontalPush]),
        ([MovementPattern.VerticalPull], [MovementPattern.VerticalPush]),
        ([MovementPattern.HorizontalPull, MovementPattern.VerticalPull], [MovementPattern.HorizontalPush, MovementPattern.VerticalPush]),
        ([MovementPattern.ElbowFlexion], [MovementPattern.ElbowExtension]),
        ([MovementPattern.KneeFlexion, MovementPattern.HipExtension], [MovementPattern.KneeExtension, MovementPattern.Squat, MovementPattern.Lunge]),
    ];

    /// <summary>
    /// Letters for the exercises of a day that alternate, which are moved to stand side by side. A day whose rests are as long
    /// as advised, and whatever is of high spinal load, stays as it is.
    /// </summary>
    public static IReadOnlyDictionary<CheckedExercise, string> On(CheckedDay day)
    {
        var letters = new Dictionary<CheckedExercise, string>();
        if (!day.Exercises.Any(e => e.RestSeconds < e.Traits.Rest))
        {
            return letters;
        }

        foreach (var (one, other) in Opposing)
        {
            foreach (var first in day.Exercises.Where(e => Is(e, one)).ToList())
            {
                var partner = day.Exercises.FirstOrDefault(e => Is(e, other) && e.Traits.Place == first.Traits.Place && !e.IsKept);
                if (partner is null || letters.ContainsKey(first))
                {
                    continue;
                }

                letters[first] = letters[partner] = ((char)('A' + (letters.Count / 2))).ToString();
                day.Exercises.Remove(partner);
                day.Exercises.Insert(day.Exercises.IndexOf(first) + 1, partner);
            }
        }

        return letters;

        bool Is(CheckedExercise item, MovementPattern[] patterns) =>
            patterns.Contains(item.Traits.Exercise.Pattern) && item.Traits.Exercise.SpinalLoad != SpinalLoad.High
            && !item.Traits.NeedsShortRest && !item.IsKept && !letters.ContainsKey(item);
    }
}
