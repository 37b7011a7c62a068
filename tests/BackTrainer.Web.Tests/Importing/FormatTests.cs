using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Importing;

/// <summary>The same morning of rows and pull-ups, in the tables of other programs.</summary>
public sealed class FormatTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string StrongOne = """
        Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
        2026-03-05 10:00:00,"Morning",1h 10m,"Bent Over Row (Barbell)",W,40,10,0,0,"",,
        2026-03-05 10:00:00,"Morning",1h 10m,"Bent Over Row (Barbell)",1,60,8,0,0,"wide",,8
        2026-03-05 10:00:00,"Morning",1h 10m,"Bent Over Row (Barbell)",Rest Timer,0,0,0,120,"",,
        2026-03-05 10:00:00,"Morning",1h 10m,"Pull Up",1,0,6,0,0,"",,
        """;

    private const string StrongTwo = """
        Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
        2026-03-05 10:00:00;Morning;Bent Over Row (Barbell);W;40,0;kg;10;;;;;;;1h 10m
        2026-03-05 10:00:00;Morning;Bent Over Row (Barbell);1;60,0;kg;8;8,0;;;;wide;;1h 10m
        2026-03-05 10:00:00;Morning;Pull Up;1;;;6;;;;;;;1h 10m
        """;

    private const string StrongThree = """
        Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes
        1;2026-03-05 10:00:00;Morning;4200;Bent Over Row (Barbell);W;40.0;10;;;;;
        1;2026-03-05 10:00:00;Morning;4200;Bent Over Row (Barbell);1;60.0;8;8.0;;;wide;
        1;2026-03-05 10:00:00;Morning;4200;Pull Up;1;;6;;;;;
        """;

    private const string Hevy = """
        "title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
        "Morning","5 März 2026, 10:00","5 März 2026, 11:10","","Bent Over Row (Barbell)",,"wide",0,"warmup",40,10,,,
        "Morning","5 März 2026, 10:00","5 März 2026, 11:10","","Bent Over Row (Barbell)",,"wide",1,"normal",60,8,,,8
        "Morning","5 März 2026, 10:00","5 März 2026, 11:10","","Pull Up",,"",0,"normal",,6,,,
        """;

    private const string FitNotes = """
        Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
        2026-03-05,Barbell Row,Back,60.0,kgs,8,,,,wide
        2026-03-05,Pull Up,Back,,,6,,,,
        """;

    private const string FitNotesOld = """
        Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment
        2026-03-05,Barbell Row,Back,60.0,8,,,,wide
        2026-03-05,Pull Up,Back,0.0,6,,,,
        """;

    private const string FitNotesPhone = """
        Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind
        2026-03-05,Barbell Row,Back,60.0,132.28,8,,,,wide,
        2026-03-05,Pull Up,Back,,,6,,,,,
        """;

    private const string StrongLifts = """
        Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)
        2026/03/05,1,Morning,5x5,80,Barbell Row,1×8,,8×60,75,8,480,480,1.17,10:00,11:10,,8,60,,
        2026/03/05,1,Morning,5x5,80,Pull Up,1×6,,6×0,0,6,0,480,1.17,10:00,11:10,,6,0,,
        """;

    private const string Liftosaur = """
        Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes
        2026-03-05T10:00:00.000Z,Mine,Morning,Bent Over Row,1,10,10,0,,,0,40,kg,40,kg,0,,,,
        2026-03-05T10:00:00.000Z,Mine,Morning,Bent Over Row,0,8,8,0,,8,0,60,kg,60,kg,0,,,,
        2026-03-05T10:00:00.000Z,Mine,Morning,Pull Up,0,6,6,0,,,0,0,kg,0,kg,0,,,,
        2026-03-05T10:00:00.000Z,Mine,Morning,Pull Up,0,6,,0,,,0,0,kg,,kg,0,,,,
        """;

    public static TheoryData<string, string, string> Files => new()
    {
        { "strong", "?unit=kg", StrongOne },
        { "strong", "", StrongTwo },
        { "strong", "", StrongThree },
        { "hevy", "", Hevy },
        { "fitnotes", "", FitNotes },
        { "fitnotes", "", FitNotesOld },
        { "fitnotes", "", FitNotesPhone },
        { "stronglifts", "", StrongLifts },
        { "liftosaur", "", Liftosaur },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_program_says_the_same_of_the_same_morning(string format, string query, string file)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, "\ufeff" + file.ReplaceLineEndings("\r\n"), query);
        Assert.True(answer.Status == 200, answer.Json?.ToJsonString());
        Assert.Equal((format, 1, 0), ((string?)answer.Json!["format"], (int)answer.Json["sessions"]!, (int)answer.Json["faultCount"]!));
        var session = Assert.Single(await person.SessionsAsync())!;
        var work = session["sets"]!.AsArray().Where(s => (string?)s!["kind"] == "work").Select(s => $"{s!["exercise"]} {s["reps"]} {s["loadKg"]}").ToList();
        Assert.Equal(["bent-over-barbell-row 8 60", "pull-up 6 "], work);
        Assert.StartsWith("2026-03-05T", (string?)session["startedAt"], StringComparison.Ordinal);
        Assert.NotNull(session["finishedAt"]);
        if (format is not "fitnotes")
        {
            Assert.Equal("Morning", (string?)session["title"]);
        }
    }

    [Theory]
    [InlineData("12 июн. 2026 г., 07:26")]
    [InlineData("12 juin 2026, 07:26")]
    [InlineData("12 czerwca 2026, 07:26")]
    [InlineData("12. Juni 2026, 7:26")]
    [InlineData("Jun 12, 2026, 7:26\u202fAM")]
    [InlineData("2026年6月12日 7:26")]
    [InlineData("12 haz 2026, 07:26")]
    public async Task Months_are_read_in_many_languages(string date)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, $"title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\nA,\"{date}\",,Pull Up,0,normal,,5\n");
        Assert.True(answer.Status == 200, answer.Json?.ToJsonString());
        var session = Assert.Single(await person.SessionsAsync())!;
        var started = TimeZoneInfo.ConvertTimeFromUtc((DateTime)session["startedAt"]!, TimeProvider.System.LocalTimeZone);
        Assert.Equal(new DateTime(2026, 6, 12, 7, 26, 0), started);
    }

    [Fact]
    public async Task Kilograms_and_pounds_may_be_mixed_and_help_is_help()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, """
            Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
            2026-03-05,Barbell Row,Back,100,lbs,8,,,,
            2026-03-05,Barbell Row,Back,60,kgs,8,,,,
            2026-03-05,Pull Up,Back,-20,kgs,8,,,,
            2026-03-05,Pull Up,Back,10,kgs,3,,,,
            2026-03-05,Plank,Core,,,0,,,0:01:30,
            2026-03-05,Barbell Row,Back,-5,kgs,8,,,,
            """);
        var sets = (await person.SessionsAsync())[0]!["sets"]!.AsArray().Select(s => $"{s!["exercise"]} {s["reps"]} {s["loadKg"]} {s["holdSeconds"]}").ToList();
        Assert.Equal(["bent-over-barbell-row 8 45.359 ", "bent-over-barbell-row 8 60 ", "machine-assisted-pull-up 8 20 ", "weighted-pull-up 3 10 ", "front-plank   90"], sets);
        Assert.Equal("line 7", (string?)answer.Json!["faults"]![0]!["place"]);
    }

    [Fact]
    public async Task Every_name_in_our_table_means_an_exercise_that_is_here()
    {
        await Task.CompletedTask;
        Assert.All(BackTrainer.Web.Importing.AppNames.Exercises, id => Assert.NotNull(app.Library.Find(id)));
    }
}
