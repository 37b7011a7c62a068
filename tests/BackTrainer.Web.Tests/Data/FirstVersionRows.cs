namespace BackTrainer.Web.Tests.Data;

/// <summary>Rows as the first version wrote them. They never change; newer versions must read them.</summary>
internal static class FirstVersionRows
{
    public const string Sql = """
        INSERT INTO Exercises (Id, Name, Aliases, Pattern, PrimaryMuscles, SecondaryMuscles, EquipmentOptions, Level, Laterality, Load, SpinalLoad, Easier, Harder, Summary, Steps, Cues, Faults, Safety, Benefits, IsRetired)
        VALUES ('bent-over-barbell-row', 'Row', '[]', 'horizontal-pull', '["lats"]', '[]', '[["barbell"]]', 'intermediate', 'bilateral', 'external', 'high', '[]', '[]', 'Old words.', '[]', '[]', '[]', '[]', '[]', 0),
               ('old-row', 'A row of old', '[]', 'horizontal-pull', '["lats"]', '[]', '[[]]', 'novice', 'bilateral', 'bodyweight', 'low', '[]', '[]', 'Old words.', '[]', '[]', '[]', '[]', '[]', 0);
        INSERT INTO Plans (Id, OwnerId, Title, CreatedAt, Request, Weeks)
        VALUES ('0193A000-0000-7000-8000-000000000001', '0193A000-0000-7000-8000-0000000000AA', 'Old plan', '2026-11-01 08:00:00',
            '{{"screen":{{"completedOn":"2026-11-01","age":40,"conditions":[],"redFlags":[]}},"back":{{"lowBackPain":"none","painNow":0,"legSymptoms":false}},"level":"novice","goal":"strength","days":["monday"],"minutesPerSession":45,"equipment":["barbell"],"blockedPatterns":[],"excludedExercises":[],"masteredExercises":[],"startsOn":"2026-11-02","weeks":1}}',
            '[{{"number":1,"kind":"build","days":[{{"day":"monday","mobility":["cat-cow"],"exercises":[{{"exercise":"bent-over-barbell-row","prescription":{{"sets":3,"reps":{{"min":6,"max":10}},"rir":2,"restSeconds":150,"warmUpSets":2}},"why":"Old reason."}}]}}]}}]');
        INSERT INTO Sessions (Id, OwnerId, Title, StartedAt, FinishedAt, PlanId, PlannedDay, IsEasy, Notes, PainWorst, Revision, AddedExercises)
        VALUES ('0193A000-0000-7000-8000-000000000002', '0193A000-0000-7000-8000-0000000000AA', 'Monday', '2026-11-02 17:00:00', '2026-11-02 18:00:00',
            '0193A000-0000-7000-8000-000000000001', '2026-11-02', 0, 'Old notes', 2, 7, '["side-plank"]'),
               ('0193A000-0000-7000-8000-000000000005', '0193A000-0000-7000-8000-0000000000AA', 'Monday', '2026-11-02 17:00:01', NULL,
            '0193A000-0000-7000-8000-000000000001', '2026-11-02', 0, 'Started twice', NULL, 1, '[]');
        INSERT INTO LoggedSets (Id, Exercise, Kind, "Order", Reps, LoadGrams, Rir, Form, Note, IsSkipped, DoneAt, Revision, SessionId)
        VALUES ('0193A000-0000-7000-8000-000000000003', 'bent-over-barbell-row', 'work', 1, 8, 60000, 2, 4, 'Old note', 0, '2026-11-02 17:10:00', 1, '0193A000-0000-7000-8000-000000000002'),
               ('0193A000-0000-7000-8000-000000000004', 'bent-over-barbell-row', 'work', 2, 8, 62500, NULL, NULL, NULL, 0, '2026-11-02 17:14:00', 1, '0193A000-0000-7000-8000-000000000002');
        """;
}
