using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>Where a set of a session stands.</summary>
public enum SetState
{
    Planned,
    Now,
    Done,
    Skipped,
}

/// <summary>One set of a session as it is drawn: its row, and its form below.</summary>
/// <param name="Page">The session's page.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Entry">The fields.</param>
/// <param name="Set">What was logged, or null where it is still to be done.</param>
/// <param name="Sets">How many sets of this exercise are drawn.</param>
/// <param name="Aim">What is aimed for, in words.</param>
/// <param name="Rir">Repetitions in reserve that are planned.</param>
/// <param name="LoadStep">What a tap on plus adds to the load, in the unit of whoever asks.</param>
/// <param name="IsNow">It is the one to do now.</param>
/// <param name="IsOpen">Its form is unfolded.</param>
/// <param name="HasErrors">These fields could not be saved.</param>
/// <param name="IsOver">The session has ended.</param>
public sealed record SetView(
    SessionModel Page, Exercise Exercise, SetEntry Entry, LoggedSet? Set, int Sets, string Aim, int Rir, decimal LoadStep,
    bool IsNow, bool IsOpen, bool HasErrors, bool IsOver)
{
    /// <summary>Where it stands.</summary>
    public SetState State => Set is { IsSkipped: true } ? SetState.Skipped : Set is not null ? SetState.Done : IsNow ? SetState.Now : SetState.Planned;

    /// <summary>What its fields and its form are told apart by.</summary>
    public string Key => $"{Exercise.Id}-{(IsWarmUp ? "w" : "")}{Entry.Order}";

    /// <summary>A lighter set that prepares.</summary>
    public bool IsWarmUp => Entry.SetKind == SetKind.WarmUp;

    /// <summary>Its revision, or with which it was taken out; 0 where it was never there. The next change to it is above that.</summary>
    public int Revision { get; init; }
}
