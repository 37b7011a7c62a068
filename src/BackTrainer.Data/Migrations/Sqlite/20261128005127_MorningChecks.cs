using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MorningChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EasyExercises",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "PainBefore",
                table: "Sessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PainNextMorning",
                table: "Sessions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DeclinedOffers",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclinedOffers", x => new { x.OwnerId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "MorningChecks",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SleepHours = table.Column<double>(type: "REAL", nullable: true),
                    Readiness = table.Column<double>(type: "REAL", nullable: true),
                    Soreness = table.Column<string>(type: "TEXT", nullable: false),
                    PainNow = table.Column<int>(type: "INTEGER", nullable: true),
                    Unwell = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MorningChecks", x => new { x.OwnerId, x.Date });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeclinedOffers");

            migrationBuilder.DropTable(
                name: "MorningChecks");

            migrationBuilder.DropColumn(
                name: "EasyExercises",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "PainBefore",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "PainNextMorning",
                table: "Sessions");
        }
    }
}
