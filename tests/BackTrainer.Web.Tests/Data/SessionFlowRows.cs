namespace BackTrainer.Web.Tests.Data;

/// <summary>A row of everything that people had, for two of them, as the version wrote it that had ids without owners. They never change.</summary>
internal static class SessionFlowRows
{
    /// <summary>The last migration of that version.</summary>
    public const string Migration = "20261128044747_SessionFlow";

    public const string Sql = """
        INSERT INTO Exercises (Id, Name, Aliases, Pattern, PrimaryMuscles, SecondaryMuscles, EquipmentOptions, Level, Laterality, Load, SpinalLoad, Easier, Harder, Summary, Steps, Cues, Faults, Safety, Benefits, IsRetired, Dose)
        VALUES ('pull-up', 'Pull-up', '[]', 'vertical-pull', '["lats"]', '[]', '[["pullup-bar"]]', 'intermediate', 'bilateral', 'bodyweight', 'low', '[]', '[]', 'Old words.', '[]', '[]', '[]', '[]', '[]', 0,
            '{{"healthyBack":{{"reps":{{"min":8,"max":12}}}},"strength":{{"reps":{{"min":8,"max":12}}}},"muscle":{{"reps":{{"min":8,"max":12}}}}}}');
        INSERT INTO Plans (Id, OwnerId, Title, CreatedAt, Request, Weeks, ArchivedOn)
        VALUES ('0193A000-0000-7000-8000-000000000001', 'AA93A000-0000-7000-8000-0000000000AA', 'Mine', '2026-11-01 08:00:00', '{{}}', '[]', '2026-11-20'),
               ('0193A000-0000-7000-8000-000000000002', 'BB93A000-0000-7000-8000-0000000000BB', 'Theirs', '2026-11-01 09:00:00', '{{}}', '[]', NULL);
        INSERT INTO Sessions (Id, OwnerId, Title, StartedAt, FinishedAt, PlanId, PlannedDay, IsEasy, Notes, PainBefore, PainWorst, PainNextMorning, Revision, Version, EasyExercises, RemovedSets, IsMinimum, Layout, PausedAt, PausedSeconds)
        VALUES ('0193A000-0000-7000-8000-000000000011', 'AA93A000-0000-7000-8000-0000000000AA', 'Monday', '2026-11-02 17:00:00', '2026-11-02 18:00:00',
            '0193A000-0000-7000-8000-000000000001', '2026-11-02', 1, 'Notes', 1, 2, 3, 4, 5, '["pull-up"]', '[{{"id":"0193a000-0000-7000-8000-0000000000ff","revision":2}}]', 1, '{{"added":["pull-up"]}}', NULL, 60),
               ('0193A000-0000-7000-8000-000000000012', 'BB93A000-0000-7000-8000-0000000000BB', 'Free', '2026-11-03 17:00:00', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 1, 1, '[]', '[]', 0, '{{}}', '2026-11-03 17:30:00', 0);
        INSERT INTO LoggedSets (SessionId, Id, Exercise, Kind, "Order", Reps, LoadGrams, HoldSeconds, DistanceMeters, Rir, Form, Note, IsSkipped, DoneAt, Revision)
        VALUES ('0193A000-0000-7000-8000-000000000011', '0193A000-0000-7000-8000-000000000021', 'pull-up', 'work', 1, 8, 60000, 20, 30, 2, 4, 'Note', 0, '2026-11-02 17:10:00', 1),
               ('0193A000-0000-7000-8000-000000000011', '0193A000-0000-7000-8000-000000000022', 'pull-up', 'work', 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-02 17:14:00', 2),
               ('0193A000-0000-7000-8000-000000000012', '0193A000-0000-7000-8000-000000000021', 'pull-up', 'warm-up', 1, 5, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-03 17:10:00', 1);
        INSERT INTO OwnTargets (Id, OwnerId, PlanId, PlannedDay, SessionId, Exercise, Sets, Reps, HoldSeconds, DistanceMeters, LoadGrams, Rir, Reason, SetAt)
        VALUES ('0193A000-0000-7000-8000-000000000031', 'AA93A000-0000-7000-8000-0000000000AA', '0193A000-0000-7000-8000-000000000001', '2026-11-02', NULL, 'pull-up', 3, 8, NULL, NULL, 2500, 2, 'Reason', '2026-11-01 10:00:00'),
               ('0193A000-0000-7000-8000-000000000032', 'BB93A000-0000-7000-8000-0000000000BB', NULL, NULL, '0193A000-0000-7000-8000-000000000012', 'pull-up', 2, NULL, 30, 20, NULL, 1, NULL, '2026-11-03 17:05:00'),
               ('0193A000-0000-7000-8000-000000000033', 'BB93A000-0000-7000-8000-0000000000BB', NULL, '2026-11-04', NULL, 'pull-up', 2, 5, NULL, NULL, NULL, 1, NULL, '2026-11-03 17:06:00');
        INSERT INTO TrunkTests (Id, OwnerId, Date, Holds) VALUES ('0193A000-0000-7000-8000-000000000041', 'AA93A000-0000-7000-8000-0000000000AA', '2026-11-05', '{{"extensor":90}}');
        INSERT INTO PersonalTokens (Id, OwnerId, Name, Scope, Hash, CreatedAt, LastUsedAt, RevokedAt)
        VALUES ('0193A000-0000-7000-8000-000000000051', 'AA93A000-0000-7000-8000-0000000000AA', 'Token', 'write', 'ABC', '2026-11-01 08:00:00', '2026-11-02 08:00:00', NULL);
        INSERT INTO DeletedSessions (OwnerId, Id, DeletedAt) VALUES ('AA93A000-0000-7000-8000-0000000000AA', '0193A000-0000-7000-8000-000000000061', '2026-11-01 08:00:00');
        INSERT INTO MorningChecks (OwnerId, Date, SleepHours, Readiness, Soreness, PainNow, Unwell) VALUES ('AA93A000-0000-7000-8000-0000000000AA', '2026-11-05', 7.5, 3, '{{}}', 2, 1);
        INSERT INTO DeclinedOffers (OwnerId, Rule, Until) VALUES ('AA93A000-0000-7000-8000-0000000000AA', 'deload-due', '2026-11-12');
        INSERT INTO People (OwnerId, BodyMassGrams, BodyMassUnit, Kit, Rest) VALUES ('AA93A000-0000-7000-8000-0000000000AA', 80000, 'kilograms', '{{}}', '{{"shift":30}}');
        INSERT INTO OwnExercises (OwnerId, Exercise, Note, RestSeconds) VALUES ('AA93A000-0000-7000-8000-0000000000AA', 'pull-up', 'Own note', 120);
        """;
}
