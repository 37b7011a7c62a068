using System.Globalization;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>One number of a set's form, with a minus and a plus beside it.</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Name">Its name in <see cref="SetEntry"/>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Step">What one tap adds or takes.</param>
/// <param name="Error">What is wrong with it, or null.</param>
/// <param name="HasFocus">It is the first that is wrong.</param>
public sealed record NumberField(string Id, string Name, string Label, string? Value, decimal Step, string? Error, bool HasFocus)
{
    /// <summary>What is shown while it is empty.</summary>
    public string? Placeholder { get; init; }

    /// <summary>What is said where it is needed and empty, or null where it may be.</summary>
    public string? Missing { get; init; }

    /// <summary>The seconds that a watch beside it counts to, 0 for no aim, or null for no watch.</summary>
    public int? HoldTimer { get; init; }

    /// <summary>What is held, for the name of the watch.</summary>
    public string HoldOf { get; init; } = "";

    /// <summary>The step as scripts read it.</summary>
    public string StepText => Step.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>The unit of a load; null for any other number.</summary>
    public WeightUnit? Unit { get; init; }

    /// <summary>What it may be.</summary>
    public SetLimit Limit => Unit is { } unit ? SetLimit.OfLoad(unit) : SetLimit.Of(Name);
}
