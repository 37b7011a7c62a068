namespace BackTrainer.Data;

/// <summary>Copies of a database file, taken and put back.</summary>
public static class DatabaseBackup
{
    /// <summary>
    /// Copies the database as it is at one moment into a new file, also while the program writes to it: everything that was
    /// acknowledged before is in it. The file appears under its name when it is whole and on the disk.
    /// </summary>
    /// <exception cref="DatabaseException">There is nothing to copy, or the file is there already.</exception>
    public static void Take(string database, string file)
    {
        if (!File.Exists(database))
        {
            throw new DatabaseException($"There is no database at {database}, so there is nothing to back up. Start the program once, or name its folder with --Data:Folder.");
        }

        if (Path.Exists(file))
        {
            throw new DatabaseException($"{file} is there already, and a backup never overwrites anything. Choose another name.");
        }

        var partial = $"{file}.{Guid.NewGuid():N}.partial";
        try
        {
            SqliteFile.Copy(database, partial);
            File.Move(partial, file, overwrite: false);
        }
        finally
        {
            SqliteFile.Delete(partial);
        }
    }

    /// <summary>
    /// Puts a backup in the place of the database, which is kept aside. The caller sees to it that nobody has the database open.
    /// </summary>
    /// <param name="file">The backup. It is read and not changed.</param>
    /// <param name="database">Where the database is, or is to be.</param>
    /// <param name="now">Named in the file that the old database is kept in.</param>
    /// <param name="cancel">Gives up, as long as nothing is put in place.</param>
    /// <returns>Where the old database is now, or null where there was none.</returns>
    /// <exception cref="DatabaseException">The backup is not whole; the database stays as it was.</exception>
    public static async Task<string?> RestoreAsync(string file, string database, DateTime now, CancellationToken cancel = default)
    {
        if (!File.Exists(file))
        {
            throw new DatabaseException($"There is no file at {file}. Nothing was changed.");
        }

        var partial = $"{database}.{Guid.NewGuid():N}.partial";
        try
        {
            // The copy is checked, so that looking at the backup leaves nothing beside it.
            File.Copy(file, partial);
            if (File.Exists(file + "-wal"))
            {
                File.Copy(file + "-wal", partial + "-wal");
            }

            var check = await CheckAsync(partial, file, cancel);
            if (check.Faults.Count > 0)
            {
                throw new DatabaseException($"{file} is not whole, and nothing was changed. {string.Join(' ', check.Faults.Take(3))}");
            }

            var whole = $"{partial}.whole";
            SqliteFile.Copy(partial, whole);
            var aside = SetAside(database, now);
            File.Move(whole, database, overwrite: false);
            return aside;
        }
        finally
        {
            SqliteFile.Delete(partial);
            SqliteFile.Delete($"{partial}.whole");
        }
    }

    private static async Task<DatabaseCheck> CheckAsync(string copy, string file, CancellationToken cancel)
    {
        try
        {
            return await DatabaseCheck.OfAsync(copy, cancel);
        }
        catch (DatabaseException fault)
        {
            throw new DatabaseException($"{fault.Message.Replace(copy, file, StringComparison.Ordinal)} Nothing was changed.", fault);
        }
    }

    /// <summary>
    /// What stands beside the old file goes first: a new database must never find the log of another one beside it, wherever
    /// this is cut short.
    /// </summary>
    private static string? SetAside(string database, DateTime now)
    {
        var aside = $"{database}.before-{now:yyyyMMddTHHmmssfff}Z";
        foreach (var end in SqliteFile.Beside.Append("").Where(end => File.Exists(database + end)))
        {
            File.Move(database + end, aside + end, overwrite: false);
        }

        return File.Exists(aside) ? aside : null;
    }
}
