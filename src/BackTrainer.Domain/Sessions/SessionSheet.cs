using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;

namespace BackTrainer.Domain.Sessions;

/// <summary>
/// The sheet of a session: what was planned, with today's targets, then what was added, then anything else that was
/// logged; or in the order that somebody gave it. It is worked out from the plan and the log whenever it is read.
/// </summary>
public sealed class SessionSheet
{
    private SessionSheet(IReadOnlyList<SheetExercise> exercises, PlannedDay? day, ProgressionContext context)
    {
        (Exercises, Day, Context) = (exercises, day, context);
        Blocks = SheetBlock.Of(exercises);
    }

    /// <summary>What was planned, or null for a session without a plan.</summary>
    public PlannedDay? Day { get; }

    /// <summary>What the targets go by.</summary>
    public ProgressionContext Context { get; }

    /// <summary>In the order in which they are done.</summary>
    public IReadOnlyList<SheetExercise> Exercises { get; }

    /// <summary>The same by what takes turns.</summary>
    public IReadOnlyList<SheetBlock> Blocks { get; }

    /// <summary>The kind of week that it stands in.</summary>
    public WeekKind Week => Context.Kind;

    /// <summary>What was said of the day and what that changes in the targets; empty where nothing does.</summary>
    public IReadOnlyList<DayEffect> Effects { get; private init; } = [];

    /// <summary>Why the five-minute version is what it is; null where the session is a whole one.</summary>
    public string? Minimum { get; private init; }

    /// <summary>The exercise and set to do now, or null when nothing is left.</summary>
    public (SheetExercise Exercise, int Set)? Next => Blocks.Select(b => b.Next).FirstOrDefault(next => next is not null);

    /// <summary>Sets that were done.</summary>
    public int Done => Exercises.Sum(e => e.Done);

    /// <summary>Sets that the sheet has.</summary>
    public int Sets => Exercises.Sum(e => e.Sets);

    /// <summary>The line of a planned exercise, also where its ladder has moved; null where there is none.</summary>
    public SheetExercise? Of(Exercise planned) => Exercises.FirstOrDefault(e => e.Planned == planned) ?? Exercises.FirstOrDefault(e => e.Exercise == planned);

    /// <summary>The same with targets that someone chose over ours.</summary>
    public SessionSheet With(IReadOnlyCollection<OwnTarget> own) => own.Count == 0 ? this : new(
        [.. Exercises.Select(line => own.FirstOrDefault(o => o.Exercise == line.Exercise.Id) is { } wanted
            ? line with { Target = wanted.Over(line.Target), Ours = line.Target }
            : line)],
        Day,
        Context)
    {
        Effects = Effects,
        Minimum = Minimum,
    };

    /// <summary>
    /// The lines in the order that they have when one of them, with whatever takes turns with it, changes places with the block
    /// before or after it; as they are where there is none.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="up">Towards the beginning.</param>
    public IReadOnlyList<ExerciseId> Moved(ExerciseId line, bool up)
    {
        var blocks = Blocks.ToList();
        var from = blocks.FindIndex(b => b.Lines.Any(e => e.Line == line));
        var to = from + (up ? -1 : 1);
        if (from >= 0 && to >= 0 && to < blocks.Count)
        {
            (blocks[from], blocks[to]) = (blocks[to], blocks[from]);
        }

        return [.. blocks.SelectMany(b => b.Lines).Select(e => e.Line)];
    }

    /// <summary>Exercises whose history a sheet looks at: those of the session, every rung above them, and every rung below those.</summary>
    public static IReadOnlyCollection<ExerciseId> LooksAt(TrainingSession? session, PlannedDay? day, ExerciseLibrary library) => LooksAt([.. Named(session, day)], library);

    /// <summary>These exercises, every rung above them, and every rung below those.</summary>
    public static IReadOnlyCollection<ExerciseId> LooksAt(IReadOnlyCollection<ExerciseId> named, ExerciseLibrary library)
    {
        var ids = new HashSet<ExerciseId>();
        void Climb(ExerciseId id)
        {
            if (ids.Add(id) && library.Find(id) is { } exercise)
            {
                foreach (var harder in exercise.Harder)
                {
                    Climb(harder);
                }
            }
        }

        void Descend(ExerciseId id)
        {
            foreach (var easier in library.Find(id)?.Easier ?? [])
            {
                if (ids.Add(easier))
                {
                    Descend(easier);
                }
            }
        }

        foreach (var id in named)
        {
            Climb(id);
        }

        foreach (var id in ids.ToList())
        {
            Descend(id);
        }

        return ids;
    }

    /// <summary>The sheet of <paramref name="session"/>.</summary>
    /// <param name="session">The session, or null for a look ahead at a planned day.</param>
    /// <param name="day">What is planned, or null for a session without a plan.</param>
    /// <param name="context">The library, the history before this session, and the request of the plan.</param>
    /// <param name="layout">Another layout than the session's, to see what it would be.</param>
    public static SessionSheet Of(TrainingSession? session, PlannedDay? day, ProgressionContext context, SessionLayout? layout = null)
    {
        layout ??= session?.Layout ?? SessionLayout.AsPlanned;
        var lines = new SheetLines(session, context, layout);
        foreach (var planned in day?.Exercises ?? [])
        {
            lines.Plan(planned);
        }

        foreach (var id in layout.Added)
        {
            lines.Add(id);
        }

        foreach (var id in (session?.Sets ?? []).OrderBy(s => s.DoneAt).Select(s => s.Exercise).Distinct())
        {
            lines.AddLogged(id);
        }

        var effects = DayEffects.Of(context.CheckIns, context.Today);
        if (session?.IsMinimum != true)
        {
            return new(lines.InOrder(), day, context) { Effects = effects };
        }

        var whole = lines.InOrder();
        var chosen = MinimumSession.Choose(whole);
        return new([.. whole.Where(l => chosen.Contains(l) || l.Logged.Count > 0).Select(l => l with { MostSets = chosen.Contains(l) ? 1 : 0 })], day, context)
        {
            Effects = effects,
            Minimum = MinimumSession.Why(chosen),
        };
    }

    private static IEnumerable<ExerciseId> Named(TrainingSession? session, PlannedDay? day) =>
        (day?.Exercises.Select(e => e.Exercise) ?? []).Concat(session?.Layout.Exercises ?? []).Concat(session?.Sets.Select(s => s.Exercise) ?? []);
}
