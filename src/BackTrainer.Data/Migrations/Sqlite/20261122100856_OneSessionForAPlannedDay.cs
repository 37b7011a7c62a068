using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneSessionForAPlannedDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sessions_PlanId_PlannedDay",
                table: "Sessions");

            // Where a day was started twice, the first session keeps it; the others stay, as sessions without a plan.
            migrationBuilder.Sql("""
                UPDATE Sessions SET PlanId = NULL, PlannedDay = NULL
                WHERE PlannedDay IS NOT NULL AND EXISTS (
                    SELECT 1 FROM Sessions AS earlier
                    WHERE earlier.PlanId = Sessions.PlanId AND earlier.PlannedDay = Sessions.PlannedDay AND earlier.Id < Sessions.Id);
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PlanId_PlannedDay",
                table: "Sessions",
                columns: new[] { "PlanId", "PlannedDay" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sessions_PlanId_PlannedDay",
                table: "Sessions");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PlanId_PlannedDay",
                table: "Sessions",
                columns: new[] { "PlanId", "PlannedDay" });
        }
    }
}
