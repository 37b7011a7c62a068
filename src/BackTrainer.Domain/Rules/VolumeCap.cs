using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Not more than can be recovered from. Source: After Pelland et al. 2025; numbers are our choice.</summary>
public sealed class VolumeCap : IPlanRule
{
    /// <summary>Fractional sets of a muscle a week, novices and anyone with back pain now.</summary>
    public const double MaxNovice = 12;

    /// <summary>The same for a novice's lats and upper back.</summary>
    public const double MaxNoviceBack = 14;

    /// <summary>Fractional sets of a muscle a week, intermediate.</summary>
    public const double MaxIntermediate = 20;

    /// <summary>Fractional sets of a muscle a week, advanced.</summary>
    public const double MaxAdvanced = 25;

    /// <inheritdoc/>
    public string Id => "volume-cap";

    /// <inheritdoc/>
    public string Title => "Not more than can be recovered from";

    /// <inheritdoc/>
    public string Why => "Past a point more sets bring fatigue and little else.";

    /// <inheritdoc/>
    public string Source => "After Pelland et al. 2025; numbers are our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <summary>The cap of <paramref name="muscle"/> for this request, in fractional sets a week.</summary>
    public static double Max(Muscle muscle, PlanRequest request) =>
        request.Back.IsSore ? MaxNovice
        : request.Level switch
        {
            TrainingLevel.Novice => IsBack(muscle) ? MaxNoviceBack : MaxNovice,
            TrainingLevel.Intermediate => MaxIntermediate,
            _ => MaxAdvanced,
        };

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        double most = 0;
        var (usual, back) = (Max(Muscle.Chest, week.Request), Max(Muscle.Lats, week.Request));
        for (var m = 0; m < Muscles.Count; m++)
        {
            var volume = week.Volume((Muscle)m);
            if (volume > most)
            {
                most = volume;
            }

            if (volume > usual || volume > back)
            {
                gap += Math.Max(0, volume - (IsBack((Muscle)m) ? back : usual));
            }
        }

        return RuleReading.Hard(gap, most);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var over = Enum.GetValues<Muscle>().Where(m => week.Volume(m) > Max(m, week.Request)).ToList();
        return over.Count == 0 ? $"No muscle gets more sets than its cap; the most is {reading.Value:0.#}."
            : $"Too many sets a week for {Words.Join(over.Select(m => $"{m.Title().ToLowerInvariant()} ({week.Volume(m):0.#} of {Max(m, week.Request):0})"))}.";
    }

    private static bool IsBack(Muscle muscle) => muscle is Muscle.Lats or Muscle.UpperBack;
}
