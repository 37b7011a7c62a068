using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>A history that goes on in the mind: what was logged, and after it what might be.</summary>
internal sealed class ImaginedLog
{
    private readonly ProgressionContext _known;
    private readonly Dictionary<ExerciseId, IReadOnlyList<Exposure>> _exposures;
    private readonly List<TrainedDay> _days;
    private readonly TrainingHistory _history;

    public ImaginedLog(ProgressionContext known)
    {
        _known = known;
        _exposures = known.History.Exercises.ToDictionary(id => id, id => (IReadOnlyList<Exposure>)[.. known.History.Of(id)]);
        _days = [.. known.History.Days];
        _history = new(_exposures, _days);
    }

    /// <summary>What a decision on that day may look at.</summary>
    public ProgressionContext Context(DateOnly date, AheadDay day) => _known with { History = _history, Today = date, Kind = day.Kind, IsEased = day.IsEased };

    /// <summary>Training on that day, whatever of.</summary>
    public void Train(DateOnly date, WeekKind kind)
    {
        if (!(_days is [.., var last] && last.Date >= date))
        {
            _days.Add(new(date, kind == WeekKind.Deload));
        }
    }

    /// <summary>The target was done, with so many repetitions more or fewer in each set. A lighter week is no evidence.</summary>
    public void Add(DateOnly date, WeekKind kind, NextTarget target, int by)
    {
        if (kind == WeekKind.Deload || target.Sets == 0)
        {
            return;
        }

        var id = target.Exercise.Id;
        var result = new SetResult(
            target.Reps is { } range ? Math.Clamp((target.AimReps ?? range.Min) + by, 0, RepRange.Most) : null,
            target.Load,
            target.HoldSeconds is { } seconds ? Math.Clamp(seconds + (by * DoubleProgression.HoldStep), 0, Prescription.LongestHold) : null,
            target.DistanceMeters is { } metres ? Math.Clamp((int)Math.Round(metres * (1 + (by * DoubleProgression.DistanceStep))), 0, Prescription.LongestCarry) : null,
            target.Rir);
        var at = date.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
        if (_history.Of(id) is [.., var last] && last.At >= at)
        {
            at = last.At.AddTicks(1);
        }

        var sets = Enumerable.Range(1, target.Sets).Select(order => LoggedSet.Work(id, order, result)).ToList();
        _exposures[id] = [.. _history.Of(id), new Exposure(Guid.Empty, at, date, sets, null)];
    }
}
