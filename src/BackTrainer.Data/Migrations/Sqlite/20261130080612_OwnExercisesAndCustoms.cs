using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OwnExercisesAndCustoms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_LoggedSets_Exercises_Exercise",
                table: "LoggedSets");

            migrationBuilder.DropForeignKey(
                name: "FK_OwnExercises_Exercises_Exercise",
                table: "OwnExercises");

            migrationBuilder.DropForeignKey(
                name: "FK_OwnTargets_Exercises_Exercise",
                table: "OwnTargets");

            migrationBuilder.DropIndex(
                name: "IX_OwnTargets_Exercise",
                table: "OwnTargets");

            migrationBuilder.DropIndex(
                name: "IX_OwnExercises_Exercise",
                table: "OwnExercises");

            migrationBuilder.DropIndex(
                name: "IX_LoggedSets_Exercise",
                table: "LoggedSets");

            migrationBuilder.AddColumn<string>(
                name: "Customs",
                table: "People",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "CarriedGuests",
                columns: table => new
                {
                    GuestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CarriedGuests", x => x.GuestId);
                });

            migrationBuilder.CreateTable(
                name: "PersonalExercises",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalExercises", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_CarriedGuests_AccountId",
                table: "CarriedGuests",
                column: "AccountId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CarriedGuests");

            migrationBuilder.DropTable(
                name: "PersonalExercises");

            migrationBuilder.DropColumn(
                name: "Customs",
                table: "People");

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_Exercise",
                table: "OwnTargets",
                column: "Exercise");

            migrationBuilder.CreateIndex(
                name: "IX_OwnExercises_Exercise",
                table: "OwnExercises",
                column: "Exercise");

            migrationBuilder.CreateIndex(
                name: "IX_LoggedSets_Exercise",
                table: "LoggedSets",
                column: "Exercise");

            migrationBuilder.AddForeignKey(
                name: "FK_LoggedSets_Exercises_Exercise",
                table: "LoggedSets",
                column: "Exercise",
                principalTable: "Exercises",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OwnExercises_Exercises_Exercise",
                table: "OwnExercises",
                column: "Exercise",
                principalTable: "Exercises",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OwnTargets_Exercises_Exercise",
                table: "OwnTargets",
                column: "Exercise",
                principalTable: "Exercises",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
