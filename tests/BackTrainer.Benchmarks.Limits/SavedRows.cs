using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Benchmarks.Limits;

/// <summary>An endpoint that saves one row through EF Core, each in a transaction of its own, as one would write it without thinking further.</summary>
internal static class SavedRows
{
    public static async Task RunAsync(string url, string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddDbContext<RowDb>(options => options.UseSqlite($"Data Source={database};Default Timeout=60"));
        await using var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<RowDb>().Database.EnsureCreatedAsync();
        }

        app.MapPut("/rows/{id:guid}", async (Guid id, Row row, RowDb db) =>
        {
            row.Id = id;
            db.Add(row);
            await db.SaveChangesAsync();
            return Results.Created();
        });
        await app.RunAsync();
    }
}

/// <summary>As much as a set is.</summary>
internal sealed class Row
{
    public Guid Id { get; set; }

    public string Exercise { get; set; } = "";

    public int Reps { get; set; }

    public int LoadKg { get; set; }

    public int Revision { get; set; }
}

/// <summary>One table. A commit waits for the disk: <c>synchronous=FULL</c> is what SQLite does by itself.</summary>
internal sealed class RowDb(DbContextOptions<RowDb> options) : DbContext(options)
{
    public DbSet<Row> Rows => Set<Row>();
}
