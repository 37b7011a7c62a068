using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Pages.Exercises;
using BackTrainer.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace BackTrainer.Web.Tests.Pages;

public sealed class LibraryPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>The first page of a list, and what stands on all of its pages.</summary>
    private async Task<(BrowserPage Page, List<Exercise> Found)> LookAsync(string query)
    {
        using var browser = app.NewBrowser();
        var first = await browser.OpenAsync($"/exercises{query}");
        Assert.Equal(HttpStatusCode.OK, first.Status);
        var found = new List<Exercise>();
        for (var page = first; page is not null;)
        {
            var shown = page.Document.QuerySelectorAll("a.exercise-card").Select(a => app.Library[new ExerciseId(a.GetAttribute("href")!.Split('/')[^1])]).ToList();
            Assert.InRange(shown.Count, 0, IndexModel.PageSize);
            found.AddRange(shown);
            page = page.Document.QuerySelector("a[rel=next]") is { } next ? await browser.OpenAsync(next.GetAttribute("href")!) : null;
        }

        Assert.Contains($"{Words.Count(found.Count, "exercise")} of {app.Library.Exercises.Count}", first.TextOf("[role=status]"), StringComparison.Ordinal);
        return (first, found);
    }

    [Fact]
    public async Task Without_a_filter_every_exercise_is_listed_once_by_name()
    {
        var (_, found) = await LookAsync("");
        Assert.Equal(app.Library.Exercises.OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase), found);
    }

    [Fact]
    public async Task A_page_leads_to_its_neighbours_and_keeps_the_filters()
    {
        using var browser = app.NewBrowser();
        var second = await browser.OpenAsync("/exercises?level=novice&page=2");
        Assert.Equal("/exercises?level=novice", second.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Contains("Page 2 of", second.TextOf("nav.pages"), StringComparison.Ordinal);
        var last = await browser.OpenAsync($"/exercises?page={(app.Library.Exercises.Count + IndexModel.PageSize - 1) / IndexModel.PageSize}");
        Assert.Null(last.Document.QuerySelector("a[rel=next]"));
        Assert.Null((await browser.OpenAsync("/exercises?q=deadlift")).Document.QuerySelector("nav.pages"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("99999999999999999999")]
    public async Task A_page_that_is_not_there_is_told_and_the_first_is_shown(string number)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync($"/exercises?page={number}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("There is no such page", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(IndexModel.PageSize, page.Document.QuerySelectorAll("a.exercise-card").Length);
    }

    [Theory]
    [InlineData("?benefit=posture")]
    [InlineData("?kit=floor")]
    [InlineData("?have=barbell&have=plate")]
    [InlineData("?kit=band&have=kettlebell&level=novice")]
    [InlineData("?kit=&have=&q=row")]
    public async Task What_someone_has_and_a_benefit_narrow_the_list(string query)
    {
        var (page, found) = await LookAsync(query);
        var parts = new QueryCollection(QueryHelpers.ParseQuery(query));
        var kit = EquipmentPreset.All.SingleOrDefault(p => p.Id == parts["kit"]);
        var pieces = parts["have"].Where(p => !string.IsNullOrEmpty(p)).Select(p => Kebab.Parse<Equipment>(p!)).Concat(kit?.Pieces ?? []).ToHashSet();
        Assert.NotEmpty(found);
        Assert.All(found, e => Assert.True(parts.ContainsKey("benefit") ? e.Benefits.Any(b => b.Benefit == Benefit.Posture) : parts["q"] == "row" || e.CanBeDoneWith(pieces)));
        Assert.Equal(kit?.Id ?? "", page.Document.QuerySelector("select[name=kit] option[selected]")?.GetAttribute("value") ?? "");
        Assert.Equal(pieces.Count - (kit?.Pieces.Count ?? 0), page.Document.QuerySelectorAll("input[name=have][checked]").Length);
    }

    [Fact]
    public async Task Each_filter_that_is_on_says_so_and_takes_itself_away()
    {
        var (page, _) = await LookAsync("?q=row&muscle=lats&kit=band&have=cable&have=barbell&equipment=barbell");
        Assert.Equal(
            [
                ("Search: row", "/exercises?muscle=lats&kit=band&have=barbell&have=cable&equipment=barbell"),
                ("Muscle: Lats", "/exercises?q=row&kit=band&have=barbell&have=cable&equipment=barbell"),
                ("I have: A home and a resistance band", "/exercises?q=row&muscle=lats&have=barbell&have=cable&equipment=barbell"),
                ("I have: Barbell, Cable station", "/exercises?q=row&muscle=lats&kit=band&equipment=barbell"),
                ("Uses: Barbell", "/exercises?q=row&muscle=lats&kit=band&have=barbell&have=cable"),
            ],
            page.Document.QuerySelectorAll(".filters-on a").Select(a => (a.TextContent, a.GetAttribute("href")!)));
        Assert.False(page.Document.QuerySelector("#all")!.HasAttribute("hidden"));
        Assert.Equal("barbell", page.Document.QuerySelector("input[type=hidden][name=equipment]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_form_sends_what_it_shows()
    {
        // An old link to one piece of equipment is kept by a field that is only sent where it is on.
        var (page, _) = await LookAsync("");
        Assert.True(page.Document.QuerySelector("input[type=hidden][name=equipment]")!.HasAttribute("disabled"));
        var (filtered, _) = await LookAsync("?equipment=none&level=novice");
        Assert.False(filtered.Document.QuerySelector("input[type=hidden][name=equipment]")!.HasAttribute("disabled"));
        Assert.Equal("novice", filtered.Document.QuerySelector("select[name=level] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_muscle_narrows_the_list_to_what_works_it()
    {
        var (page, found) = await LookAsync("?muscle=rear-delts");
        Assert.NotEmpty(found);
        Assert.All(found, e => Assert.Contains(Muscle.RearDelts, e.PrimaryMuscles.Concat(e.SecondaryMuscles)));
        Assert.Equal("rear-delts", page.Document.QuerySelector("[name=muscle][checked]")!.GetAttribute("value"));
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
    [InlineData("benover row", "bent-over-barbell-row")]
    [InlineData("deadlfit", "conventional-deadlift")]
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
    [InlineData("?benefit=wealth", "wealth")]
    [InlineData("?kit=castle", "castle")]
    [InlineData("?have=band&have=yacht", "yacht")]
    public async Task An_unknown_value_is_told_and_not_used(string query, string value)
    {
        var (page, found) = await LookAsync(query);
        var error = Assert.Single(page.Document.QuerySelectorAll("[role=alert]"));
        Assert.Contains($"'{value}' is not one of", error.TextContent, StringComparison.Ordinal);
        var part = query[1..].Split('=')[0];
        Assert.Equal($"{part}-error", error.Id);
        Assert.NotNull(error.Closest("details[open]"));
        Assert.True(part is "have" or "equipment" or "muscle" || page.Document.QuerySelector($"[name={part}]") is { } field
            && field.GetAttribute("aria-invalid") == "true" && field.GetAttribute("aria-describedby") == error.Id);
        Assert.True(query.Contains("have=band", StringComparison.Ordinal) || found.Count == app.Library.Exercises.Count);
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
