using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RevisionsAndTokens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RemovedSets",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            RebuildSets(migrationBuilder, "\"SessionId\", \"Id\"");

            migrationBuilder.CreateTable(
                name: "DeletedSessions",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeletedSessions", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PersonalTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalTokens", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PersonalTokens_Hash",
                table: "PersonalTokens",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalTokens_OwnerId",
                table: "PersonalTokens",
                column: "OwnerId");

            // What was counted in one number goes on in both.
            migrationBuilder.Sql("UPDATE Sessions SET Version = Revision;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeletedSessions");

            migrationBuilder.DropTable(
                name: "PersonalTokens");

            migrationBuilder.DropColumn(
                name: "RemovedSets",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Sessions");

            RebuildSets(migrationBuilder, "\"Id\"");
        }

        /// <summary>
        /// Gives the table of sets another primary key. What the framework would do for that leaves the transaction of the
        /// migration, and an end of the program in between would leave half of it; nothing refers to sets, so that this need not.
        /// </summary>
        private static void RebuildSets(MigrationBuilder migrationBuilder, string key) => migrationBuilder.Sql($"""
            CREATE TABLE "NewLoggedSets" (
                "SessionId" TEXT NOT NULL,
                "Id" TEXT NOT NULL,
                "DistanceMeters" INTEGER NULL,
                "DoneAt" TEXT NOT NULL,
                "Exercise" TEXT NOT NULL,
                "Form" INTEGER NULL,
                "HoldSeconds" INTEGER NULL,
                "IsSkipped" INTEGER NOT NULL,
                "Kind" TEXT NOT NULL,
                "LoadGrams" INTEGER NULL,
                "Note" TEXT NULL,
                "Order" INTEGER NOT NULL,
                "Reps" INTEGER NULL,
                "Revision" INTEGER NOT NULL,
                "Rir" INTEGER NULL,
                CONSTRAINT "PK_LoggedSets" PRIMARY KEY ({key}),
                CONSTRAINT "FK_LoggedSets_Exercises_Exercise" FOREIGN KEY ("Exercise") REFERENCES "Exercises" ("Id") ON DELETE RESTRICT,
                CONSTRAINT "FK_LoggedSets_Sessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "Sessions" ("Id") ON DELETE CASCADE
            );
            INSERT OR IGNORE INTO "NewLoggedSets" ("SessionId", "Id", "DistanceMeters", "DoneAt", "Exercise", "Form", "HoldSeconds", "IsSkipped", "Kind", "LoadGrams", "Note", "Order", "Reps", "Revision", "Rir")
            SELECT "SessionId", "Id", "DistanceMeters", "DoneAt", "Exercise", "Form", "HoldSeconds", "IsSkipped", "Kind", "LoadGrams", "Note", "Order", "Reps", "Revision", "Rir" FROM "LoggedSets" ORDER BY rowid;
            DROP TABLE "LoggedSets";
            ALTER TABLE "NewLoggedSets" RENAME TO "LoggedSets";
            CREATE INDEX "IX_LoggedSets_Exercise" ON "LoggedSets" ("Exercise");
            CREATE UNIQUE INDEX "IX_LoggedSets_SessionId_Exercise_Kind_Order" ON "LoggedSets" ("SessionId", "Exercise", "Kind", "Order");
            """);
    }
}
