using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>
/// What someone logged, told in order: <c>new Log("push-up").Did([12, 12, 12]).Did([12, 12, 12]).Next()</c>. Each entry is a
/// session of its own, two days after the one before.
/// </summary>
internal sealed class Log(string planned)
{
    private readonly List<TrainingSession> _sessions = [];
    private string? _other;
    private int _day;

    /// <summary>Everything comes from this library.</summary>
    public ExerciseLibrary Library { get; init; } = A.Library;

    /// <summary>A trained adult with a full gym, unless said otherwise.</summary>
    public PlanRequest Request { get; init; } = A.Request();

    /// <summary>What is planned, or null for what the plan builder would prescribe: three sets, two in reserve.</summary>
    public Prescription? Prescription { get; init; }

    public WeekKind Kind { get; init; }

    /// <summary>The day after the last entry.</summary>
    public DateOnly Tomorrow => A.Today.AddDays(_day - 1);

    public TrainingHistory History => new(_sessions, DateOnly.FromDateTime);

    public static Prescription Reps(int min, int max, int sets = 3, int rir = 2) => new(sets, new(min, max), null, null, rir, 90, 0);

    public static Prescription Hold(int seconds, int sets = 3) => new(sets, null, seconds, null, 2, 60, 0);

    /// <summary>From here on, this exercise was done.</summary>
    public Log Then(string exercise)
    {
        _other = exercise;
        return this;
    }

    /// <summary>Days without training.</summary>
    public Log Rest(int days)
    {
        _day += days;
        return this;
    }

    public Log Did(int[] reps, double? load = null, int? rir = null, int? form = null, int? pain = null, bool easy = false) =>
        Session(pain, easy, [.. reps.Select(r => new SetResult(r, Kg(load), rir: rir, form: form))]);

    public Log Held(int[] seconds, int? form = null, int? pain = null) =>
        Session(pain, false, [.. seconds.Select(s => new SetResult(holdSeconds: s, form: form))]);

    public Log Carried(int[] meters, double load) => Session(null, false, [.. meters.Select(m => new SetResult(distanceMeters: m, load: Kg(load)))]);

    /// <summary>Sets as they are; null is a skipped one.</summary>
    public Log Sets(params SetResult?[] sets) => Session(null, false, sets);

    /// <summary>The same again, that often.</summary>
    public Log Times(int times, Func<Log, Log> entry) => Enumerable.Range(0, times).Aggregate(this, (log, _) => entry(log));

    /// <summary>The target for the planned exercise, on the day after the last entry unless said otherwise.</summary>
    public NextTarget Next(DateOnly? today = null)
    {
        var exercise = Library[new(planned)];
        var context = Context(today);
        return NextTargets.For(exercise, Prescription ?? context.PrescribeFor(exercise, Reps(1, 1)), context);
    }

    /// <summary>What a decision may look at, on the day after the last entry unless said otherwise.</summary>
    public ProgressionContext Context(DateOnly? today = null) => new(Library, History, Request, Kind, today ?? Tomorrow);

    public static Load? Kg(double? kilograms) => kilograms is { } kg ? Load.FromKilograms((decimal)kg) : null;

    private Log Session(int? pain, bool easy, SetResult?[] sets)
    {
        var start = A.Today.AddDays(_day).ToDateTime(new(17, 0), DateTimeKind.Utc);
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Session", start, easy: easy);
        for (var i = 0; i < sets.Length; i++)
        {
            session.Enter(Guid.CreateVersion7(), new(_other ?? planned), SetKind.Work, i + 1, sets[i], start);
        }

        session.Remark(null, pain);
        _sessions.Add(session);
        _day += 2;
        return this;
    }
}

/// <summary>What tests say of a target.</summary>
internal static class Expect
{
    public static void Is(
        this NextTarget target, ProgressionDecision decision, string? exercise = null, int? reps = null, double? load = null, int? seconds = null)
    {
        Assert.True(decision == target.Decision, $"{target.Decision}: {target.Exercise.Id} {target.Aim}: {target.Why}");
        Assert.Equal(exercise ?? target.Exercise.Id.ToString(), target.Exercise.Id.ToString());
        Assert.Equal(reps ?? target.AimReps, target.AimReps);
        Assert.Equal(seconds ?? target.HoldSeconds, target.HoldSeconds);
        Assert.Equal(Log.Kg(load) ?? target.Load, target.Load);
    }
}
