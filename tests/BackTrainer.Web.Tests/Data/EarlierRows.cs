namespace BackTrainer.Web.Tests.Data;

/// <summary>Rows for what each migration added, as the program of that time wrote them. They never change; newer versions must read them.</summary>
internal static class EarlierRows
{
    /// <summary>What is put in right after a migration, by the end of its name.</summary>
    public static readonly IReadOnlyDictionary<string, string> After = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Start"] = FirstVersionRows.Sql,
        ["PlanLife"] = """
            UPDATE Plans SET Pauses = '[{{"from":"2026-11-09","until":"2026-11-15"}}]', ArchivedOn = '2026-11-20';
            """,
        ["MorningChecks"] = """
            INSERT INTO MorningChecks (OwnerId, Date, SleepHours, Readiness, Soreness, PainNow, Unwell)
            VALUES ('0193A000-0000-7000-8000-0000000000AA', '2026-11-24', 7.5, 4, '{{"lats":2}}', 1, 0);
            INSERT INTO DeclinedOffers (OwnerId, Rule, Until) VALUES ('0193A000-0000-7000-8000-0000000000AA', 'deload-due', '2026-11-30');
            UPDATE Sessions SET PainBefore = 1, PainNextMorning = 2, EasyExercises = '["side-plank"]' WHERE Notes = 'Old notes';
            """,
        ["PeopleAndTrunkTests"] = """
            INSERT INTO People (OwnerId, BodyMassGrams, BodyMassUnit, Kit) VALUES ('0193A000-0000-7000-8000-0000000000AA', 80000, 'kilograms', '{{}}');
            INSERT INTO TrunkTests (Id, OwnerId, Date, Holds) VALUES ('0193A000-0000-7000-8000-000000000011', '0193A000-0000-7000-8000-0000000000AA', '2026-11-24', '{{"extensor":90}}');
            """,
        ["OwnTargets"] = """
            INSERT INTO OwnTargets (Id, OwnerId, PlanId, PlannedDay, Exercise, Sets, Reps, LoadGrams, Rir, Reason, SetAt)
            VALUES ('0193A000-0000-7000-8000-000000000012', '0193A000-0000-7000-8000-0000000000AA', '0193A000-0000-7000-8000-000000000001', '2026-11-02', 'bent-over-barbell-row', 3, 8, 60000, 2, 'I feel good', '2026-11-02 09:00:00');
            """,
        ["RevisionsAndTokens"] = """
            INSERT INTO PersonalTokens (Id, OwnerId, Name, Scope, Hash, CreatedAt)
            VALUES ('0193A000-0000-7000-8000-000000000013', '0193A000-0000-7000-8000-0000000000AA', 'First token', 'write', 'aa00000000000000000000000000000000000000000000000000000000000000', '2026-11-28 09:00:00');
            INSERT INTO DeletedSessions (OwnerId, Id, DeletedAt) VALUES ('0193A000-0000-7000-8000-0000000000AA', '0193A000-0000-7000-8000-000000000014', '2026-11-28 09:00:00');
            UPDATE Sessions SET RemovedSets = '[{{"id":"0193a000-0000-7000-8000-000000000015","revision":3}}]' WHERE Notes = 'Old notes';
            """,
        ["SessionFlow"] = """
            INSERT INTO OwnExercises (OwnerId, Exercise, Note, RestSeconds) VALUES ('0193A000-0000-7000-8000-0000000000AA', 'bent-over-barbell-row', 'Feet wider', 150);
            UPDATE People SET Rest = '{{"seconds":120}}';
            """,
    };
}
