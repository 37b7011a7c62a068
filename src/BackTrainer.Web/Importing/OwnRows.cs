using System.Text.Json;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Api;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Importing;

/// <summary>Makes rows of what stands in our own export: all of it is looked at as if a stranger had sent it.</summary>
internal sealed class OwnRows(TrainingImport import, ExerciseLibrary shared, KnownRows known, TimeProvider clock)
{
    private ExerciseLibrary _library = shared.With(known.OwnExercises);

    private Guid Owner => import.OwnerId;

    /// <summary>The row of an entry; null for what cannot be brought in, such as tokens, whose secrets are not in the file.</summary>
    /// <param name="kind">In which list it stands.</param>
    /// <param name="value">The entry.</param>
    /// <param name="place">Its place in the file.</param>
    /// <exception cref="CellException">It cannot be.</exception>
    public object? Of(string kind, JsonElement value, string place) => kind switch
    {
        "profile" => Profile(Read<OwnProfile>(value, place)),
        "exercises" => Note(Read<OwnNote>(value, place)),
        "ownExercises" => Personal(Read<KeptExerciseBody>(value, place, JsonSerializerOptions.Web)),
        "plans" => Plan(Read<OwnPlan>(value, place)),
        "sessions" => Session(Read<OwnSession>(value, place, JsonSerializerOptions.Web)),
        "deletedSessions" => Read<OwnDeleted>(value, place) is var d ? new DeletedSession(Owner, d.Id, Past(d.DeletedAt)) : null,
        "checkIns" => Read<OwnMorning>(value, place) is var m ? new MorningCheck(Owner, new(Day(m.Date), m.SleepHours, m.Readiness, m.Soreness, m.PainNow, m.Unwell), m.SaidAt is { } said ? Past(said) : default) : null,
        "trunkTests" => Read<OwnTrunkTest>(value, place) is var t ? new TrunkTest(t.Id, Owner, Day(t.Date), t.Holds) : null,
        "ownTargets" => Target(Read<OwnWanted>(value, place)),
        "declinedOffers" => Declined(Read<OwnDeclined>(value, place)),
        _ => null,
    };

    private static T Read<T>(JsonElement value, string place, JsonSerializerOptions? spelling = null) => OwnShape.Read<T>(value, place, spelling ?? TrainingJson.Options);

    private Person? Profile(OwnProfile said)
    {
        var person = new Person(Owner);
        person.Weigh(said.BodyMassKg is { } kg ? Load.FromKilograms(kg) : null, said.BodyMassUnit ?? WeightUnit.Kilograms);
        person.Own(said.Kit ?? new());
        person.RestFor(said.Rest ?? RestTime.AsPlanned);
        person.CountBy(Checked(said.Customs ?? Customs.Usual));
        return said.BodyMassUnit is null && person.Kit is { IsEmpty: true, Unit: WeightUnit.Kilograms } && person.Rest == RestTime.AsPlanned ? null : person;
    }

    private PersonalExercise Personal(KeptExerciseBody said)
    {
        var (facts, faults) = said.Read();
        var id = new ExerciseId(said.Id);
        if (facts is null || !id.IsOwn || known.OwnExercises.Count >= PersonalExercise.Most)
        {
            throw new CellException(faults.Count > 0 ? $"{faults[0].Field}: {faults[0].Message}" : $"There are {PersonalExercise.Most} exercises of your own, and no more can be added.");
        }

        var exercise = new PersonalExercise(Owner, id, facts, Past(said.ChangedAt));
        exercise.Change(facts, said.Archived, exercise.ChangedAt);
        if (_library.Find(id) is null)
        {
            known.OwnExercises.Add(exercise.ToExercise());
            _library = shared.With(known.OwnExercises);
        }

        return exercise;
    }

    private OwnExercise Note(OwnNote said)
    {
        var note = new OwnExercise(Owner, Known(said.Exercise));
        note.Keep(said.Note, said.RestSeconds);
        return note;
    }

    private WeeklyPlan Plan(OwnPlan said) => WeeklyPlan.Recall(
        said.Id,
        Owner,
        said.Title ?? "",
        new BuiltPlan(said.Request, said.Weeks, [], ""),
        Past(said.CreatedAt),
        new(said.ArchivedOn, said.Revision ?? 1, said.Pauses ?? [], said.Shifts ?? [], said.Changes ?? [], said.Ignored ?? []),
        _library,
        clock.LocalDay());

