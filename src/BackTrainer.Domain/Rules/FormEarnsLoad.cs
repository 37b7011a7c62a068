namespace BackTrainer.Domain.Rules;

/// <summary>Form earns the step. Source: NSCA Essentials; numbers are our choice.</summary>
public sealed class FormEarnsLoad() : ProgressionRule(
    Key,
    "Form earns the step",
    "Where you rate form, the last two sessions need a mean of 4 or more and no set below 3.",
    "NSCA Essentials; numbers are our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "form-earns-load";

    /// <summary>The mean of the last two exposures at least.</summary>
    public const double Mean = 4;

    /// <summary>No set below this form earns a step.</summary>
    public const int Least = 3;
}
