using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Sessions;

/// <summary>One exercise of a session: its target, what was done last time, and the sets so far.</summary>
/// <param name="Target">What is aimed for today.</param>
/// <param name="Prescription">What the plan says.</param>
/// <param name="Last">The last time before this session, or null.</param>
/// <param name="Logged">Working sets of this session by their order.</param>
/// <param name="Planned">The exercise of the plan that this stands for; another one where the ladder moved. Null when it was added.</param>
public sealed record SheetExercise(
    NextTarget Target, Prescription Prescription, Exposure? Last, IReadOnlyDictionary<int, LoggedSet> Logged, Exercise? Planned)
{
    /// <summary>Their own bar and plates for this exercise, or null where they said nothing of them or it needs none.</summary>
    public PlateRack? Rack { get; init; }

    /// <summary>The unit of their own weights.</summary>
    public WeightUnit Unit { get; init; }

    /// <summary>The heaviest load up to a wanted one that can be put together for this exercise, or null.</summary>
    public Func<Load, Load?> Loadable { get; init; } = wanted => wanted;

    /// <summary>The exercise to do.</summary>
    public Exercise Exercise => Target.Exercise;

    /// <summary>The way up to the load of the target; empty where that is not known, or no warm-up sets are planned.</summary>
    public IReadOnlyList<WarmUpSet> WarmUp => Target is { Load: { IsNone: false } load, Exercise.Load: LoadKind.External }
        ? WarmUpRamp.To(load, Math.Min(Prescription.WarmUpSets, WarmUpRamp.MostSets), Loadable)
        : [];

    /// <summary>What makes this line easy when it is said to be: what was planned, and what is done in its place.</summary>
    public IReadOnlyList<ExerciseId> Ids => Planned is { } planned && planned != Exercise ? [planned.Id, Exercise.Id] : [Exercise.Id];

    /// <summary>Our target, where <see cref="Target"/> is one that someone chose themselves; else null.</summary>
    public NextTarget? Ours { get; init; }

    /// <summary>What is said beside a target that was chosen over ours.</summary>
    public IReadOnlyList<string> Cautions => Ours is null ? [] : OwnTargetCautions.Of(Target, Ours, Last?.Load);

    /// <summary>Sets to show: those aimed for, and any that were added.</summary>
    public int Sets => Math.Max(Target.Sets, Logged.Keys.DefaultIfEmpty(0).Max());

    /// <summary>The first set that is neither done nor skipped, or null.</summary>
    public int? NextSet => Enumerable.Range(1, Sets).Cast<int?>().FirstOrDefault(order => !Logged.ContainsKey(order!.Value));

    /// <summary>Working sets that were done.</summary>
    public int Done => Logged.Values.Count(s => s.IsWork);
}

/// <summary>
/// The sheet of a session: what was planned, with today's targets, then what was added, then anything else that was
/// logged. It is worked out from the plan and the log whenever it is read.
/// </summary>
public sealed class SessionSheet
{
    private SessionSheet(IReadOnlyList<SheetExercise> exercises, IReadOnlyList<DayEffect> effects, WeekKind week) =>
        (Exercises, Effects, Week) = (exercises, effects, week);

    /// <summary>In the order in which they are done.</summary>
    public IReadOnlyList<SheetExercise> Exercises { get; }

    /// <summary>The kind of week that it stands in.</summary>
    public WeekKind Week { get; }

    /// <summary>What was said of the day and what that changes in the targets; empty where nothing does.</summary>
    public IReadOnlyList<DayEffect> Effects { get; }

    /// <summary>The exercise and set to do now, or null when nothing is left.</summary>
    public (SheetExercise Exercise, int Set)? Next =>
        Exercises.FirstOrDefault(e => e.NextSet is not null) is { } next ? (next, next.NextSet!.Value) : null;

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
        Effects,
        Week);

    /// <summary>Exercises whose history a sheet looks at: those of the session, every rung above them, and every rung below those.</summary>
    public static IReadOnlyCollection<ExerciseId> LooksAt(TrainingSession? session, PlannedDay? day, ExerciseLibrary library)
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

        foreach (var id in Named(session, day).ToList())
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
    public static SessionSheet Of(TrainingSession? session, PlannedDay? day, ProgressionContext context)
    {
        var sheet = new List<SheetExercise>();
        foreach (var planned in day?.Exercises ?? [])
        {
            var exercise = context.Library[planned.Exercise];
            var target = NextTargets.For(exercise, planned.Prescription, For(planned.Exercise));
            if (sheet.TrueForAll(e => e.Exercise != target.Exercise))
            {
                sheet.Add(Line(target, planned.Prescription, exercise));
            }
        }

        foreach (var id in Named(session, null).Where(id => sheet.TrueForAll(e => e.Exercise.Id != id)).Distinct().ToList())
        {
            var exercise = context.Library[id];
            var prescription = Unplanned(exercise, context);
            sheet.Add(Line(NextTargets.Here(exercise, prescription, For(id)), prescription, null));
        }

        return new(sheet, DayEffects.Of(context.CheckIns, context.Today), context.Kind);

        ProgressionContext For(ExerciseId id) => session?.IsEasyIn(id) == true ? context with { IsEasy = true } : context;

        SheetExercise Line(NextTarget target, Prescription prescription, Exercise? planned) => new(
            target,
            prescription,
            context.History.Of(target.Exercise.Id) is [.., var last] ? last : null,
            (session?.Sets ?? []).Where(s => s.Kind == SetKind.Work && s.Exercise == target.Exercise.Id).ToDictionary(s => s.Order),
            planned)
        {
            Rack = context.Weights.RackFor(target.Exercise),
            Unit = context.Weights.Unit,
            Loadable = wanted => context.Weights.Floor(target.Exercise, context.Request.Level, wanted),
        };
    }

    private static IEnumerable<ExerciseId> Named(TrainingSession? session, PlannedDay? day) =>
        (day?.Exercises.Select(e => e.Exercise) ?? []).Concat(session?.AddedExercises ?? []).Concat(session?.Sets.OrderBy(s => s.DoneAt).Select(s => s.Exercise) ?? []);

    private static Prescription Unplanned(Exercise exercise, ProgressionContext context)
    {
        const int UnplannedSets = 3;
        var traits = new ExerciseTraits(exercise);
        return Dose.Prescribe(
            traits, context.Request.Goal, context.Request.Level, UnplannedSets, BlockBuilder.Rir(context.Request, traits, 1, context.Kind), SetRest.For(traits),
            WarmUp.RampSetsFor(traits));
    }
}
