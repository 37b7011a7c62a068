using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>Loads in words that say what they mean: weight that is lifted, added to the body, or taken off it.</summary>
public static class LoadWords
{
    /// <summary>"60 kg", "10 kg added", "20 kg help".</summary>
    public static string InWords(this Load load, LoadKind kind) => kind switch
    {
        LoadKind.Assisted => $"{load} help",
        LoadKind.BodyweightPlus => $"{load} added",
        _ => load.ToString(),
    };

    /// <summary>What a load is called beside a number: "Load, kg", "Added, lb", "Help, kg".</summary>
    public static string Label(this LoadKind kind, WeightUnit unit) =>
        $"{kind switch { LoadKind.Assisted => "Help", LoadKind.BodyweightPlus => "Added", _ => "Load" }}, {unit.Symbol()}";

    /// <summary>The amount of one set with its load: "8 × 60 kg", "8 with 20 kg help".</summary>
    public static string With(string amount, Load load, LoadKind kind) => $"{amount} {(IsOfTheBody(kind) ? "with" : "×")} {load.InWords(kind)}";

    /// <summary>What stands before a load after several sets: "3 × 8 at 60 kg", "3 × 8 with 20 kg help".</summary>
    public static string After(LoadKind kind) => IsOfTheBody(kind) ? "with" : "at";

    private static bool IsOfTheBody(LoadKind kind) => kind is LoadKind.Assisted or LoadKind.BodyweightPlus;
}
