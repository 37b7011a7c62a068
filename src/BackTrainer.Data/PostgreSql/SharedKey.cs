namespace BackTrainer.Data;

/// <summary>A key that all web processes on one database share.</summary>
public sealed class SharedKey
{
    /// <summary>The longest name or purpose, in characters.</summary>
    public const int MaxNameLength = 200;

    private SharedKey()
    {
    }

    /// <summary>Keeps a key.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="name">Which of those it is.</param>
    /// <param name="value">The key, as whoever uses it writes it.</param>
    public SharedKey(string purpose, string name, string value) => (Purpose, Name, Value) = (purpose, name, value);

    /// <summary>What it is for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Which of those it is.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The key, as whoever uses it writes it.</summary>
    public string Value { get; private set; } = "";
}
