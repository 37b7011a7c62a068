using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class ExercisePageTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("conventional-deadlift")]
    [InlineData("pull-up")]
    [InlineData("bent-over-barbell-row")]
    public async Task The_three_to_begin_with_are_complete(string id)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync($"/exercises/{id}");
        var exercise = app.Library[new ExerciseId(id)];
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(exercise.Name, page.TextOf("h1"));
        Assert.Equal(exercise.Summary, page.TextOf("p.lead"));
        Assert.Equal(exercise.Steps, page.TextsOf("ol.steps li"));
        Assert.All(exercise.PrimaryMuscles.Concat(exercise.SecondaryMuscles), m => Assert.NotNull(page.Document.QuerySelector($".body-map a[href='/exercises?muscle={m.ToKebab()}']")));
        Assert.All(exercise.EquipmentOptions.SelectMany(o => o), p => Assert.Contains(p.Title(), page.TextOf("dl.facts"), StringComparison.OrdinalIgnoreCase));
        Assert.All(exercise.Cues, c => Assert.Contains(c.Text, page.Text, StringComparison.Ordinal));
        Assert.All(["Set-up", "Path", "Breath and brace", "Stop if"], k => Assert.Contains(k, page.TextsOf("dl.cues dt")));
        Assert.Equal(exercise.Faults.Count, page.TextsOf(".faults li").Count);
        Assert.All(exercise.Faults, f => Assert.Contains($"Mend: {f.Fix}", page.Text, StringComparison.Ordinal));
        Assert.All(exercise.Safety, s => Assert.Contains(s, page.Text, StringComparison.Ordinal));
        Assert.All(exercise.Benefits, b => Assert.Contains(b.Why, page.Text, StringComparison.Ordinal));
        Assert.NotEmpty(exercise.Easier);
        Assert.NotEmpty(exercise.Harder);
        Assert.All(exercise.Easier.Concat(exercise.Harder), n => Assert.NotNull(page.Document.QuerySelector($"ol.ladder a[href='/exercises/{n}']")));
    }

    [Fact]
    public async Task Every_exercise_has_a_page_and_every_link_of_its_ladder_leads_somewhere()
    {
        using var browser = app.NewBrowser();
        foreach (var exercise in app.Library.Exercises)
        {
            var page = await browser.OpenAsync($"/exercises/{exercise.Id}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(
                page.Document.QuerySelectorAll("ol.ladder a"),
                a => Assert.NotNull(app.Library.Find(new ExerciseId(a.GetAttribute("href")!.Split('/')[^1]))));
        }
    }

    [Theory]
    [InlineData("/exercises/flying-carpet")]
    [InlineData("/exercises/Pull-Up")]
    [InlineData("/exercises/-")]
    [InlineData("/exercises/%3Cscript%3E")]
    public async Task An_unknown_exercise_is_a_page_that_offers_the_library(string path)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("There is nothing here", page.TextOf("h1"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/exercises']"));
    }

    [Theory]
    [InlineData("/exercises/deadlift", "/exercises/conventional-deadlift")]
    [InlineData("/exercises/Pull-Up", "/exercises/pull-up")]
    [InlineData("/exercises/benover-row", "/exercises/bent-over-barbell-row")]
    [InlineData("/exercises/my-favourite-deadlift", "/exercises/conventional-deadlift")]
    public async Task An_address_that_is_nearly_right_offers_what_was_meant(string path, string meant)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(meant, page.Document.QuerySelector("main li a")!.GetAttribute("href"));
        Assert.InRange(page.Document.QuerySelectorAll("main li a").Length, 1, 4);
        Assert.Empty((await browser.OpenAsync(path.Replace("/exercises", "/plans", StringComparison.Ordinal))).Document.QuerySelectorAll("main li a"));
    }

    [Fact]
    public async Task What_was_done_stands_on_the_page_of_who_did_it_and_of_nobody_else()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync("bent-over-barbell-row");
        await session.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "61.5").SendAsync();
        Assert.Contains("1 × 8 at 61.5 kg", (await browser.OpenAsync("/exercises/bent-over-barbell-row")).Text, StringComparison.Ordinal);
        using var other = app.NewBrowser();
        Assert.DoesNotContain("61.5", (await other.OpenAsync("/exercises/bent-over-barbell-row")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_who_did_it_sees_the_last_time_the_best_set_and_what_was_before()
    {
        using var browser = app.NewBrowser();
        Assert.Null((await browser.OpenAsync("/exercises/bent-over-barbell-row")).Document.QuerySelector(".yours"));
        var first = await browser.StartFreeAsync("bent-over-barbell-row");
        await first.SetForm(1).Fill("Entry.Reps", "5").Fill("Entry.Load", "70").SendAsync();
        var second = await browser.StartFreeAsync("bent-over-barbell-row");
        await second.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60").SendAsync();
        var page = await browser.OpenAsync("/exercises/bent-over-barbell-row");
        var date = RunningApp.Today.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([$"1 × 8 at 60 kg {date}", $"5 × 70 kg {date}"], page.TextsOf(".yours dd"));
        Assert.Equal(
            [second.Address.AbsolutePath, first.Address.AbsolutePath],
            page.Document.QuerySelectorAll(".yours dd a").Select(a => a.GetAttribute("href")));
        Assert.Equal($"{date}: 1 × 5 at 70 kg", Assert.Single(page.TextsOf("section[aria-labelledby=earlier] li")));
    }

    [Fact]
    public async Task What_stands_in_the_plan_has_its_next_target_with_the_day_and_the_reason()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var exercise = plan.Document.QuerySelector(".day-train a[href^='/exercises/']:not(p.small > a)")!.GetAttribute("href")!;
        var page = await browser.OpenAsync(exercise);
        Assert.Equal(["Next"], page.TextsOf(".yours dt"));
        Assert.Matches(@"^\d+ × .+ (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d", page.TextOf(".yours dd"));
        Assert.NotNull(page.Document.QuerySelector($".yours a[href='{plan.Address.AbsolutePath}']"));
    }

    [Fact]
    public async Task Alternatives_stand_there_with_their_reasons()
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync("/exercises/bent-over-barbell-row");
        var expected = Alternatives.Of(app.Library[new ExerciseId("bent-over-barbell-row")], app.Library);
        Assert.Equal(expected.Select(a => $"{a.Exercise.Name}{a.Reason}"), page.TextsOf(".alternatives li"));
    }

    [Fact]
    public async Task Without_a_plan_the_way_leads_to_the_builder_and_with_one_to_its_days()
    {
        using var browser = app.NewBrowser();
        Assert.NotNull((await browser.OpenAsync("/exercises/band-row")).Document.QuerySelector("section[aria-labelledby=add] a[href='/plans/new']"));
        var plan = await browser.MakePlanAsync();
        var page = await browser.OpenAsync("/exercises/band-row");
        Assert.Equal($"{plan.Address.AbsolutePath}/add", page.Document.QuerySelector("section[aria-labelledby=add] button")!.GetAttribute("formaction"));
        Assert.Equal("band-row", page.Document.QuerySelector("section[aria-labelledby=add] input[name=exercise]")!.GetAttribute("value"));
        Assert.Null((await browser.OpenAsync("/exercises/cat-cow")).Document.QuerySelector("section[aria-labelledby=add]"));
    }
}
