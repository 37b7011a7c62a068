namespace BackTrainer.Web.Importing;

/// <summary>A file cannot be used at all. The message is a sentence for whoever sent it.</summary>
public sealed class ImportRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>One line or entry of a file cannot be used; the others can.</summary>
/// <param name="Place">Which, as in "line 17".</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record ImportFault(string Place, string Reason);

/// <summary>A cell cannot be read.</summary>
internal sealed class CellException(string message) : Exception(message);
