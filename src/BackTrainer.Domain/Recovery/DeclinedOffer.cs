namespace BackTrainer.Domain.Recovery;

/// <summary>Something that a rule offered and someone did not want for now.</summary>
public sealed class DeclinedOffer
{
    private DeclinedOffer()
    {
    }

    /// <summary>Declines what a rule offers.</summary>
    /// <param name="owner">Who does not want it.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="until">The first day on which it may be offered again.</param>
    public DeclinedOffer(Guid owner, string rule, DateOnly until) => (OwnerId, Rule, Until) = (owner, rule, until);

    /// <summary>The longest id of a rule, in characters.</summary>
    public const int MaxRuleLength = 60;

    /// <summary>Who does not want it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The first day on which it may be offered again.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Declines it again, for longer.</summary>
    public void Extend(DateOnly until) => Until = until > Until ? until : Until;
}
