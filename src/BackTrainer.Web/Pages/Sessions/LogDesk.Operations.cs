using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <content>What clients ask for, one or many at once.</content>
public sealed partial class LogDesk
{
    private const string NoSuchPlan = "There is no such plan, or nothing is planned in it on that day.";
    private const string DayIsTaken = "Another session is of that planned day.";
    private static readonly string NotInTime = $"A time from {TrainingSession.Earliest.Year} until {TrainingSession.MostHoursAhead} hours from now.";
    private static readonly string NotAnEnd = $"A session ends after it begins and lasts at most {TrainingSession.MaxHours} hours.";

    /// <summary>Does these in order and in one transaction. One that is refused does not stop those after it.</summary>
    /// <param name="owner">Who asks.</param>
    /// <param name="operations">What is asked.</param>
    /// <param name="say">What to say of each answer, at once, for later operations may change what it shows.</param>
    /// <param name="cancel">Gives up, as long as nothing is written.</param>
    public Task<IReadOnlyList<T>> DoAsync<T>(Guid owner, IEnumerable<LogOperation> operations, Func<LogOperation, LogAnswer, T> say, CancellationToken cancel) =>
        turn.TakeAsync<IReadOnlyList<T>>(
            db,
            owner,
            async () =>
            {
                var said = new List<T>();
                TrainingSession? last = null;
                foreach (var operation in operations)
                {
                    if (last?.Id != operation.Session || !IsPlain(last, operation))
                    {
                        await db.SaveChangesAsync(cancel);
                    }

                    if (last?.Id != operation.Session)
                    {
                        // Sessions that are done with need not be looked through with every later change.
                        db.ChangeTracker.Clear();
                        last = await FindAsync(operation.Session, owner, cancel);
                    }

                    var isPlain = IsPlain(last, operation);
                    var answer = await DoAsync(owner, last, operation, cancel);
                    said.Add(say(operation, answer));
                    last = operation is DeleteSession ? null : answer.Session;
                    if (!isPlain)
                    {
                        await db.SaveChangesAsync(cancel);
                    }
                }

                await db.SaveChangesAsync(cancel);
                return said;
            },
            cancel);

    /// <summary>
    /// A set that comes new or gets other numbers where it stands can be saved together with others; one that comes back, goes,
    /// or moves to another place may meet a row that has to be gone first.
    /// </summary>
    private static bool IsPlain(TrainingSession? session, LogOperation operation) =>
        session is not null && operation is PutSet put && session.RemovedSets.All(r => r.Id != put.Set)
        && (session.Sets.FirstOrDefault(s => s.Id == put.Set) is not { } there || put.StandsIn(there));

    private async Task<LogAnswer> DoAsync(Guid owner, TrainingSession? session, LogOperation operation, CancellationToken cancel)
    {
        if (session is null && await IsDeletedAsync(operation.Session, owner, cancel))
        {
            return new(operation is DeleteSession ? LogOutcome.Unchanged : LogOutcome.Deleted);
        }

        return (operation, session) switch
        {
            (PutSession put, _) => await PutAsync(owner, session, put, cancel),
            (_, null) => new(LogOutcome.NotThere),
            (PutKept kept, _) => await KeepAsync(owner, session, kept, cancel),
            (DeleteSession, _) => Delete(session),
            (PutSet put, _) => Enter(session, put),
            (DeleteSet delete, _) => Remove(session, delete),
            _ => throw new InvalidOperationException($"{operation.GetType()} is not known."),
        };
    }

    private async Task<LogAnswer> KeepAsync(Guid owner, TrainingSession session, PutKept kept, CancellationToken cancel)
    {
        await KeptAsync(owner, kept, cancel);
        return new(LogOutcome.Applied, session);
    }

    private LogAnswer Delete(TrainingSession session)
    {
        db.Sessions.Remove(session);
        db.DeletedSessions.Add(new(session.OwnerId, session.Id, clock.Utc()));
        return new(LogOutcome.Applied);
    }

