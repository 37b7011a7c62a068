using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Web.Api;

internal sealed record BlockedByBody(string Rule, string Message, IEnumerable<MendBody> Mend);

internal sealed record MendBody(string Change, string? Value, string Detail);

/// <summary>A plan, in the spelling of the API.</summary>
internal record PlanBody(IEnumerable<WeekBody> Weeks, IEnumerable<FindingBody> Findings, string Advice)
{
    public static PlanBody Of(BuiltPlan plan, ExerciseLibrary library, DateOnly today)
    {
        var checks = WeekCheck.OfAll(plan.Weeks, plan.Request, new AllowedExercises(plan.Request, library), today, plan.Advice);
        return new(
            plan.Weeks.Zip(checks, (week, check) => WeekBody.Of(week, check, library)),
            plan.Findings.Select(FindingBody.Of),
            plan.Advice);
    }
}

/// <summary>A saved plan as it is listed.</summary>
internal sealed record PlanSummaryBody(Guid Id, string Title, DateTime CreatedAt, DateOnly StartsOn, DateOnly EndsOn, int Weeks, bool Archived)
{
    public static PlanSummaryBody Of(WeeklyPlan p) => new(p.Id, p.Title, p.CreatedAt, p.StartsOn, p.EndsOn, p.Weeks.Count, p.ArchivedOn is not null);
}

/// <summary>A saved plan.</summary>
internal sealed record SavedPlanBody(
    Guid Id, string Title, DateTime CreatedAt, DateOnly StartsOn, DateOnly EndsOn, bool Archived, IEnumerable<WeekBody> Weeks, IEnumerable<FindingBody> Findings,
    string Advice) : PlanBody(Weeks, Findings, Advice)
{
    public static SavedPlanBody Of(WeeklyPlan p, ExerciseLibrary library, DateOnly today)
    {
        var checks = p.Check(library, today);
        return new(
            p.Id, p.Title, p.CreatedAt, p.StartsOn, p.EndsOn, p.ArchivedOn is not null, p.Weeks.Zip(checks, (week, check) => WeekBody.Of(week, check, library)),
            PlanRules.Judge(checks).Select(FindingBody.Of), AdviceShown.Text);
    }
}

internal sealed record WeekBody(int Number, string Kind, IEnumerable<DayBody> Days, VolumeBody Volume)
{
    public static WeekBody Of(PlanWeek week, WeekCheck check, ExerciseLibrary library) => new(
        week.Number,
        week.Kind.ToKebab(),
        week.Days.Select(d => DayBody.Of(d, library)),
        new(
            Muscles.Groups.ToDictionary(g => g.ToKebab(), check.Volume),
            Enum.GetValues<Muscle>().ToDictionary(m => m.ToKebab(), check.Volume)));
}

internal sealed record VolumeBody(IReadOnlyDictionary<string, double> Groups, IReadOnlyDictionary<string, double> Muscles);

internal sealed record DayBody(string Day, int Minutes, IEnumerable<string> Mobility, IEnumerable<PlannedExerciseBody> Exercises)
{
    public static DayBody Of(PlannedDay day, ExerciseLibrary library) => new(
        day.Day.ToKebab(),
        SessionLength.Minutes(day, library),
        day.Mobility.Select(id => id.ToString()),
        day.Exercises.Select(PlannedExerciseBody.Of));
}

internal sealed record PlannedExerciseBody(
    string Exercise, int Sets, RepsBody? Reps, int? HoldSeconds, int? DistanceMeters, int Rir, int RestSeconds, int WarmUpSets, string? Superset, string Why)
{
    public static PlannedExerciseBody Of(PlannedExercise e) => new(
        e.Exercise.ToString(),
        e.Prescription.Sets,
        e.Prescription.Reps is { } reps ? new(reps.Min, reps.Max) : null,
        e.Prescription.HoldSeconds,
        e.Prescription.DistanceMeters,
        e.Prescription.Rir,
        e.Prescription.RestSeconds,
        e.Prescription.WarmUpSets,
        e.Superset,
        e.Why);
}

internal sealed record RepsBody(int Min, int Max);

internal sealed record FindingBody(string Rule, int Week, string Severity, string Status, double? Value, string Message, string Source)
{
    public static FindingBody Of(Finding f) => new(f.Rule, f.Week, f.Severity.ToKebab(), f.Status.ToKebab(), f.Value, f.Message, f.Source);
}
