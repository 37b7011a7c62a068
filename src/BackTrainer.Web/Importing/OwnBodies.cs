using System.Text.Json.Serialization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Api;

namespace BackTrainer.Web.Importing;

/// <summary>What stands in our own export of a person.</summary>
internal sealed record OwnProfile(decimal? BodyMassKg, WeightUnit? BodyMassUnit, OwnKit? Kit, Domain.People.RestTime? Rest, Domain.People.Customs? Customs);

/// <summary>What stands in it of a plan.</summary>
internal sealed record OwnPlan(
    Guid Id, string? Title, DateTime CreatedAt, DateOnly? ArchivedOn, PlanRequest Request, IReadOnlyList<PlanWeek> Weeks, IReadOnlyList<PlanPause>? Pauses,
    IReadOnlyList<SessionShift>? Shifts, IReadOnlyList<PlanChange>? Changes, IReadOnlyList<IgnoredAdvice>? Ignored, int? Revision);

/// <summary>What stands in it of a session.</summary>
internal sealed record OwnSession(
    Guid Id, DateTime StartedAt, DateTime? FinishedAt, string? Title, Guid? PlanId, DateOnly? PlannedDay, bool Easy, int? PainBefore, int? PainWorst, int? PainNextMorning,
    string? Notes, int Revision, IReadOnlyList<LoggedSetBody>? Sets, IReadOnlyList<RemovedSetBody>? RemovedSets, bool Minimum, DateTime? PausedAt, int? PausedSeconds,
    LayoutBody? Layout, IReadOnlyList<string>? EasyExercises);

/// <summary>What stands in it of a morning.</summary>
internal sealed record OwnMorning(DateOnly Date, double? SleepHours, double? Readiness, IReadOnlyDictionary<Muscle, int>? Soreness, int? PainNow, bool Unwell, DateTime? SaidAt);

/// <summary>What stands in it of a trunk test.</summary>
internal sealed record OwnTrunkTest(Guid Id, DateOnly Date, int? Extensor, int? Flexor, int? Right, int? Left)
{
    /// <summary>The holds.</summary>
    [JsonIgnore]
    public TrunkEndurance Holds => new(Extensor, Flexor, Right, Left);
}

/// <summary>What stands in it of a target that was chosen.</summary>
internal sealed record OwnWanted(
    Guid? Id, Guid? PlanId, DateOnly? PlannedDay, Guid? SessionId, ExerciseId Exercise, int Sets, int? Reps, int? HoldSeconds, int? DistanceMeters, decimal? LoadKg, int Rir, string? Reason, DateTime SetAt);

/// <summary>What stands in it of an offer that was not wanted.</summary>
internal sealed record OwnDeclined(string? Rule, DateOnly Until);

/// <summary>What stands in it of a session that was deleted.</summary>
internal sealed record OwnDeleted(Guid Id, DateTime DeletedAt);

/// <summary>What stands in it of what is kept of an exercise.</summary>
internal sealed record OwnNote(ExerciseId Exercise, string? Note, int? RestSeconds);
