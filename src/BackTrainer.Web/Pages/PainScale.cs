namespace BackTrainer.Web.Pages;

/// <summary>Which of the questions about pain is answered.</summary>
public enum PainMoment
{
    Before,
    NextMorning,
}

/// <summary>A question about pain that is answered with one tap.</summary>
/// <param name="When">The moment that it is about.</param>
/// <param name="Address">Where it is answered.</param>
public sealed record PainScale(PainMoment When, string Address)
{
    /// <summary>A question about a session that has begun.</summary>
    public PainScale(Guid session, PainMoment when)
        : this(when, $"/sessions/{session}?handler=Pain")
    {
    }
}
