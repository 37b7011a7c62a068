namespace BackTrainer.Data;

/// <summary>The database cannot be used as it is asked to be. The message is a sentence for whoever runs the program, and says what to do.</summary>
public sealed class DatabaseException(string message, Exception? inner = null) : Exception(message, inner);
