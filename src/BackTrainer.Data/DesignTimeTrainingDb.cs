using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackTrainer.Data;

/// <summary>Lets <c>dotnet ef</c> make migrations without the web program.</summary>
internal sealed class DesignTimeTrainingDb : IDesignTimeDbContextFactory<TrainingDb>
{
    public TrainingDb CreateDbContext(string[] args) =>
        new((DbContextOptions<TrainingDb>)new DbContextOptionsBuilder<TrainingDb>().UseTrainingFile("design.db").Options);
}
