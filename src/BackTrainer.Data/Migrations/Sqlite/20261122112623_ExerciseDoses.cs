using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ExerciseDoses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Dose",
                table: "Exercises",
                type: "TEXT",
                nullable: false,
                defaultValue: """{"healthyBack":{"reps":{"min":8,"max":12}},"strength":{"reps":{"min":8,"max":12}},"muscle":{"reps":{"min":8,"max":12}}}""");

            migrationBuilder.AddColumn<string>(
                name: "Gate",
                table: "Exercises",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StepGrams",
                table: "Exercises",
                type: "INTEGER",
                nullable: true);

            // The files bring their own numbers in at the next start. Exercises that are no longer in them keep these plain ones.
            migrationBuilder.Sql("""
                UPDATE Exercises SET Dose = '{"healthyBack":{"holdSeconds":20},"strength":{"holdSeconds":20},"muscle":{"holdSeconds":20}}' WHERE Load = 'hold';
                UPDATE Exercises SET Dose = '{"healthyBack":{"meters":30},"strength":{"meters":30},"muscle":{"meters":30}}' WHERE Load = 'carry';
                UPDATE Exercises SET StepGrams = 2500 WHERE Load IN ('external', 'bodyweight-plus', 'assisted', 'carry');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Dose",
                table: "Exercises");

            migrationBuilder.DropColumn(
                name: "Gate",
                table: "Exercises");

            migrationBuilder.DropColumn(
                name: "StepGrams",
                table: "Exercises");
        }
    }
}
