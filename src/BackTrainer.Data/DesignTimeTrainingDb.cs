using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackTrainer.Data;

/// <summary>Lets <c>dotnet ef</c> make migrations without the web program.</summary>
internal sealed class DesignTimeTrainingDb : IDesignTimeDbContextFactory<TrainingDb>
{
    public TrainingDb CreateDbContext(string[] args) =>
        new((DbContextOptions<TrainingDb>)new DbContextOptionsBuilder<TrainingDb>().UseTrainingFile("design.db").Options);
}

/// <summary>The same for PostgreSQL, with <c>--context PostgreSqlTrainingDb</c>; no server is asked.</summary>
internal sealed class DesignTimePostgreSqlTrainingDb : IDesignTimeDbContextFactory<PostgreSqlTrainingDb>
{
    public PostgreSqlTrainingDb CreateDbContext(string[] args) =>
        new((DbContextOptions<PostgreSqlTrainingDb>)new DbContextOptionsBuilder<PostgreSqlTrainingDb>().UseTrainingServer("Host=nowhere").Options);
}
