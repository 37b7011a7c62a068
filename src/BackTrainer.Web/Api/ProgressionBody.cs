using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Api;

/// <summary>A log of one exercise and what is planned, as it is sent.</summary>
internal sealed record ProgressionBody
{
    public string? Exercise { get; init; }

    public string? Level { get; init; }

    /// <summary>The goal of the block; strength lets percentages steer from intermediate on.</summary>
    public string? Goal { get; init; }

    public decimal? BodyMassKg { get; init; }

    public decimal? StepKg { get; init; }

    public string? Phase { get; init; }

    public DateOnly? Today { get; init; }

    public PrescriptionBody? Prescription { get; init; }

    public IReadOnlyList<SessionBody>? History { get; init; }

    public ReadinessBody? Readiness { get; init; }

    /// <summary>The context that this describes: a full gym, and everything else as it was sent.</summary>
    public ProgressionContext ToContext(ExerciseLibrary library, DateOnly clockDay)
    {
        var today = Today ?? clockDay;
        var id = new ExerciseId(Exercise!);
        var sessions = History ?? [];
        var exposures = sessions.Where(s => !s.Easy).Select(s => s.ToExposure(id)).OfType<Exposure>();
        return new(
            library,
            TrainingHistory.Of(exposures.Select(e => (id, e)), sessions.Select(s => new TrainedDay(s.Date!.Value, s.Easy))),
            new PlanRequest
            {
                Level = Kebab.Parse<TrainingLevel>(Level!),
                Goal = Goal is null ? TrainingGoal.HealthyBack : Kebab.Parse<TrainingGoal>(Goal),
                Days = [],
                MinutesPerSession = PlanRequest.MaxMinutes,
                Equipment = Enum.GetValues<Equipment>().ToHashSet(),
                StartsOn = today,
            },
            Phase is null ? WeekKind.Build : Kebab.Parse<WeekKind>(Phase),
            today)
        {
            BodyMass = BodyMassKg is { } mass ? Load.FromKilograms(mass) : null,
            Weights = StepKg is { } step ? new OwnWeights { Step = Load.FromKilograms(step) } : OwnWeights.Any,
            CheckIns = Readiness is null ? [] : [Readiness.ToCheckIn(today)],
        };
    }
}

/// <summary>What is planned; repetitions, seconds or metres.</summary>
internal sealed record PrescriptionBody(int? Sets, RangeBody? Reps, int? HoldSeconds, int? DistanceMeters, int? Rir)
{
    public Prescription ToPrescription() =>
        new(Sets!.Value, Reps is { } r ? new RepRange(r.Min!.Value, r.Max!.Value) : null, HoldSeconds, DistanceMeters, Rir!.Value, 0, 0);
}

internal sealed record RangeBody(int? Min, int? Max);

/// <summary>One session of the exercise.</summary>
internal sealed record SessionBody
{
    public DateOnly? Date { get; init; }

    public bool Easy { get; init; }

    public int? PainBefore { get; init; }

    public int? PainWorst { get; init; }

    public int? PainNextMorning { get; init; }

    public IReadOnlyList<SetBody?>? Sets { get; init; }

    /// <summary>The working sets, or null where there are none; a warm-up is no evidence.</summary>
    public Exposure? ToExposure(ExerciseId exercise)
    {
        List<LoggedSet> sets = [.. (Sets ?? []).Select((s, i) => (Set: s!, Order: i + 1))
            .Where(s => s.Set.Kind != SetKind.WarmUp.ToKebab())
            .Select(s => LoggedSet.Work(exercise, s.Order, s.Set.ToResult()))];
        return sets.Count == 0 ? null : new(default, Date!.Value.ToDateTime(default, DateTimeKind.Utc), Date.Value, sets, PainWorst)
        {
            PainBefore = PainBefore,
            PainNextMorning = PainNextMorning,
        };
    }
}

/// <summary>One set of a session.</summary>
internal sealed record SetBody(string? Kind, int? Reps, decimal? LoadKg, int? HoldSeconds, int? DistanceMeters, int? Rir, int? Form) : ISetNumbers
{
    public SetResult ToResult() => new(Reps, LoadKg is { } kg ? Load.FromKilograms(kg) : null, HoldSeconds, DistanceMeters, Rir, Form);
}

/// <summary>The check-in of a morning.</summary>
internal sealed record ReadinessBody(
    DateOnly? Date, double? SleepHours, double? Readiness, IReadOnlyDictionary<string, int>? Soreness, int? PainNow, bool Unwell)
{
    public CheckIn ToCheckIn(DateOnly today) => new(
        Date ?? today, SleepHours, Readiness, (Soreness ?? new Dictionary<string, int>()).ToDictionary(s => Kebab.Parse<Muscle>(s.Key), s => s.Value), PainNow, Unwell);
}

/// <summary>What to do next time, in the spelling of the API.</summary>
internal sealed record TargetBody(
    string Decision, string Exercise, int Sets, RepsBody? Reps, int? AimReps, int? HoldSeconds, int? DistanceMeters, decimal? LoadKg, int Rir,
    IEnumerable<string> Why, IEnumerable<string> Rules, IEnumerable<EvidenceBody> Evidence)
{
    public static TargetBody Of(NextTarget t, IEnumerable<string> alsoSaid) => new(
        t.Decision.ToKebab(), t.Exercise.Id.ToString(), t.Sets, t.Reps is { } r ? new(r.Min, r.Max) : null, t.AimReps, t.HoldSeconds, t.DistanceMeters,
        t.Load?.Kilograms, t.Rir, t.Sentences.Concat(alsoSaid), t.Rules, t.Evidence.Select(e => new EvidenceBody(e.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), e.Set)));
}

internal sealed record EvidenceBody(string Date, int Set);
