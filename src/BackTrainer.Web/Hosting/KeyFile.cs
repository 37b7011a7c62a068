using System.Security.Cryptography;

namespace BackTrainer.Web.Hosting;

/// <summary>A random key in a file.</summary>
internal static class KeyFile
{
    /// <summary>Reads the key, or makes one that is not there yet.</summary>
    public static byte[] ReadOrMake(string file, int bytes)
    {
        if (!File.Exists(file))
        {
            var made = $"{file}.{Guid.NewGuid():N}";
            File.WriteAllBytes(made, RandomNumberGenerator.GetBytes(bytes));
            try
            {
                File.Move(made, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another process was faster.
                File.Delete(made);
            }
        }

        return File.ReadAllBytes(file);
    }
}
