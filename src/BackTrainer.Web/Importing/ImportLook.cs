using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Importing;

/// <summary>A name of a file, and what it is taken for.</summary>
public sealed class FoundName(string name, IReadOnlyList<NamedExercise> offers)
{
    /// <summary>The name as the file has it.</summary>
    public string Name => name;

    /// <summary>What it may mean, the likeliest first.</summary>
    public IReadOnlyList<NamedExercise> Offers => offers;

    /// <summary>What it is taken for, or null where it is left out.</summary>
    public Exercise? Taken { get; set; }

    /// <summary>Somebody chose that.</summary>
    public bool IsChosen { get; set; }

    /// <summary>Some of its sets have a weight.</summary>
    public bool HasWeight { get; set; }

    /// <summary>Some of its sets are holds.</summary>
    public bool IsTimed { get; set; }

    /// <summary>How many sets have it.</summary>
    public int Sets { get; set; }
}

/// <summary>What a file holds, as far as it was gone through.</summary>
public sealed class ImportLook
{
    /// <summary>The most faults that are named one by one.</summary>
    public const int MostFaults = 100;

    private readonly List<ImportFault> _faults = [];
    private readonly SortedDictionary<string, int> _others = new(StringComparer.Ordinal);

    /// <summary>Sessions that are new.</summary>
    public int Sessions { get; private set; }

    /// <summary>Their sets.</summary>
    public int Sets { get; private set; }

    /// <summary>When the first of them began, in UTC.</summary>
    public DateTime? First { get; private set; }

    /// <summary>When the last of them began, in UTC.</summary>
    public DateTime? Last { get; private set; }

    /// <summary>Sessions and other entries that are here already.</summary>
    public int Known { get; set; }

    /// <summary>Sets of exercises that are left out.</summary>
    public int LeftOut { get; set; }

    /// <summary>Some weights have no unit.</summary>
    public bool AsksForUnit { get; set; }

    /// <summary>How many lines and entries cannot be used.</summary>
    public int FaultCount { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<ImportFault> Faults => _faults;

    /// <summary>The names of exercises, as often as they stand there.</summary>
    public IReadOnlyList<FoundName> Names { get; set; } = [];

    /// <summary>How many of what else is new, by kind.</summary>
    public IReadOnlyDictionary<string, int> Others => _others;

    /// <summary>There is something to bring in.</summary>
    public bool HasAnything => Sessions > 0 || _others.Count > 0;

    /// <summary>A line or entry cannot be used.</summary>
    public void Fault(string place, string reason)
    {
        FaultCount++;
        if (_faults.Count < MostFaults)
        {
            _faults.Add(new(place, reason));
        }
    }

    /// <summary>A session is new.</summary>
    public void Count(DateTime startedAt, int sets)
    {
        Sessions++;
        Sets += sets;
        First = First is null || startedAt < First ? startedAt : First;
        Last = Last is null || startedAt > Last ? startedAt : Last;
    }

    /// <summary>A session that was counted has more sets.</summary>
    public void CountMore(int sets) => Sets += sets;

    /// <summary>Something else is new.</summary>
    public void Count(string kind) => _others[kind] = _others.GetValueOrDefault(kind) + 1;
}
