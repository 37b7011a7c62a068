using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SessionVersionsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sessions_OwnerId_StartedAt",
                table: "Sessions");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_OwnerId_StartedAt_Version",
                table: "Sessions",
                columns: new[] { "OwnerId", "StartedAt", "Version" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sessions_OwnerId_StartedAt_Version",
                table: "Sessions");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_OwnerId_StartedAt",
                table: "Sessions",
                columns: new[] { "OwnerId", "StartedAt" });
        }
    }
}
