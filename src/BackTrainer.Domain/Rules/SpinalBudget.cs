using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>
/// What a session and a week ask of the lower back, in points: a working set counts 0, 1 or 2 where the exercise's spinal load
/// is low, moderate or high. The order of loads follows Fenwick, Brown and McGill 2009 and Axler and McGill 1997; the points and
/// the budgets are engineering choices. It is shown and it steers the builder; it is a guide and forbids nothing.
/// </summary>
public static class SpinalBudget
{
    /// <summary>Points of one working set of moderate spinal load.</summary>
    public const int ModeratePoints = 1;

    /// <summary>Points of one working set of high spinal load.</summary>
    public const int HighPoints = 2;

    /// <summary>Points of a session that are well spent, with no back pain now or in the last three months.</summary>
    public const int Session = 14;

    /// <summary>The same with back pain now or in the last three months.</summary>
    public const int SessionWithHistory = 8;

    /// <summary>Sessions of full budget in a week.</summary>
    public const int FullSessions = 3;

    /// <summary>Points of one working set of <paramref name="load"/>.</summary>
    public static int PointsOf(SpinalLoad load) => load switch
    {
        SpinalLoad.High => HighPoints,
        SpinalLoad.Moderate => ModeratePoints,
        _ => 0,
    };

    /// <summary>The budget of a session for someone with such a back, in points.</summary>
    public static int ForSession(Safety.BackState back) => back.HasHistory ? SessionWithHistory : Session;

    /// <summary>The budget of a week for someone with such a back, in points.</summary>
    public static int ForWeek(Safety.BackState back) => FullSessions * ForSession(back);
}
