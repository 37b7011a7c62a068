namespace BackTrainer.Data;

/// <summary>
/// Says to other processes of this program that a folder is in use: by many at once, or by one alone. The system lets go of
/// it when the process ends, however that ends.
/// </summary>
public sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>The lock, or null where another process has it in a way that this cannot be beside.</summary>
    /// <param name="path">A file that exists for nothing else; it is made where it is not there, and stays.</param>
    /// <param name="isShared">Many may have it at once; false to be alone.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made.</exception>
    public static FileLock? TryTake(string path, bool isShared)
    {
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, isShared ? FileAccess.Read : FileAccess.ReadWrite, isShared ? FileShare.Read : FileShare.None));
        }
        catch (IOException fault) when (IsHeld(fault))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>The codes of Linux, macOS and Windows for a file that another process has locked.</summary>
    private static bool IsHeld(IOException fault) => (fault.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
