using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackTrainer.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastCodeStep = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CarriedGuests",
                columns: table => new
                {
                    GuestId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CarriedGuests", x => x.GuestId);
                });

            migrationBuilder.CreateTable(
                name: "DeclinedOffers",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclinedOffers", x => new { x.OwnerId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "DeletedSessions",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeletedSessions", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Exercises",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Aliases = table.Column<string>(type: "text", nullable: false),
                    Pattern = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PrimaryMuscles = table.Column<string>(type: "text", nullable: false),
                    SecondaryMuscles = table.Column<string>(type: "text", nullable: false),
                    EquipmentOptions = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Laterality = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Load = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SpinalLoad = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Easier = table.Column<string>(type: "text", nullable: false),
                    Harder = table.Column<string>(type: "text", nullable: false),
                    Dose = table.Column<string>(type: "text", nullable: false),
                    StepGrams = table.Column<int>(type: "integer", nullable: true),
                    Gate = table.Column<string>(type: "text", nullable: true),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    Cues = table.Column<string>(type: "text", nullable: false),
                    Faults = table.Column<string>(type: "text", nullable: false),
                    Safety = table.Column<string>(type: "text", nullable: false),
                    Benefits = table.Column<string>(type: "text", nullable: false),
                    Figure = table.Column<string>(type: "text", nullable: true),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exercises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Format = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    File = table.Column<byte[]>(type: "bytea", nullable: true),
                    Choices = table.Column<string>(type: "text", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Sessions = table.Column<int>(type: "integer", nullable: false),
                    Sets = table.Column<int>(type: "integer", nullable: false),
                    Rows = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LookIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookIns", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "MorningChecks",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    SleepHours = table.Column<double>(type: "double precision", nullable: true),
                    Readiness = table.Column<double>(type: "double precision", nullable: true),
                    Soreness = table.Column<string>(type: "text", nullable: false),
                    PainNow = table.Column<int>(type: "integer", nullable: true),
                    Unwell = table.Column<bool>(type: "boolean", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MorningChecks", x => new { x.OwnerId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "OwnExercises",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Exercise = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    RestSeconds = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnExercises", x => new { x.OwnerId, x.Exercise });
                });

            migrationBuilder.CreateTable(
                name: "OwnerTurns",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Taken = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnerTurns", x => x.OwnerId);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyMassGrams = table.Column<int>(type: "integer", nullable: true),
                    BodyMassUnit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Kit = table.Column<string>(type: "text", nullable: false),
                    Rest = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'{}'"),
                    Customs = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'{}'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.OwnerId);
                });

            migrationBuilder.CreateTable(
                name: "PersonalExercises",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    IsArchived = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalExercises", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PersonalTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Scope = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalTokens", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pauses = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'[]'"),
                    Shifts = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'[]'"),
                    Changes = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'[]'"),
                    Ignored = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'[]'"),
                    Title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    ShareHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Request = table.Column<string>(type: "text", nullable: false),
                    Weeks = table.Column<string>(type: "text", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SharedKeys",
                columns: table => new
                {
                    Purpose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedKeys", x => new { x.Purpose, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "TrunkTests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Holds = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrunkTests", x => new { x.OwnerId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "AccountPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1023, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AccountPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountSecrets",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSecrets", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountSecrets_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Device = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignIns", x => new { x.OwnerId, x.Id });
                    table.ForeignKey(
                        name: "FK_SignIns_Accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    PlannedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Notes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: true),
                    PainBefore = table.Column<int>(type: "integer", nullable: true),
                    PainWorst = table.Column<int>(type: "integer", nullable: true),
                    PainNextMorning = table.Column<int>(type: "integer", nullable: true),
                    IsEasy = table.Column<bool>(type: "boolean", nullable: false),
                    IsMinimum = table.Column<bool>(type: "boolean", nullable: false),
                    Layout = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'{}'"),
                    PausedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PausedSeconds = table.Column<int>(type: "integer", nullable: false),
                    EasyExercises = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'[]'"),
                    RemovedSets = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'[]'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => new { x.OwnerId, x.Id });
                    table.ForeignKey(
                        name: "FK_Sessions_Plans_OwnerId_PlanId",
                        columns: x => new { x.OwnerId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "OwnerId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoggedSets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Exercise = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Reps = table.Column<int>(type: "integer", nullable: true),
                    LoadGrams = table.Column<int>(type: "integer", nullable: true),
                    HoldSeconds = table.Column<int>(type: "integer", nullable: true),
                    DistanceMeters = table.Column<int>(type: "integer", nullable: true),
                    Rir = table.Column<int>(type: "integer", nullable: true),
                    Form = table.Column<int>(type: "integer", nullable: true),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IsSkipped = table.Column<bool>(type: "boolean", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoggedSets", x => new { x.OwnerId, x.SessionId, x.Id });
                    table.ForeignKey(
                        name: "FK_LoggedSets_Sessions_OwnerId_SessionId",
                        columns: x => new { x.OwnerId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "OwnerId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OwnTargets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    PlannedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Exercise = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Sets = table.Column<int>(type: "integer", nullable: false),
                    Reps = table.Column<int>(type: "integer", nullable: true),
                    HoldSeconds = table.Column<int>(type: "integer", nullable: true),
                    DistanceMeters = table.Column<int>(type: "integer", nullable: true),
                    LoadGrams = table.Column<int>(type: "integer", nullable: true),
                    Rir = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnTargets", x => new { x.OwnerId, x.Id });
                    table.ForeignKey(
                        name: "FK_OwnTargets_Plans_OwnerId_PlanId",
                        columns: x => new { x.OwnerId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "OwnerId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OwnTargets_Sessions_OwnerId_SessionId",
                        columns: x => new { x.OwnerId, x.SessionId },
                        principalTable: "Sessions",
                        principalColumns: new[] { "OwnerId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountPasskeys_UserId",
                table: "AccountPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedEmail",
                table: "Accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedUserName",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CarriedGuests_AccountId",
                table: "CarriedGuests",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_LoggedSets_OwnerId_SessionId_Exercise_Kind_Order",
                table: "LoggedSets",
                columns: new[] { "OwnerId", "SessionId", "Exercise", "Kind", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LookIns_Hash",
                table: "LookIns",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_OwnerId_PlanId_PlannedDay_Exercise",
                table: "OwnTargets",
                columns: new[] { "OwnerId", "PlanId", "PlannedDay", "Exercise" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_OwnerId_PlannedDay",
                table: "OwnTargets",
                columns: new[] { "OwnerId", "PlannedDay" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnTargets_OwnerId_SessionId_Exercise",
                table: "OwnTargets",
                columns: new[] { "OwnerId", "SessionId", "Exercise" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalTokens_Hash",
                table: "PersonalTokens",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_OwnerId_CreatedAt",
                table: "Plans",
                columns: new[] { "OwnerId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ShareHash",
                table: "Plans",
                column: "ShareHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_OwnerId_PlanId_PlannedDay",
                table: "Sessions",
                columns: new[] { "OwnerId", "PlanId", "PlannedDay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_OwnerId_StartedAt_Version",
                table: "Sessions",
                columns: new[] { "OwnerId", "StartedAt", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_TrunkTests_OwnerId_Date",
                table: "TrunkTests",
                columns: new[] { "OwnerId", "Date" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountPasskeys");

            migrationBuilder.DropTable(
                name: "AccountSecrets");

            migrationBuilder.DropTable(
                name: "CarriedGuests");

            migrationBuilder.DropTable(
                name: "DeclinedOffers");

            migrationBuilder.DropTable(
                name: "DeletedSessions");

            migrationBuilder.DropTable(
                name: "Exercises");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "LoggedSets");

            migrationBuilder.DropTable(
                name: "LookIns");

            migrationBuilder.DropTable(
                name: "MorningChecks");

            migrationBuilder.DropTable(
                name: "OwnExercises");

            migrationBuilder.DropTable(
                name: "OwnTargets");

            migrationBuilder.DropTable(
                name: "OwnerTurns");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "PersonalExercises");

            migrationBuilder.DropTable(
                name: "PersonalTokens");

            migrationBuilder.DropTable(
                name: "SharedKeys");

            migrationBuilder.DropTable(
                name: "SignIns");

            migrationBuilder.DropTable(
                name: "TrunkTests");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Plans");
        }
    }
}
