using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class LibraryPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<(BrowserPage Page, List<Exercise> Found)> LookAsync(string query)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync($"/exercises{query}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var found = page.Document.QuerySelectorAll("a.exercise-card").Select(a => app.Library[new ExerciseId(a.GetAttribute("href")!.Split('/')[^1])]).ToList();
        return (page, found);
    }

    [Fact]
    public async Task Without_a_filter_every_exercise_is_listed()
    {
        var (page, found) = await LookAsync("");
        Assert.Equal(app.Library.Exercises.Count, found.Count);
        Assert.True(found.Count >= 40);
        Assert.Contains($"{found.Count} exercises of {found.Count}", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_muscle_narrows_the_list_to_what_works_it()
    {
        var (page, found) = await LookAsync("?muscle=rear-delts");
        Assert.NotEmpty(found);
        Assert.All(found, e => Assert.Contains(Muscle.RearDelts, e.PrimaryMuscles.Concat(e.SecondaryMuscles)));
        Assert.Equal("rear-delts", page.Document.QuerySelector("select[name=muscle] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_pattern_narrows_the_list()
    {
        var (_, found) = await LookAsync("?pattern=vertical-pull");
        Assert.Contains(found, e => e.Id.ToString() == "pull-up");
        Assert.All(found, e => Assert.Equal(MovementPattern.VerticalPull, e.Pattern));
    }

    [Fact]
    public async Task Equipment_narrows_the_list_and_none_means_nothing_needed()
    {
        var (_, barbell) = await LookAsync("?equipment=barbell");
        Assert.NotEmpty(barbell);
        Assert.All(barbell, e => Assert.Contains(e.EquipmentOptions, o => o.Contains(Equipment.Barbell)));
        var (_, nothing) = await LookAsync("?equipment=none");
        Assert.NotEmpty(nothing);
        Assert.All(nothing, e => Assert.Contains(e.EquipmentOptions, o => o.Count == 0));
    }

    [Fact]
    public async Task Level_and_spinal_load_narrow_the_list_together()
    {
        var (_, found) = await LookAsync("?level=novice&spinalLoad=low");
        Assert.NotEmpty(found);
        Assert.All(found, e => Assert.Equal((TrainingLevel.Novice, SpinalLoad.Low), (e.Level, e.SpinalLoad)));
    }

    [Theory]
    [InlineData("deadlift", "conventional-deadlift")]
    [InlineData("PULLUP", "pull-up")]
    [InlineData("bent over row", "bent-over-barbell-row")]
    [InlineData("lats", "pull-up")]
    public async Task A_word_finds_names_aliases_and_muscles(string word, string id)
    {
        var (page, found) = await LookAsync($"?q={Uri.EscapeDataString(word)}");
        Assert.Contains(found, e => e.Id.ToString() == id);
        Assert.True(found.Count < app.Library.Exercises.Count);
        Assert.Equal(word, page.Document.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("?muscle=wings", "wings")]
    [InlineData("?pattern=flying", "flying")]
    [InlineData("?equipment=yacht", "yacht")]
    [InlineData("?level=Novice", "Novice")]
    [InlineData("?spinalLoad=7", "7")]
    public async Task An_unknown_value_is_told_and_not_used(string query, string value)
    {
        var (page, found) = await LookAsync(query);
        Assert.Contains($"'{value}' is not one of", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(app.Library.Exercises.Count, found.Count);
    }

    [Fact]
    public async Task Nothing_found_says_so_and_offers_a_way_on()
    {
        var (page, found) = await LookAsync("?q=zzzyx");
        Assert.Empty(found);
        Assert.Contains("Nothing fits all of that", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='/exercises?muscle=lats']"));
    }

    [Fact]
    public async Task A_search_of_more_than_a_hundred_characters_is_told()
    {
        var (page, _) = await LookAsync($"?q={new string('a', 5000)}");
        Assert.Contains("At most 100 characters", page.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_searched_for_is_shown_as_text_and_never_as_markup()
    {
        var (page, _) = await LookAsync($"?q={Uri.EscapeDataString("\"><script>alert(1)</script>")}&muscle={Uri.EscapeDataString("<b>x</b>")}");
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x</b>", page.Html, StringComparison.Ordinal);
    }
}
