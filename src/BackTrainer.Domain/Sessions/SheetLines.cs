using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Sessions;

/// <summary>The lines of a sheet as they come together. An exercise stands there once.</summary>
internal sealed class SheetLines(TrainingSession? session, ProgressionContext context, SessionLayout layout)
{
    /// <summary>Working sets of an exercise that no plan asks for.</summary>
    public const int UnplannedSets = 3;

    private readonly List<SheetExercise> _lines = [];

    /// <summary>A planned exercise on the rung that the log has reached, or what was chosen in its place.</summary>
    public void Plan(PlannedExercise planned)
    {
        var exercise = context.Library[planned.Exercise];
        var other = layout.InPlaceOf(exercise.Id) is { } with && !Has(with) ? context.Library.Find(with) : null;
        var prescription = other is null ? planned.Prescription : context.PrescribeFor(other, planned.Prescription);
        var target = other is null ? NextTargets.For(exercise, prescription, For(exercise.Id)) : NextTargets.Here(other, prescription, For(other.Id));
        if (!Has(target.Exercise.Id))
        {
            _lines.Add(Line(target, prescription, exercise) with
            {
                IsSwapped = other is not null,
                Superset = other is null || other.Pattern == exercise.Pattern ? planned.Superset : null,
            });
        }
    }

    /// <summary>An exercise that was added, as it was chosen.</summary>
    public void Add(ExerciseId id)
    {
        if (!Has(id) && context.Library.Find(id) is { } exercise)
        {
            var prescription = Unplanned(exercise);
            _lines.Add(Line(NextTargets.Here(exercise, prescription, For(id)), prescription, null));
        }
    }

    /// <summary>What was logged and stands nowhere else, as after a swap: nothing more of it is asked for.</summary>
    public void AddLogged(ExerciseId id)
    {
        var before = _lines.Count;
        Add(id);
        if (_lines.Count > before)
        {
            _lines[^1] = _lines[^1] with { MostSets = 0 };
        }
    }

    /// <summary>As they were added, or in the order that somebody gave them; lines without a place in it come last.</summary>
    public IReadOnlyList<SheetExercise> InOrder()
    {
        var places = layout.Order.Select((id, place) => (id, place)).ToDictionary(x => x.id, x => x.place);
        return [.. _lines.OrderBy(line => places.GetValueOrDefault(line.Line, int.MaxValue))];
    }

    private bool Has(ExerciseId id) => _lines.Exists(e => e.Exercise.Id == id);

    private ProgressionContext For(ExerciseId id) => session?.IsEasyIn(id) == true ? context with { IsEasy = true } : context;

    private SheetExercise Line(NextTarget target, Prescription prescription, Exercise? planned) => new(
        target,
        prescription,
        context.History.Of(target.Exercise.Id) is [.., var last] ? last : null,
        Logged(target.Exercise.Id, SetKind.Work),
        planned)
    {
        LoggedWarmUps = Logged(target.Exercise.Id, SetKind.WarmUp),
        IsSkipped = layout.Skipped.Contains(planned?.Id ?? target.Exercise.Id),
        Rack = context.Weights.RackFor(target.Exercise),
        Unit = context.Weights.Unit,
        Loadable = wanted => context.Weights.Floor(target.Exercise, context.Request.Level, wanted),
    };

    private Dictionary<int, LoggedSet> Logged(ExerciseId id, SetKind kind) =>
        (session?.Sets ?? []).Where(s => s.Kind == kind && s.Exercise == id).ToDictionary(s => s.Order);

    private Prescription Unplanned(Exercise exercise)
    {
        var traits = new ExerciseTraits(exercise);
        return Dose.Prescribe(
            traits, context.Request.Goal, context.Request.Level, UnplannedSets, BlockBuilder.Rir(context.Request, traits, 1, context.Kind), SetRest.For(traits),
            WarmUp.RampSetsFor(traits));
    }
}