    private LogAnswer Enter(TrainingSession session, PutSet put)
    {
        var (now, there) = (clock.Utc(), session.Sets.FirstOrDefault(s => s.Id == put.Set));
        var isInTime = put.DoneAt is not { } at || TrainingSession.IsPlausible(at, now);
        var doneAt = isInTime ? put.DoneAt ?? there?.DoneAt ?? now : now;
        var said = session.Enter(put.Set, put.Exercise, put.Kind, put.Order, put.Result, doneAt, put.Revision);
        var faults = isInTime ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["doneAt"] = NotInTime };
        return new(LogAnswer.Of(said.Outcome), session, said.Set, there is null && said.Outcome == WriteOutcome.Applied, faults);
    }

    private static LogAnswer Remove(TrainingSession session, DeleteSet delete)
    {
        var there = session.Sets.FirstOrDefault(s => s.Id == delete.Set);
        var removed = session.RemovedSets.FirstOrDefault(r => r.Id == delete.Set);
        if ((delete.Revision ?? there?.Revision + 1 ?? removed?.Revision) is not { } revision)
        {
            return new(LogOutcome.NotThere, session);
        }

        var said = session.Remove(delete.Set, revision);
        return new(LogAnswer.Of(said.Outcome), session, said.Set);
    }

    private async Task<LogAnswer> PutAsync(Guid owner, TrainingSession? session, PutSession put, CancellationToken cancel)
    {
        if (Revisions.Of(put.Revision, session?.Revision ?? 0, false) is not WriteOutcome.Applied and var outcome)
        {
            return new(session is null ? LogAnswer.Of(outcome) : LogAnswer.Of(session.Put(put.Fields, put.Revision)), session);
        }

        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        var fields = await InPlanAsync(owner, put.Session, InTime(session, put.Fields, faults), session?.Fields, faults, cancel);
        if (put.IsStrict && faults.Count > 0)
        {
            return new(LogOutcome.Wrong, session, Faults: faults);
        }

        if (session is not null)
        {
            return new(LogAnswer.Of(session.Put(fields, put.Revision)), session, Faults: faults);
        }

        session = TrainingSession.Of(put.Session, owner, fields, put.Revision);
        db.Sessions.Add(session);
        return new(LogOutcome.Applied, session, IsNew: true, Faults: faults);
    }

    /// <summary>Times that can be: a clock that is wrong gives way to ours, and an end that cannot be to one that can.</summary>
    private SessionFields InTime(TrainingSession? session, SessionFields fields, Dictionary<string, string> faults)
    {
        var now = clock.Utc();
        if (!TrainingSession.IsPlausible(fields.StartedAt, now))
        {
            faults["startedAt"] = NotInTime;
            fields = fields with { StartedAt = session?.StartedAt ?? now };
        }

        if (fields.Pauses is { Since: { } since } && (since < fields.StartedAt || !TrainingSession.IsPlausible(since, now)))
        {
            faults["pausedAt"] = NotInTime;
            fields = fields with { Pauses = fields.Pauses.Value with { Since = null } };
        }

        if (fields.FinishedAt is not { } finish)
        {
            return fields;
        }

        var end = TrainingSession.IsPlausible(finish, now) ? finish : now;
        end = (session ?? new TrainingSession(Guid.Empty, Guid.Empty, "", fields.StartedAt)).EndFor(fields.StartedAt, end);
        if (end != finish)
        {
            faults["finishedAt"] = end == now ? NotInTime : NotAnEnd;
        }

        return fields with { FinishedAt = end };
    }

    /// <summary>A plan and a day in it that are there and free; else none: the sets are worth keeping without a plan.</summary>
    private async Task<SessionFields> InPlanAsync(
        Guid owner, Guid id, SessionFields fields, SessionFields? there, Dictionary<string, string> faults, CancellationToken cancel)
    {
        if (fields.PlanId is not { } planId || (planId == there?.PlanId && fields.PlannedDay == there.PlannedDay))
        {
            return fields;
        }

        var plan = await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == planId && p.OwnerId == owner, cancel);
        if (plan is null || (fields.PlannedDay is { } day && plan.On(day) is null))
        {
            faults["planId"] = NoSuchPlan;
        }
        else if (fields.PlannedDay is not null && await db.Sessions.AnyAsync(s => s.OwnerId == owner && s.Id != id && s.PlanId == planId && s.PlannedDay == fields.PlannedDay, cancel))
        {
            faults["plannedDay"] = DayIsTaken;
        }
        else
        {
            return fields;
        }

        return fields with { PlanId = null, PlannedDay = null };
    }
}
