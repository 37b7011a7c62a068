using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Sessions;
using BackTrainer.Simulation.Policies;

namespace BackTrainer.Simulation.Seasons;

/// <summary>All that a policy may know: what was logged and what was said in the morning.</summary>
internal sealed class Diary
{
    /// <summary>Mornings that are kept: more than any rule looks back.</summary>
    private const int Mornings = 7;

    private readonly Dictionary<ExerciseId, IReadOnlyList<Exposure>> _exposures = [];
    private readonly Dictionary<ExerciseId, Order> _orders = [];
    private readonly List<TrainedDay> _days = [];
    private readonly List<CheckIn> _checkIns = [];

    public Diary() => History = new(_exposures, _days);

    /// <summary>The log as the product keeps it.</summary>
    public TrainingHistory History { get; }

    /// <summary>The last mornings, today's last.</summary>
    public IReadOnlyList<CheckIn> CheckIns => _checkIns;

    /// <summary>The order that the last exposure of an exercise followed, or null.</summary>
    public Order? LastOrder(ExerciseId exercise) => _orders.GetValueOrDefault(exercise);

    /// <summary>A morning.</summary>
    public void Add(CheckIn checkIn)
    {
        _checkIns.Add(checkIn);
        if (_checkIns.Count > Mornings)
        {
            _checkIns.RemoveAt(0);
        }
    }

    /// <summary>A day of training; an easy one is no evidence, as in the product.</summary>
    public void Add(TrainedDay day, IReadOnlyList<(Order Order, Exposure Exposure)> done)
    {
        _days.Add(day);
        foreach (var (order, exposure) in day.IsEasy ? [] : done)
        {
            if (!_exposures.TryGetValue(order.Exercise.Id, out var list))
            {
                _exposures.Add(order.Exercise.Id, list = new List<Exposure>());
            }

            ((List<Exposure>)list).Add(exposure);
            _orders[order.Exercise.Id] = order;
        }
    }
}
