using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SessionFlow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsMinimum",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Layout",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            // What was added to a session is part of its layout now.
            migrationBuilder.Sql("UPDATE \"Sessions\" SET \"Layout\" = json_object('added', json(\"AddedExercises\")) WHERE \"AddedExercises\" <> '[]';");

            // Not DropColumn: that would copy the whole table outside of any transaction.
            migrationBuilder.Sql("ALTER TABLE \"Sessions\" DROP COLUMN \"AddedExercises\";");

            migrationBuilder.AddColumn<DateTime>(
                name: "PausedAt",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PausedSeconds",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Rest",
                table: "People",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "OwnExercises",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Exercise = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RestSeconds = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnExercises", x => new { x.OwnerId, x.Exercise });
                    table.ForeignKey(
                        name: "FK_OwnExercises_Exercises_Exercise",
                        column: x => x.Exercise,
                        principalTable: "Exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OwnExercises_Exercise",
                table: "OwnExercises",
                column: "Exercise");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OwnExercises");

            migrationBuilder.DropColumn(
                name: "IsMinimum",
                table: "Sessions");

            migrationBuilder.AddColumn<string>(
                name: "AddedExercises",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.Sql("UPDATE \"Sessions\" SET \"AddedExercises\" = coalesce(json_extract(\"Layout\", '$.added'), '[]');");

            migrationBuilder.DropColumn(
                name: "Layout",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "PausedSeconds",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Rest",
                table: "People");

        }
    }
}
