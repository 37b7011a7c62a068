using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>One change to a log, as a client asks for it: it may come late, twice and after later ones.</summary>
/// <param name="Session">The session.</param>
public abstract record LogOperation(Guid Session);

/// <summary>Begins a session, or says anew what is said of it.</summary>
/// <param name="Session">The session.</param>
/// <param name="Fields">What is said of it.</param>
/// <param name="Revision">From 1.</param>
/// <param name="IsStrict">What cannot be is refused; else it is put right and told, so that a queue of changes never gets stuck.</param>
public sealed record PutSession(Guid Session, SessionFields Fields, int Revision, bool IsStrict) : LogOperation(Session);

/// <summary>Deletes a session with its sets.</summary>
/// <param name="Session">The session.</param>
public sealed record DeleteSession(Guid Session) : LogOperation(Session);

/// <summary>Enters a set, or changes it.</summary>
/// <param name="Session">The session.</param>
/// <param name="Set">The set.</param>
/// <param name="Exercise">What was done.</param>
/// <param name="Kind">Warm-up or work.</param>
/// <param name="Order">Its place, or null for where it stands, or the end.</param>
/// <param name="Result">What was done, or null when it was skipped.</param>
/// <param name="DoneAt">When, in UTC by the client's clock, or null for when it came first.</param>
/// <param name="Revision">From 1.</param>
public sealed record PutSet(Guid Session, Guid Set, ExerciseId Exercise, SetKind Kind, int? Order, SetResult? Result, DateTime? DoneAt, int Revision)
    : LogOperation(Session)
{
    /// <summary>It leaves the set in its place.</summary>
    public bool StandsIn(LoggedSet there) => there.Exercise == Exercise && there.Kind == Kind && (Order ?? there.Order) == there.Order;
}

/// <summary>Takes a set out.</summary>
/// <param name="Session">The session.</param>
/// <param name="Set">The set.</param>
/// <param name="Revision">From 1, or null for the next one.</param>
public sealed record DeleteSet(Guid Session, Guid Set, int? Revision) : LogOperation(Session);

/// <summary>Keeps a note and a rest of an exercise for every session to come, over what was kept before.</summary>
/// <param name="Session">The session in which they were said.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Note">What to remember, or null.</param>
/// <param name="RestSeconds">Seconds of rest after each set; 0 for no timer, null for what is planned.</param>
public sealed record PutKept(Guid Session, ExerciseId Exercise, string? Note, int? RestSeconds) : LogOperation(Session);

/// <summary>What came of an operation.</summary>
public enum LogOutcome
{
    /// <summary>It is made.</summary>
    Applied,

    /// <summary>What it says was there already.</summary>
    Unchanged,

    /// <summary>Something newer is there and stays.</summary>
    Stale,

    /// <summary>Its revision is further ahead than anyone can be.</summary>
    TooFarAhead,

    /// <summary>There is no room for one more set.</summary>
    Full,

    /// <summary>The session or set is not there for this owner.</summary>
    NotThere,

    /// <summary>The session was deleted.</summary>
    Deleted,

    /// <summary>Something in it cannot be.</summary>
    Wrong,
}

/// <summary>What came of an operation, and what is there now.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Session">The session that it was about, where it is there.</param>
/// <param name="Set">The set that it was about, where it is there.</param>
/// <param name="IsNew">It was not there before.</param>
/// <param name="Faults">What could not be as it was sent, by its field; put right unless the outcome is <see cref="LogOutcome.Wrong"/>.</param>
public sealed record LogAnswer(
    LogOutcome Outcome, TrainingSession? Session = null, LoggedSet? Set = null, bool IsNew = false, IReadOnlyDictionary<string, string>? Faults = null)
{
    /// <summary>An outcome of the domain's own.</summary>
    public static LogOutcome Of(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Applied => LogOutcome.Applied,
        WriteOutcome.Unchanged => LogOutcome.Unchanged,
        WriteOutcome.Stale => LogOutcome.Stale,
        WriteOutcome.TooFarAhead => LogOutcome.TooFarAhead,
        _ => LogOutcome.Full,
    };
}
