using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>What the form of one set shows.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Entry">The fields.</param>
/// <param name="Rir">Repetitions in reserve that are planned.</param>
/// <param name="IsNew">The set is still to be done.</param>
/// <param name="IsCurrent">It is the one to do now.</param>
/// <param name="HasErrors">These fields could not be saved.</param>
public sealed record SetFormView(Guid SessionId, Exercise Exercise, SetEntry Entry, int Rir, bool IsNew, bool IsCurrent, bool HasErrors);
