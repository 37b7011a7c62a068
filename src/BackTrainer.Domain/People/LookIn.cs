namespace BackTrainer.Domain.People;

/// <summary>
/// A link with which somebody else, such as a coach or a physiotherapist, may look at a person's training until a day, and change
/// nothing. Only the hash of its key is kept.
/// </summary>
public sealed class LookIn
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 60;

    /// <summary>The most weeks that a link is good for.</summary>
    public const int MostWeeks = 26;

    private LookIn()
    {
    }

    /// <summary>Lets somebody look in.</summary>
    /// <param name="owner">Whose training it is.</param>
    /// <param name="name">Who may look; cut at <see cref="MaxNameLength"/>.</param>
    /// <param name="key">The key of the link, from <see cref="PersonalToken.NewSecret"/>.</param>
    /// <param name="now">Now, in UTC.</param>
    /// <param name="weeks">How long it is good for, 1 to <see cref="MostWeeks"/> weeks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are outside their range.</exception>
    public LookIn(Guid owner, string name, string key, DateTime now, int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, MostWeeks);
        (Id, OwnerId, Hash, CreatedAt, EndsAt) = (Guid.CreateVersion7(), owner, PersonalToken.HashOf(key), now, now.AddDays(7 * weeks));
        Name = name.Length > MaxNameLength ? name[..MaxNameLength] : name;
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose training it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Who may look.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The SHA-256 of the key, in hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>From when on it is good for nothing, in UTC.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>When it was opened last, in UTC to the hour, or null where it was not.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>It is good at this time.</summary>
    public bool IsGoodAt(DateTime now) => now < EndsAt;
}
