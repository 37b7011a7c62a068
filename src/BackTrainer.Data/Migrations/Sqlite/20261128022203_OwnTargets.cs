using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OwnTargets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OwnTargets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlannedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Exercise = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sets = table.Column<int>(type: "INTEGER", nullable: false),
                    Reps = table.Column<int>(type: "INTEGER", nullable: true),
                    HoldSeconds = table.Column<int>(type: "INTEGER", nullable: true),
                    DistanceMeters = table.Column<int>(type: "INTEGER", nullable: true),
                    LoadGrams = table.Column<int>(type: "INTEGER", nullable: true),
                    Rir = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnTargets_Exercises_Exercise",
                        column: x => x.Exercise,
                        principalTable: "Exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OwnTargets_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_OwnTargets_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_Exercise",
                table: "OwnTargets",
                column: "Exercise");

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_OwnerId_PlannedDay",
                table: "OwnTargets",
                columns: new[] { "OwnerId", "PlannedDay" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_PlanId_PlannedDay_Exercise",
                table: "OwnTargets",
                columns: new[] { "PlanId", "PlannedDay", "Exercise" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_SessionId_Exercise",
                table: "OwnTargets",
                columns: new[] { "SessionId", "Exercise" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OwnTargets");
        }
    }
}
