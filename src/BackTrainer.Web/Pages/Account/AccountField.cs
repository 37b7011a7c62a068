namespace BackTrainer.Web.Pages.Account;

/// <summary>A field of a form about an account.</summary>
/// <param name="Name">Its name in the form, which is also its id.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Type">The type of input.</param>
/// <param name="Autocomplete">What a password store may fill in.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Hint">A line below it, or null.</param>
/// <param name="Error">What is wrong with it, or null.</param>
public sealed record AccountField(string Name, string Label, string Type, string Autocomplete, string? Value = null, string? Hint = null, string? Error = null);
