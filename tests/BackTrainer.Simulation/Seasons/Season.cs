using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Simulation.Athletes;
using BackTrainer.Simulation.Plans;
using BackTrainer.Simulation.Policies;

namespace BackTrainer.Simulation.Seasons;

/// <summary>One athlete under one policy, day by day.</summary>
internal sealed class Season
{
    private readonly Athlete _athlete;
    private readonly Programme _programme;
    private readonly Policy _policy;
    private readonly Body _body;
    private readonly Life _life;
    private readonly Umpire _umpire;
    private readonly SpineWork _spine;
    private readonly Diary _diary = new();

    private Season(Athlete athlete, NamedPolicy policy, ExerciseLibrary library, int weeks, bool loadProlongsPain)
    {
        _athlete = athlete;
        _programme = new(athlete, library);
        _policy = policy.For(athlete, _programme, library);
        _body = new(athlete, loadProlongsPain);
        _life = new(athlete);
        _umpire = new(library, athlete.Level);
        _spine = new(weeks * 7);
    }

    /// <summary>How often each hard rule was broken.</summary>
    public Counts Counts { get; } = new();

    /// <summary>Where things stood after each of the weeks asked for.</summary>
    public IReadOnlyList<Tally> At { get; private set; } = [];

    /// <summary>A season as long as the last of <paramref name="weeks"/>.</summary>
    /// <param name="athlete">Who.</param>
    /// <param name="policy">Under what.</param>
    /// <param name="library">The exercises.</param>
    /// <param name="weeks">When to look, in weeks, rising.</param>
    /// <param name="loadProlongsPain">Hard training of a back that hurts prolongs it.</param>
    public static Season Of(Athlete athlete, NamedPolicy policy, ExerciseLibrary library, IReadOnlyList<int> weeks, bool loadProlongsPain = true)
    {
        var season = new Season(athlete, policy, library, weeks[^1], loadProlongsPain);
        var at = new List<Tally>();
        for (var day = 0; day < weeks[^1] * 7; day++)
        {
            season.Live(day);
            if (day % 7 == 6)
            {
                season._body.EndWeek();
                if (weeks.Contains((day + 1) / 7))
                {
                    at.Add(season.Counts.Now(athlete, season._body));
                }
            }
        }

        season.At = at;
        return season;
    }

    private void Live(int day)
    {
        _body.Fatigue.Night();
        _body.Pain.Night(day);
        var hours = _life.Hours(day);
        _diary.Add(Morning.Of(_athlete, _body, Programme.Start.AddDays(day), day, hours, _life.IsIll(day)));
        var planned = _programme.On(day);
        Counts.Planned(planned.Count);
        if (planned.Count > 0 && !_life.IsAbsent(day))
        {
            Train(planned, day, hours);
        }

        Counts.Day(_body.Pain.SaidWorst >= BackState.AmberPain);
    }

    private void Train(IReadOnlyList<Slot> planned, int day, double hours)
    {
        var painBefore = _body.Pain.Said;
        var done = new List<(Order Order, List<LoggedSet> Sets)>();
        var failedHinge = false;
        foreach (var slot in planned)
        {
            var order = _policy.Next(slot, day, _diary);
            Counts.Ordered(_umpire.Broken(order, slot, day, _diary));

            // In strong pain nobody loads the spine, whatever the plan says.
            if (order.Sets == 0 || (_body.Pain.Said >= BackState.RedPain && order.Exercise.SpinalLoad != SpinalLoad.Low))
            {
                continue;
            }

            order = Loaded(order);
            var sets = Do(order, slot, day, hours, out var failed);
            failedHinge |= failed && Lifts.Of(order.Exercise) == Lift.Hinge;
            done.Add((order, sets));
            Counts.Trained();
        }

        if (done.Count == 0)
        {
            return;
        }

        _body.Pain.After(day, _spine.Jump(day), _spine.HeavySets(day), _body.Fatigue.In(Lift.Hinge), failedHinge);
        var at = Programme.Start.AddDays(day);
        _diary.Add(new TrainedDay(at, done.TrueForAll(d => d.Order.IsEasy)), [.. done.Select(d => (d.Order,
            new Exposure(Guid.Empty, at.ToDateTime(new(17, 0), DateTimeKind.Utc), at, d.Sets, _body.Pain.SaidWorst)
            {
                PainBefore = painBefore,
                PainNextMorning = _body.Pain.SaidNextMorning,
            }))]);
    }

    /// <summary>The order with a load: where none is named, the athlete chooses.</summary>
    private Order Loaded(Order order) => order.Load is null && order.Exercise.TakesLoad
        ? order with { Load = Efforts.FirstLoad(_athlete, _body, order.Exercise, order.Aim, order.Rir, LoadStep.For(order.Exercise, _athlete.Level)) }
        : order;

    private List<LoggedSet> Do(Order order, Slot slot, int day, double hours, out bool atFailure)
    {
        var asked = new Asked(order.Exercise, order.Load, order.Least, order.Aim, order.Rir);
        var sets = new List<LoggedSet>(order.Sets);
        atFailure = false;
        for (var set = 1; set <= order.Sets; set++)
        {
            var effort = Efforts.Do(_athlete, _body, asked, day, hours, set, slot.Prescription.RestSeconds);
            Counts.Set(effort);
            atFailure |= effort.Rir < 1;
            _body.Add(order.Exercise, effort.Amount, effort.Rir);
            _spine.Add(day, order.Exercise, effort.Amount, (double)(order.Load?.Kilograms ?? 0));
            sets.Add(LoggedSet.Work(order.Exercise.Id, set, order.Exercise.IsTimed
                ? new(holdSeconds: effort.Amount, form: effort.Form)
                : new(Math.Min(effort.Amount, RepRange.Most), order.Load, rir: effort.SaidRir, form: effort.Form)));
        }

        _body.Practised(Lifts.Of(order.Exercise));
        return sets;
    }
}
