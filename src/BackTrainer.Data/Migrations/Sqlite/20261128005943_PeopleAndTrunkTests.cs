using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PeopleAndTrunkTests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyMassGrams = table.Column<int>(type: "INTEGER", nullable: true),
                    BodyMassUnit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kit = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.OwnerId);
                });

            migrationBuilder.CreateTable(
                name: "TrunkTests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Holds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrunkTests", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TrunkTests_OwnerId_Date",
                table: "TrunkTests",
                columns: new[] { "OwnerId", "Date" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "TrunkTests");
        }
    }
}
