using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>A gentle start after 45. Source: PAR-Q+ 2023; numbers are our choice.</summary>
public sealed class GentleStart : IPlanRule
{
    /// <summary>Above this age, in years, the start is gentle for whoever is not used to hard effort.</summary>
    public const int AboveAge = 45;

    /// <summary>For how many weeks.</summary>
    public const int Weeks = 4;

    /// <summary>Repetitions in reserve at least.</summary>
    public const int MinRir = 3;

    /// <summary>The most load, as a share of the estimated one-repetition maximum.</summary>
    public const double MostOfMax = 0.70;

    /// <summary>The rule's id.</summary>
    public const string Key = "gentle-start";

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "A gentle start after 45";

    /// <inheritdoc/>
    public string Why => "Over 45 and not used to hard effort, the first weeks leave more in reserve and stay light.";

    /// <inheritdoc/>
    public string Source => "PAR-Q+ 2023; numbers are our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) =>
        Applies(week) ? RuleReading.Hard(week.LeastRir < MinRir ? MinRir - week.LeastRir : 0, week.LeastRir) : RuleReading.Met();

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        !Applies(week) ? "Not needed here."
        : reading.Gap > 0 ? $"In the first {Weeks} weeks every set should keep {MinRir} reps in reserve."
        : $"In the first {Weeks} weeks every set keeps {MinRir} or more reps in reserve. A talk with a professional is worth it.";

    /// <summary>Someone of this request starts gently, and <paramref name="day"/> is in the first weeks of the block.</summary>
    public static bool Applies(PlanRequest request, DateOnly day) =>
        IsFor(request) && day.DayNumber - request.StartsOn.DayNumber < 7 * Weeks;

    private static bool Applies(WeekCheck week) => week.Number <= Weeks && IsFor(week.Request);

    private static bool IsFor(PlanRequest request) => request.Screen is { Age: > AboveAge, UsedToVigorousExercise: false };
}
