namespace BackTrainer.Domain.Safety;

/// <summary>Trunk holds that someone tested on a day.</summary>
public sealed class TrunkTest
{
    /// <summary>A test this many days old still says something of the trunk of today. Our choice.</summary>
    public const int LastsDays = 180;

    private TrunkTest()
    {
    }

    /// <summary>Keeps a test.</summary>
    /// <param name="id">A version 7 UUID; the page that asked made it, so that asking twice keeps one test.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="date">The day of it.</param>
    /// <param name="holds">How long each hold was; at least one of them.</param>
    /// <exception cref="ArgumentException">No hold was tested.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A hold is outside its range.</exception>
    public TrunkTest(Guid id, Guid owner, DateOnly date, TrunkEndurance holds)
    {
        (Id, OwnerId) = (id, owner);
        Correct(date, holds);
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The day of it.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>How long each hold was.</summary>
    public TrunkEndurance Holds { get; private set; } = null!;

    /// <summary>It still counts on <paramref name="day"/>: made on that day or within <see cref="LastsDays"/> before it.</summary>
    public bool CountsOn(DateOnly day) => day.DayNumber - Date.DayNumber is >= 0 and <= LastsDays;

    /// <summary>Corrects day and holds at once.</summary>
    /// <exception cref="ArgumentException">No hold was tested.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A hold is outside its range.</exception>
    public void Correct(DateOnly date, TrunkEndurance holds)
    {
        int?[] seconds = [holds.Extensor, holds.Flexor, holds.Right, holds.Left];
        if (Array.TrueForAll(seconds, s => s is null))
        {
            throw new ArgumentException("At least one hold has to be tested.", nameof(holds));
        }

        foreach (var hold in seconds)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(hold ?? 0, nameof(holds));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(hold ?? 0, BackState.LongestSorensen, nameof(holds));
        }

        (Date, Holds) = (date, holds);
    }
}
