using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.Sqlite
{
    /// <summary>
    /// Everyone's rows begin with whose they are, in keys and in what points from one row to another. What the framework would do
    /// for that leaves the transaction of the migration, and an end of the program in between would leave half of it: so tables
    /// are made anew by hand, those that point before those that are pointed to.
    /// </summary>
    public partial class OwnersFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            CREATE TABLE "NewPlans" (
                "Id" TEXT NOT NULL,
                "OwnerId" TEXT NOT NULL,
                "Pauses" TEXT NOT NULL DEFAULT ('[]'),
                "Shifts" TEXT NOT NULL DEFAULT ('[]'),
                "Changes" TEXT NOT NULL DEFAULT ('[]'),
                "Ignored" TEXT NOT NULL DEFAULT ('[]'),
                "Title" TEXT NOT NULL,
                "CreatedAt" TEXT NOT NULL,
                "Request" TEXT NOT NULL,
                "Weeks" TEXT NOT NULL,
                "ArchivedOn" TEXT NULL,
                CONSTRAINT "PK_Plans" PRIMARY KEY ("OwnerId", "Id")
            );
            INSERT INTO "NewPlans" ("Id", "OwnerId", "Pauses", "Shifts", "Changes", "Ignored", "Title", "CreatedAt", "Request", "Weeks", "ArchivedOn")
            SELECT t."Id", t."OwnerId", t."Pauses", t."Shifts", t."Changes", t."Ignored", t."Title", t."CreatedAt", t."Request", t."Weeks", t."ArchivedOn"
            FROM "Plans" t;
            CREATE TABLE "NewSessions" (
                "Id" TEXT NOT NULL,
                "OwnerId" TEXT NOT NULL,
                "Title" TEXT NOT NULL,
                "StartedAt" TEXT NOT NULL,
                "FinishedAt" TEXT NULL,
                "PlanId" TEXT NULL,
                "PlannedDay" TEXT NULL,
                "Notes" TEXT NULL,
                "Revision" INTEGER NOT NULL,
                "Version" INTEGER NOT NULL,
                "PainBefore" INTEGER NULL,
                "PainWorst" INTEGER NULL,
                "PainNextMorning" INTEGER NULL,
                "IsEasy" INTEGER NOT NULL,
                "IsMinimum" INTEGER NOT NULL,
                "Layout" TEXT NOT NULL DEFAULT ('{}'),
                "PausedAt" TEXT NULL,
                "PausedSeconds" INTEGER NOT NULL,
                "EasyExercises" TEXT NOT NULL DEFAULT ('[]'),
                "RemovedSets" TEXT NOT NULL DEFAULT ('[]'),
                CONSTRAINT "PK_Sessions" PRIMARY KEY ("OwnerId", "Id"),
                CONSTRAINT "FK_Sessions_Plans_OwnerId_PlanId" FOREIGN KEY ("OwnerId", "PlanId") REFERENCES "NewPlans" ("OwnerId", "Id") ON DELETE RESTRICT
            );
            INSERT INTO "NewSessions" ("Id", "OwnerId", "Title", "StartedAt", "FinishedAt", "PlanId", "PlannedDay", "Notes", "Revision", "Version", "PainBefore", "PainWorst", "PainNextMorning", "IsEasy", "IsMinimum", "Layout", "PausedAt", "PausedSeconds", "EasyExercises", "RemovedSets")
            SELECT t."Id", t."OwnerId", t."Title", t."StartedAt", t."FinishedAt", p."Id", t."PlannedDay", t."Notes", t."Revision", t."Version", t."PainBefore", t."PainWorst", t."PainNextMorning", t."IsEasy", t."IsMinimum", t."Layout", t."PausedAt", t."PausedSeconds", t."EasyExercises", t."RemovedSets"
            FROM "Sessions" t LEFT JOIN "Plans" p ON p."Id" = t."PlanId" AND p."OwnerId" = t."OwnerId";
            CREATE TABLE "NewLoggedSets" (
                "Id" TEXT NOT NULL,
                "OwnerId" TEXT NOT NULL,
                "SessionId" TEXT NOT NULL,
                "Exercise" TEXT NOT NULL,
                "Kind" TEXT NOT NULL,
                "Order" INTEGER NOT NULL,
                "Reps" INTEGER NULL,
                "LoadGrams" INTEGER NULL,
                "HoldSeconds" INTEGER NULL,
                "DistanceMeters" INTEGER NULL,
                "Rir" INTEGER NULL,
                "Form" INTEGER NULL,
                "Note" TEXT NULL,
                "IsSkipped" INTEGER NOT NULL,
                "DoneAt" TEXT NOT NULL,
                "Revision" INTEGER NOT NULL,
                CONSTRAINT "PK_LoggedSets" PRIMARY KEY ("OwnerId", "SessionId", "Id"),
                CONSTRAINT "FK_LoggedSets_Exercises_Exercise" FOREIGN KEY ("Exercise") REFERENCES "Exercises" ("Id") ON DELETE RESTRICT,
                CONSTRAINT "FK_LoggedSets_Sessions_OwnerId_SessionId" FOREIGN KEY ("OwnerId", "SessionId") REFERENCES "NewSessions" ("OwnerId", "Id") ON DELETE CASCADE
            );
            INSERT INTO "NewLoggedSets" ("Id", "OwnerId", "SessionId", "Exercise", "Kind", "Order", "Reps", "LoadGrams", "HoldSeconds", "DistanceMeters", "Rir", "Form", "Note", "IsSkipped", "DoneAt", "Revision")
            SELECT t."Id", s."OwnerId", t."SessionId", t."Exercise", t."Kind", t."Order", t."Reps", t."LoadGrams", t."HoldSeconds", t."DistanceMeters", t."Rir", t."Form", t."Note", t."IsSkipped", t."DoneAt", t."Revision"
            FROM "LoggedSets" t JOIN "Sessions" s ON s."Id" = t."SessionId";
            CREATE TABLE "NewOwnTargets" (
                "Id" TEXT NOT NULL,
                "OwnerId" TEXT NOT NULL,
                "PlanId" TEXT NULL,
                "PlannedDay" TEXT NULL,
                "SessionId" TEXT NULL,
                "Exercise" TEXT NOT NULL,
                "Sets" INTEGER NOT NULL,
                "Reps" INTEGER NULL,
                "HoldSeconds" INTEGER NULL,
                "DistanceMeters" INTEGER NULL,
                "LoadGrams" INTEGER NULL,
                "Rir" INTEGER NOT NULL,
                "Reason" TEXT NULL,
                "SetAt" TEXT NOT NULL,
                CONSTRAINT "PK_OwnTargets" PRIMARY KEY ("OwnerId", "Id"),
                CONSTRAINT "FK_OwnTargets_Exercises_Exercise" FOREIGN KEY ("Exercise") REFERENCES "Exercises" ("Id") ON DELETE RESTRICT,
                CONSTRAINT "FK_OwnTargets_Plans_OwnerId_PlanId" FOREIGN KEY ("OwnerId", "PlanId") REFERENCES "NewPlans" ("OwnerId", "Id") ON DELETE RESTRICT,
                CONSTRAINT "FK_OwnTargets_Sessions_OwnerId_SessionId" FOREIGN KEY ("OwnerId", "SessionId") REFERENCES "NewSessions" ("OwnerId", "Id") ON DELETE CASCADE
            );
            INSERT INTO "NewOwnTargets" ("Id", "OwnerId", "PlanId", "PlannedDay", "SessionId", "Exercise", "Sets", "Reps", "HoldSeconds", "DistanceMeters", "LoadGrams", "Rir", "Reason", "SetAt")
            SELECT t."Id", t."OwnerId", p."Id", t."PlannedDay", t."SessionId", t."Exercise", t."Sets", t."Reps", t."HoldSeconds", t."DistanceMeters", t."LoadGrams", t."Rir", t."Reason", t."SetAt"
            FROM "OwnTargets" t LEFT JOIN "Plans" p ON p."Id" = t."PlanId" AND p."OwnerId" = t."OwnerId";
            CREATE TABLE "NewTrunkTests" (
                "Id" TEXT NOT NULL,
                "OwnerId" TEXT NOT NULL,
                "Date" TEXT NOT NULL,
                "Holds" TEXT NOT NULL,
                CONSTRAINT "PK_TrunkTests" PRIMARY KEY ("OwnerId", "Id")
            );
            INSERT INTO "NewTrunkTests" ("Id", "OwnerId", "Date", "Holds")
            SELECT t."Id", t."OwnerId", t."Date", t."Holds"
            FROM "TrunkTests" t;
            CREATE TABLE "NewPersonalTokens" (
                "Id" TEXT NOT NULL,
                "OwnerId" TEXT NOT NULL,
                "Name" TEXT NOT NULL,
                "Scope" TEXT NOT NULL,
                "Hash" TEXT NOT NULL,
                "CreatedAt" TEXT NOT NULL,
                "LastUsedAt" TEXT NULL,
                "RevokedAt" TEXT NULL,
                CONSTRAINT "PK_PersonalTokens" PRIMARY KEY ("OwnerId", "Id")
            );
            INSERT INTO "NewPersonalTokens" ("Id", "OwnerId", "Name", "Scope", "Hash", "CreatedAt", "LastUsedAt", "RevokedAt")
            SELECT t."Id", t."OwnerId", t."Name", t."Scope", t."Hash", t."CreatedAt", t."LastUsedAt", t."RevokedAt"
            FROM "PersonalTokens" t;
            DROP TABLE "OwnTargets";
            DROP TABLE "LoggedSets";
            DROP TABLE "Sessions";
            DROP TABLE "Plans";
            DROP TABLE "TrunkTests";
            DROP TABLE "PersonalTokens";
            ALTER TABLE "NewPlans" RENAME TO "Plans";
            ALTER TABLE "NewSessions" RENAME TO "Sessions";
            ALTER TABLE "NewLoggedSets" RENAME TO "LoggedSets";
            ALTER TABLE "NewOwnTargets" RENAME TO "OwnTargets";
            ALTER TABLE "NewTrunkTests" RENAME TO "TrunkTests";
            ALTER TABLE "NewPersonalTokens" RENAME TO "PersonalTokens";
            CREATE INDEX "IX_LoggedSets_Exercise" ON "LoggedSets" ("Exercise");
            CREATE UNIQUE INDEX "IX_LoggedSets_OwnerId_SessionId_Exercise_Kind_Order" ON "LoggedSets" ("OwnerId", "SessionId", "Exercise", "Kind", "Order");
            CREATE INDEX "IX_OwnTargets_Exercise" ON "OwnTargets" ("Exercise");
            CREATE UNIQUE INDEX "IX_OwnTargets_OwnerId_PlanId_PlannedDay_Exercise" ON "OwnTargets" ("OwnerId", "PlanId", "PlannedDay", "Exercise");
            CREATE INDEX "IX_OwnTargets_OwnerId_PlannedDay" ON "OwnTargets" ("OwnerId", "PlannedDay");
            CREATE UNIQUE INDEX "IX_OwnTargets_OwnerId_SessionId_Exercise" ON "OwnTargets" ("OwnerId", "SessionId", "Exercise");
            CREATE UNIQUE INDEX "IX_PersonalTokens_Hash" ON "PersonalTokens" ("Hash");
            CREATE INDEX "IX_Plans_OwnerId_CreatedAt" ON "Plans" ("OwnerId", "CreatedAt");
            CREATE UNIQUE INDEX "IX_Sessions_OwnerId_PlanId_PlannedDay" ON "Sessions" ("OwnerId", "PlanId", "PlannedDay");
            CREATE INDEX "IX_Sessions_OwnerId_StartedAt" ON "Sessions" ("OwnerId", "StartedAt");
            CREATE INDEX "IX_TrunkTests_OwnerId_Date" ON "TrunkTests" ("OwnerId", "Date");
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("Ids of two people may be equal now; there is no way back.");
    }
}
