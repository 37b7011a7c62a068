using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Progression;

/// <summary>What is imagined of the weeks ahead.</summary>
public enum WhatIfScenario
{
    /// <summary>Every set is done as it is asked for, with the reserve that is asked for.</summary>
    AsPlanned,

    /// <summary>In the next session every set ends two repetitions short; afterwards as planned.</summary>
    TwoRepsShort,

    /// <summary>No training for a week from the first day on; then the plan goes on where it was, a week later.</summary>
    WeekOff,
}

/// <summary>A session that is imagined, with the target that it would have.</summary>
/// <param name="Date">The day of it.</param>
/// <param name="Kind">The kind of week that it stands in.</param>
/// <param name="Target">What would be asked for.</param>
public sealed record ImaginedSession(DateOnly Date, WeekKind Kind, NextTarget Target);

/// <summary>
/// The weeks ahead of one exercise: the engine itself, run forward over sets that are imagined, so that it says what it would
/// say. Nothing here works out a target. Only this exercise is imagined, with the days of the whole plan; sleep, pain and form
/// are taken to be good from now on, and where the engine has someone look for the cause of a stall, it is taken to be found.
/// </summary>
public sealed record WhatIf
{
    /// <summary>The fewest and most weeks that are looked ahead, and what is shown unless another number is asked for.</summary>
    public const int LeastWeeks = 4, UsualWeeks = 6, MostWeeks = 8;

    /// <summary>Repetitions that are missing where sets end short; a hold lacks as many steps, a carry as many tenths.</summary>
    public const int ShortBy = 2;

    /// <summary>Days of a week off.</summary>
    public const int Week = 7;

    /// <summary>
    /// In a good run every third session goes a repetition better than asked for, in a rough one a repetition worse. A day
    /// differs from the next by about one repetition (standard error 0.7 to 1.1 at 70 to 90 %, Mitter et al.), so that three in
    /// ten round to one more and three in ten to one fewer. The band is what the engine makes of having only the one or only the
    /// other. Our choice.
    /// </summary>
    public const int LuckEvery = 3;

    private WhatIf(WhatIfScenario scenario, IReadOnlyList<ImaginedSession> sessions, IReadOnlyList<ImaginedSession> good, IReadOnlyList<ImaginedSession> rough) =>
        (Scenario, Sessions, Good, Rough) = (scenario, sessions, good, rough);

    /// <summary>What is imagined.</summary>
    public WhatIfScenario Scenario { get; }

    /// <summary>The sessions of this exercise, oldest first. They end where a load is asked for that nobody knows yet.</summary>
    public IReadOnlyList<ImaginedSession> Sessions { get; }

    /// <summary>The same with luck.</summary>
    public IReadOnlyList<ImaginedSession> Good { get; }

    /// <summary>The same without.</summary>
    public IReadOnlyList<ImaginedSession> Rough { get; }

    /// <summary>All targets of the three runs.</summary>
    public IEnumerable<NextTarget> Targets => Sessions.Concat(Good).Concat(Rough).Select(s => s.Target);

    /// <summary>The weeks ahead under a scenario.</summary>
    /// <param name="exercise">The planned exercise; targets follow its ladder.</param>
    /// <param name="days">The training days ahead, oldest first.</param>
    /// <param name="context">What is known today; its history is not changed.</param>
    /// <param name="scenario">What is imagined.</param>
    public static WhatIf Of(Exercise exercise, IReadOnlyList<AheadDay> days, ProgressionContext context, WhatIfScenario scenario)
    {
        return new(scenario, Run(0), Run(1), Run(-1));

        IReadOnlyList<ImaginedSession> Run(int luck)
        {
            var run = new ImaginedLog(context);
            var sessions = new List<ImaginedSession>();
            var later = scenario == WhatIfScenario.WeekOff ? Week : 0;
            foreach (var day in days)
            {
                var date = day.Date.AddDays(later);
                if (date > days[^1].Date)
                {
                    break;
                }

                if (day.Planned is { } planned)
                {
                    var target = NextTargets.For(exercise, planned.Prescription, run.Context(date, day));
                    var isShort = scenario == WhatIfScenario.TwoRepsShort && sessions.Count == 0;
                    var isMended = target.Decision == ProgressionDecision.Hold && target.Rules.Contains(StallCheckFirst.Key);
                    var by = (sessions.Count % LuckEvery == 0 ? luck : 0) - (isShort ? ShortBy : 0) + (isMended ? 1 : 0);
                    sessions.Add(new(date, day.Kind, target));
                    if (target.Exercise.TakesLoad && target.Load is null && target.Sets > 0)
                    {
                        return sessions;
                    }

                    run.Add(date, day.Kind, target, by);
                }

                run.Train(date, day.Kind);
            }

            return sessions;
        }
    }
}
