using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackTrainer.Data;

/// <summary>The database on a PostgreSQL server, with migrations of its own, and with what several web processes have to share.</summary>
public sealed class PostgreSqlTrainingDb(DbContextOptions<PostgreSqlTrainingDb> options) : TrainingDb(options)
{
    /// <summary>Keys that all web processes share.</summary>
    public DbSet<SharedKey> SharedKeys => Set<SharedKey>();

    /// <summary>Turns of people who write.</summary>
    public DbSet<OwnerTurn> OwnerTurns => Set<OwnerTurn>();

    /// <summary>Waits until nobody else writes for these people, and keeps others from it until the transaction ends.</summary>
    internal async Task TakeTurnsAsync(IEnumerable<Guid> owners, CancellationToken cancel)
    {
        // In one order, so that two who take several never wait for each other.
        foreach (var owner in owners.Distinct().Order())
        {
            await Database.ExecuteSqlAsync(
                $"""INSERT INTO "OwnerTurns" ("OwnerId", "Taken") VALUES ({owner}, 1) ON CONFLICT ("OwnerId") DO UPDATE SET "Taken" = "OwnerTurns"."Taken" + 1""", cancel);
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SharedKey>(key =>
        {
            key.HasKey(k => new { k.Purpose, k.Name });
            key.Property(k => k.Purpose).HasMaxLength(SharedKey.MaxNameLength);
            key.Property(k => k.Name).HasMaxLength(SharedKey.MaxNameLength);
        });
        modelBuilder.Entity<OwnerTurn>(turn =>
        {
            turn.HasKey(t => t.OwnerId);
            turn.Property(t => t.OwnerId).ValueGeneratedNever();
        });
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().HaveConversion<StorableText>();
    }

    /// <summary>Texts without the character 0 and without halves of characters, which PostgreSQL refuses; SQLite takes them.</summary>
    private sealed class StorableText() : ValueConverter<string, string>(text => Storable(text), text => text)
    {
        private static string Storable(string text) =>
            text.Contains('\0') || text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\0", "", StringComparison.Ordinal) : text;
    }
}
