using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Importing;

/// <summary>Names that other programs give to exercises, where comparing words would not find what they mean.</summary>
public static class AppNames
{
    private static readonly (string Id, string[] Names)[] Table =
    [
        ("conventional-deadlift", ["Deadlift (Barbell)", "Deadlift", "Barbell Deadlift"]),
        ("back-squat", ["Squat (Barbell)", "Squat", "Barbell Squat", "Barbell Back Squat", "Low Bar Squat", "High Bar Squat"]),
        ("front-squat", ["Front Squat (Barbell)", "Barbell Front Squat"]),
        ("barbell-bench-press", ["Bench Press (Barbell)", "Bench Press", "Flat Barbell Bench Press"]),
        ("db-bench-press", ["Bench Press (Dumbbell)", "Flat Dumbbell Bench Press"]),
        ("incline-db-press", ["Incline Bench Press (Dumbbell)", "Incline Dumbbell Bench Press"]),
        ("bent-over-barbell-row", ["Bent Over Row (Barbell)", "Barbell Row", "Bent Over Row", "Bent Over Barbell Row", "Bent-Over Row"]),
        ("one-arm-db-row", ["Dumbbell Row", "Bent Over One Arm Row (Dumbbell)", "Bent Over Row (Dumbbell)", "One Arm Dumbbell Row", "Single Arm Dumbbell Row"]),
        ("pendlay-row", ["Pendlay Row (Barbell)"]),
        ("t-bar-row", ["T Bar Row"]),
        ("seated-cable-row", ["Seated Row (Cable)", "Seated Cable Row - V Grip (Cable)", "Seated Cable Row", "Cable Row"]),
        ("lat-pulldown", ["Lat Pulldown (Cable)", "Lat Pulldown", "Lat Pulldown - Wide Grip (Cable)", "Lat Pulldown (Machine)", "Wide Grip Lat Pulldown"]),
        ("neutral-grip-pulldown", ["Lat Pulldown - Close Grip (Cable)", "Close Grip Lat Pulldown"]),
        ("pull-up", ["Pull Up", "Pull Ups", "Pullups", "Wide Pull Up"]),
        ("chin-up", ["Chin Up", "Chin Ups", "Chinups"]),
        ("weighted-pull-up", ["Pull Up (Weighted)"]),
        ("weighted-chin-up", ["Chin Up (Weighted)"]),
        ("machine-assisted-pull-up", ["Pull Up (Assisted)", "Assisted Pull Up", "Chin Up (Assisted)"]),
        ("band-assisted-pull-up", ["Pull Up (Band)"]),
        ("standing-overhead-press", ["Overhead Press (Barbell)", "Overhead Press", "Strict Military Press (Barbell)", "Standing Military Press (Barbell)"]),
        ("seated-db-press", ["Shoulder Press (Dumbbell)", "Overhead Press (Dumbbell)", "Seated Overhead Press (Dumbbell)", "Seated Dumbbell Press"]),
        ("romanian-deadlift-bb", ["Romanian Deadlift (Barbell)", "Romanian Deadlift", "Stiff Leg Deadlift (Barbell)"]),
        ("romanian-deadlift-db", ["Romanian Deadlift (Dumbbell)"]),
        ("trap-bar-deadlift", ["Trap Bar Deadlift", "Hex Bar Deadlift", "Deadlift (Trap bar)"]),
        ("barbell-hip-thrust", ["Hip Thrust (Barbell)", "Barbell Hip Thrust", "Hip Thrust"]),
        ("leg-press", ["Leg Press (Machine)", "Leg Press Horizontal (Machine)"]),
        ("leg-curl", ["Lying Leg Curl (Machine)", "Seated Leg Curl (Machine)", "Leg Curl"]),
        ("leg-extension", ["Leg Extension (Machine)"]),
        ("face-pull", ["Face Pull (Cable)", "Face Pull"]),
        ("reverse-fly-db", ["Reverse Fly (Dumbbell)", "Rear Delt Reverse Fly (Dumbbell)", "Rear Delt Fly (Dumbbell)"]),
        ("reverse-pec-deck", ["Reverse Fly (Machine)", "Rear Delt Reverse Fly (Machine)"]),
        ("lateral-raise", ["Lateral Raise (Dumbbell)", "Lateral Raise (Cable)"]),
        ("dumbbell-curl", ["Bicep Curl (Dumbbell)", "Biceps Curl", "Dumbbell Curl", "Bicep Curl"]),
        ("hammer-curl", ["Hammer Curl (Dumbbell)"]),
        ("triceps-pushdown", ["Triceps Pushdown (Cable - Straight Bar)", "Triceps Pushdown", "Triceps Rope Pushdown", "Tricep Pushdown"]),
        ("parallel-bar-dip", ["Triceps Dip", "Chest Dip", "Dip", "Dips"]),
        ("rear-foot-elevated-split-squat", ["Bulgarian Split Squat", "Bulgarian Split Squat (Dumbbell)"]),
        ("goblet-squat", ["Goblet Squat (Kettlebell)", "Goblet Squat (Dumbbell)", "Goblet Squat"]),
        ("kettlebell-swing", ["Kettlebell Swing"]),
        ("front-plank", ["Plank"]),
        ("side-plank", ["Side Plank"]),
        ("back-extension-45", ["Back Extension", "Back Extension (Hyperextension)", "Hyperextension"]),
        ("good-morning", ["Good Morning (Barbell)"]),
        ("barbell-shrug", ["Shrug (Barbell)"]),
        ("dumbbell-shrug", ["Shrug (Dumbbell)"]),
        ("standing-calf-raise", ["Standing Calf Raise (Machine)", "Standing Calf Raise (Dumbbell)", "Standing Calf Raise"]),
        ("farmer-carry", ["Farmers Walk", "Farmer's Walk", "Farmers Carry"]),
        ("dead-hang", ["Dead Hang"]),
        ("inverted-row", ["Inverted Row (Bodyweight)", "Inverted Row"]),
    ];

    private static readonly Dictionary<string, ExerciseId> ByWords = Table
        .SelectMany(row => row.Names.Select(name => (Words: Joined(NameMatch.WordsOf(name)), Id: new ExerciseId(row.Id))))
        .GroupBy(n => n.Words, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);

    /// <summary>Every exercise that is named here.</summary>
    public static IEnumerable<ExerciseId> Exercises => ByWords.Values;

    /// <summary>What a name of these words means, or null.</summary>
    public static ExerciseId? Find(HashSet<string> words) => ByWords.TryGetValue(Joined(words), out var id) ? id : null;

    private static string Joined(HashSet<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}
