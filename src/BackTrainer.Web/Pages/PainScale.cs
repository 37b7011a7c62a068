namespace BackTrainer.Web.Pages;

/// <summary>Which of the questions about pain is answered.</summary>
public enum PainMoment
{
    Before,
    NextMorning,
}

/// <summary>A question about pain that is answered with one tap.</summary>
/// <param name="Session">The session that it is about.</param>
/// <param name="When">The moment that it is about.</param>
public sealed record PainScale(Guid Session, PainMoment When);
