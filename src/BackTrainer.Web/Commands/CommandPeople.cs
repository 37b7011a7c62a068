using BackTrainer.Data;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Commands;

/// <summary>Finds whom a command is about.</summary>
internal static class CommandPeople
{
    /// <summary>Opens the database of the settings, which has to be there and up to date.</summary>
    /// <exception cref="DatabaseException">It is not.</exception>
    public static async Task<TrainingDb> OpenAsync(IConfiguration configuration)
    {
        var folder = DataFolder.From(configuration);
        var place = configuration.DatabaseIn(folder);
        if (!place.IsShared && !File.Exists(folder.DatabaseFile))
        {
            throw new DatabaseException($"There is no database at {folder.DatabaseFile}. --{DataFolder.Setting} names another folder.");
        }

        var db = place.Open();
        if ((await db.Database.GetAppliedMigrationsAsync()).SequenceEqual(db.Database.GetMigrations(), StringComparer.Ordinal))
        {
            return db;
        }

        await db.DisposeAsync();
        throw new DatabaseException("The database is not of this version. 'backtrainer migrate' brings an older one up to date; for a newer one start the newer program.");
    }

    /// <summary>The owner with this e-mail address or id.</summary>
    /// <exception cref="SettingException">There is nobody of that kind.</exception>
    public static async Task<Guid> FindAsync(TrainingDb db, string who)
    {
        var name = who.Trim().ToUpperInvariant();
        var isId = Guid.TryParse(who, out var id);
        var account = await db.Accounts.Where(a => a.EmailConfirmed && (isId ? a.Id == id : a.NormalizedEmail == name)).Select(a => (Guid?)a.Id).FirstOrDefaultAsync();
        if (account is { } owner)
        {
            return owner;
        }

        var isGuest = isId && (await db.Sessions.AnyAsync(s => s.OwnerId == id) || await db.Plans.AnyAsync(p => p.OwnerId == id)
            || await db.People.AnyAsync(p => p.OwnerId == id) || await db.PersonalTokens.AnyAsync(t => t.OwnerId == id));
        return isGuest ? id : throw new SettingException($"Nobody here has the e-mail address or id '{who}'.");
    }
}
