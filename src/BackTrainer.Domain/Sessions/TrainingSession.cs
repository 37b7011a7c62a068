using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <summary>One training session: what was planned for it, if anything, and every set that was entered.</summary>
public sealed partial class TrainingSession
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxTitleLength = 80;

    /// <summary>The longest notes, in characters.</summary>
    public const int MaxNotesLength = 2000;

    /// <summary>The most sets of one session.</summary>
    public const int MaxSets = 200;

    /// <summary>The longest that a session can last, in hours.</summary>
    public const int MaxHours = 12;

    private readonly List<LoggedSet> _sets = [];
    private readonly List<ExerciseId> _added = [];

    private TrainingSession()
    {
    }

    /// <summary>Starts a session.</summary>
    /// <param name="id">A version 7 UUID; the page that asked made it, so that asking twice starts one session.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="title">What it is called; cut at <see cref="MaxTitleLength"/>.</param>
    /// <param name="startedAt">Now, in UTC.</param>
    /// <param name="planId">The plan that it belongs to, or null.</param>
    /// <param name="plannedDay">The date in the plan that it fulfils, or null.</param>
    /// <param name="easy">Meant to be easy, as in a deload week: kept, but outside progression.</param>
    public TrainingSession(
        Guid id, Guid owner, string title, DateTime startedAt, Guid? planId = null, DateOnly? plannedDay = null, bool easy = false)
    {
        (Id, OwnerId, StartedAt, PlanId, PlannedDay, IsEasy) = (id, owner, startedAt, planId, plannedDay, easy);
        Title = title.Length > MaxTitleLength ? title[..MaxTitleLength] : title;
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When it began, in UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>When it ended, in UTC, or null while it runs.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>The plan that it belongs to, or null.</summary>
    public Guid? PlanId { get; private set; }

    /// <summary>The date in the plan that it fulfils, or null.</summary>
    public DateOnly? PlannedDay { get; private set; }

    /// <summary>Anything worth remembering.</summary>
    public string? Notes { get; private set; }

    /// <summary>Counts the changes, from 1.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Every set, in the order in which they were entered.</summary>
    public IReadOnlyList<LoggedSet> Sets => _sets;

    /// <summary>Exercises that were added to what was planned.</summary>
    public IReadOnlyList<ExerciseId> AddedExercises => _added;

    /// <summary>It has ended.</summary>
    public bool IsFinished => FinishedAt is not null;

    /// <summary>Enters a set, or changes it when this id is there already; entering the same twice is the same as once.</summary>
    /// <param name="id">The set's id.</param>
    /// <param name="exercise">What was done.</param>
    /// <param name="kind">Warm-up or work.</param>
    /// <param name="order">1 for the first of this exercise and kind. Where that place is taken, the set there is changed.</param>
    /// <param name="result">What was done, or null when it was skipped.</param>
    /// <param name="now">Now, in UTC.</param>
    /// <exception cref="InvalidOperationException">The session is full.</exception>
    public LoggedSet Enter(Guid id, ExerciseId exercise, SetKind kind, int order, SetResult? result, DateTime now)
    {
        var there = _sets.Find(s => s.Id == id) ?? _sets.Find(s => s.Exercise == exercise && s.Kind == kind && s.Order == order);
        if (there is not null)
        {
            there.Change(result);
        }
        else if (_sets.Count >= MaxSets)
        {
            throw new InvalidOperationException($"A session has at most {MaxSets} sets.");
        }
        else
        {
            there = new LoggedSet(id, exercise, kind, order, result, now);
            _sets.Add(there);
        }

        Revision++;
        return there;
    }

    /// <summary>Takes a set out; false when it is not there.</summary>
    public bool Remove(Guid setId)
    {
        var removed = _sets.RemoveAll(s => s.Id == setId) > 0;
        Revision += removed ? 1 : 0;
        return removed;
    }

    /// <summary>Puts an exercise on the list of this session; once is enough.</summary>
    public void Add(ExerciseId exercise)
    {
        if (!_added.Contains(exercise) && _added.Count < MaxSets)
        {
            _added.Add(exercise);
            Revision++;
        }
    }

    /// <summary>Ends the session; ending it again changes nothing.</summary>
    public void Finish(DateTime now)
    {
        if (FinishedAt is null)
        {
            FinishedAt = now < StartedAt ? StartedAt : now;
            Revision++;
        }
    }

    /// <summary>Opens a finished session again.</summary>
    public void Reopen()
    {
        FinishedAt = null;
        Revision++;
    }

    /// <summary>Corrects when it took place.</summary>
    /// <exception cref="ArgumentException">It ends before it begins, or lasts more than <see cref="MaxHours"/> hours.</exception>
    public void Reschedule(DateTime startedAt, DateTime? finishedAt)
    {
        if (finishedAt is { } end && (end < startedAt || end - startedAt > TimeSpan.FromHours(MaxHours)))
        {
            throw new ArgumentException($"A session ends after it begins and lasts at most {MaxHours} hours.", nameof(finishedAt));
        }

        (StartedAt, FinishedAt) = (startedAt, finishedAt);
        Revision++;
    }
}
