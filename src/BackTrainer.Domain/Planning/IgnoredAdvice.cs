namespace BackTrainer.Domain.Planning;

/// <summary>Advice that whoever trains has decided against. A hard rule that is broken is never ignored.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Reason">Why, in their words.</param>
public sealed record IgnoredAdvice(string Rule, string Reason)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxReasonLength = 200;
}