    private TrainingSession Session(OwnSession said)
    {
        var plan = said.PlanId is { } id && known.HasPlan(id) ? said.PlanId : null;
        var layout = said.Layout is null ? SessionLayout.AsPlanned : said.Layout.ToLayout() ?? throw new CellException("Its list of exercises cannot be read.");
        _ = layout.Exercises.Select(Known).ToList();
        var session = TrainingSession.Of(
            said.Id,
            Owner,
            new()
            {
                StartedAt = Past(said.StartedAt),
                FinishedAt = said.FinishedAt is { } end ? Past(end) : null,
                Title = string.IsNullOrWhiteSpace(said.Title) ? SessionPutBody.DefaultTitle : said.Title,
                PlanId = plan,
                PlannedDay = said.PlannedDay,
                IsEasy = said.Easy,
                IsMinimum = said.Minimum,
                Layout = layout,
                PainBefore = said.PainBefore,
                PainWorst = said.PainWorst,
                PainNextMorning = said.PainNextMorning,
                Notes = said.Notes,
            },
            said.Revision is >= 1 and <= Revisions.Most ? said.Revision : throw new CellException("Its revision is out of bounds."));
        foreach (var gone in said.RemovedSets ?? [])
        {
            session.Remove(gone.Id, gone.Revision);
        }

        foreach (var set in said.Sets ?? [])
        {
            Enter(session, set);
        }

        session.Recall((said.EasyExercises ?? []).Select(e => Known(new ExerciseId(e))), said.PausedAt is { } at ? Past(at) : null, said.PausedSeconds ?? 0);
        session.CameWith(import.Id);
        return session;
    }

    private void Enter(TrainingSession session, LoggedSetBody set)
    {
        var result = set.Skipped ? null : new SetResult(set.Reps, set.LoadKg is { } kg ? Load.FromKilograms(kg) : null, set.HoldSeconds, set.DistanceMeters, set.Rir, set.Form, set.Note);
        var entered = session.Enter(set.Id, Known(new ExerciseId(set.Exercise)), Kebab.Parse<SetKind>(set.Kind), set.Order >= 1 ? set.Order : null, result, Past(set.DoneAt), set.Revision);
        if (entered.Outcome != WriteOutcome.Applied)
        {
            throw new CellException("One of its sets cannot be: it is one too many, or its revision is out of bounds.");
        }
    }

    private OwnTarget Target(OwnWanted said)
    {
        RepRange? reps = said.Reps is { } r ? new RepRange(r, r) : null;
        var each = reps is not null ? new SetAmount(reps) : said.HoldSeconds is { } hold ? new SetAmount(holdSeconds: hold) : new SetAmount(meters: said.DistanceMeters);
        var wanted = new WantedTarget(said.Sets, each, said.LoadKg is { } kg ? Load.FromKilograms(kg) : null, said.Rir, said.Reason);
        var plan = said.PlanId is { } p && known.HasPlan(p) ? said.PlanId : null;
        var id = said.Id ?? import.IdOf($"target {said.PlanId} {said.PlannedDay} {said.SessionId} {said.Exercise}");
        return new OwnTarget(id, Owner, new(plan, said.PlannedDay, said.SessionId), Known(said.Exercise), wanted, Past(said.SetAt));
    }

    private DeclinedOffer? Declined(OwnDeclined said) => said.Rule is { Length: > 0 and <= DeclinedOffer.MaxRuleLength } rule ? new DeclinedOffer(Owner, rule, Day(said.Until)) : null;

    private ExerciseId Known(ExerciseId exercise) => _library.Find(exercise) is not null ? exercise : throw new CellException($"There is no exercise “{exercise}” here.");

    private static Customs Checked(Customs customs) =>
        (customs.TimeZone?.Length ?? 0) <= Customs.MaxNameLength && (customs.Language?.Length ?? 0) <= Customs.MaxNameLength && Enum.IsDefined(customs.WeekStart)
            && (customs.TimeZone is null || TimeZoneInfo.TryFindSystemTimeZoneById(customs.TimeZone, out _))
            ? customs
            : Customs.Usual;

    private DateTime Past(DateTime at)
    {
        var utc = Instants.Utc(at)!.Value;
        return TrainingSession.IsPlausible(utc, clock.Utc()) ? utc : throw new CellException($"{utc.Full()} cannot be.");
    }

    private static DateOnly Day(DateOnly day) => day.Year is >= 1990 and <= 2200 ? day : throw new CellException($"{day.Full()} cannot be.");
}
