using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <summary>What is said of a session itself, all at once.</summary>
public sealed record SessionFields
{
    /// <summary>When it began, in UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When it ended, in UTC: not before it began, and at most <see cref="TrainingSession.MaxHours"/> hours later. Null while it runs.</summary>
    public DateTime? FinishedAt { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The plan that it belongs to, or null.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The date in the plan that it fulfils, or null.</summary>
    public DateOnly? PlannedDay { get; init; }

    /// <summary>Meant to be easy: kept, but outside progression.</summary>
    public bool IsEasy { get; init; }

    /// <summary>Exercises that are meant to be easy where the session as a whole is not; null leaves them as they are.</summary>
    public EasyExercises? EasyExercises { get; init; }

    /// <summary>The five-minute version, which is easy; null leaves it as it is.</summary>
    public bool? IsMinimum { get; init; }

    /// <summary>Its pauses; null leaves them as they are.</summary>
    public SessionPauses? Pauses { get; init; }

    /// <summary>What was changed in the list of exercises; null leaves it as it is.</summary>
    public SessionLayout? Layout { get; init; }

    /// <summary>Pain before the session, 0 to 10, or null.</summary>
    public int? PainBefore { get; init; }

    /// <summary>The worst pain during the session, 0 to 10, or null.</summary>
    public int? PainWorst { get; init; }

    /// <summary>Pain on the morning after, 0 to 10, or null.</summary>
    public int? PainNextMorning { get; init; }

    /// <summary>Anything worth remembering.</summary>
    public string? Notes { get; init; }
}

/// <content>What is said of the session itself, read and written as a whole.</content>
public sealed partial class TrainingSession
{
    /// <summary>A session of which this is said.</summary>
    /// <param name="id">A UUID that may come from the client.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="fields">What is said of it.</param>
    /// <param name="revision">The revision of that, from 1.</param>
    /// <exception cref="ArgumentException">Something is outside its limits.</exception>
    public static TrainingSession Of(Guid id, Guid owner, SessionFields fields, int revision)
    {
        var session = new TrainingSession(id, owner, fields.Title, fields.StartedAt);
        session.Say(fields);
        session.Revision = revision;
        return session;
    }

    /// <summary>What is said of it.</summary>
    public SessionFields Fields => new()
    {
        StartedAt = StartedAt,
        FinishedAt = FinishedAt,
        Title = Title,
        PlanId = PlanId,
        PlannedDay = PlannedDay,
        IsEasy = IsEasy,
        EasyExercises = new(EasyExercises),
        IsMinimum = IsMinimum,
        Pauses = Pauses,
        Layout = Layout,
        PainBefore = PainBefore,
        PainWorst = PainWorst,
        PainNextMorning = PainNextMorning,
        Notes = Notes,
    };

    /// <summary>Says all of it anew.</summary>
    /// <param name="fields">What is said of it.</param>
    /// <param name="revision">From 1; nothing is changed unless it is above <see cref="Revision"/>.</param>
    /// <exception cref="ArgumentException">Something is outside its limits.</exception>
    public WriteOutcome Put(SessionFields fields, int revision)
    {
        var outcome = Revisions.Of(revision, Revision, Tidy(fields) == Fields);
        if (outcome == WriteOutcome.Applied)
        {
            Say(fields);
            Revision = revision;
            Version++;
        }

        return outcome;
    }

    /// <summary>When the session ended if someone says that it ends now: one that was left open ends with its last set.</summary>
    /// <param name="start">When it began, in UTC.</param>
    /// <param name="end">When it is said to end, in UTC.</param>
    public DateTime EndFor(DateTime start, DateTime end)
    {
        var latest = start.AddHours(MaxHours);
        return end < start ? start
            : end <= latest ? end
            : _sets.Select(s => s.DoneAt).Where(at => at >= start && at <= latest).DefaultIfEmpty(start).Max();
    }

    private SessionFields Tidy(SessionFields fields) => fields with
    {
        EasyExercises = fields.EasyExercises ?? new(EasyExercises),
        IsMinimum = (fields.IsMinimum ?? IsMinimum) && fields.IsEasy,
        Pauses = (fields.Pauses ?? Pauses).EndedAt(fields.FinishedAt),
        Layout = fields.Layout ?? Layout,
        Title = fields.Title.Length > MaxTitleLength ? fields.Title[..MaxTitleLength] : fields.Title,
        Notes = string.IsNullOrWhiteSpace(fields.Notes) ? null : fields.Notes.Trim(),
    };

    private void Say(SessionFields fields)
    {
        fields = Tidy(fields);
        ThrowUnlessNotes(fields.Notes);
        ThrowUnlessPain(fields.PainBefore, nameof(fields.PainBefore));
        ThrowUnlessPain(fields.PainWorst, nameof(fields.PainWorst));
        ThrowUnlessPain(fields.PainNextMorning, nameof(fields.PainNextMorning));
        ThrowUnlessTimes(fields.StartedAt, fields.FinishedAt);
        ArgumentOutOfRangeException.ThrowIfNegative(fields.Pauses!.Value.Seconds, nameof(fields));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fields.EasyExercises!.Ids.Count, SessionLayout.MostLines, nameof(fields));
        (StartedAt, FinishedAt, Title, PlanId, PlannedDay) = (fields.StartedAt, fields.FinishedAt, fields.Title, fields.PlanId, fields.PlannedDay);
        (IsMinimum, Pauses) = (fields.IsMinimum == true, fields.Pauses.Value);
        List<ExerciseId> easy = [.. fields.EasyExercises.Ids.Distinct()];
        _easy.Clear();
        _easy.AddRange(easy);
        LayOut(fields.Layout ?? Layout);
        (IsEasy, PainBefore, PainWorst, PainNextMorning, Notes) = (fields.IsEasy, fields.PainBefore, fields.PainWorst, fields.PainNextMorning, fields.Notes);
    }
}
