using System.Net;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class PlanFormTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<int> PlansAsync(Guid id)
    {
        await using var db = app.OpenDb();
        return await db.Plans.CountAsync(p => p.Id == id);
    }

    [Fact]
    public async Task The_form_makes_a_plan_that_is_kept()
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var id = Guid.Parse(form["Form.PlanId"]!);
        var preview = await form.SendAsync();
        Assert.Equal("Your week, before you keep it", preview.TextOf("h1"));
        Assert.Equal(0, await PlansAsync(id));
        var page = await preview.KeepAsync();
        Assert.Equal($"/plans/{id}", page.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(1, await PlansAsync(id));
        Assert.NotNull((await browser.OpenAsync("/plans")).Document.QuerySelector($"a[href='/plans/{id}']"));
    }

    [Theory]
    [InlineData("Form.Age", "-3")]
    [InlineData("Form.Age", "300")]
    [InlineData("Form.Age", "thirty")]
    [InlineData("Form.Age", "34.5")]
    [InlineData("Form.Age", "99999999999999999999")]
    [InlineData("Form.Minutes", "3600")]
    [InlineData("Form.Minutes", "14")]
    [InlineData("Form.Minutes", "121")]
    [InlineData("Form.Minutes", "an hour")]
    [InlineData("Form.Weeks", "300")]
    [InlineData("Form.Weeks", "0")]
    [InlineData("Form.Weeks", "-1")]
    [InlineData("Form.Weeks", "six")]
    [InlineData("Form.SorensenSeconds", "601")]
    [InlineData("Form.SorensenSeconds", "1e9")]
    [InlineData("Form.StartsOn", "9999-12-31")]
    [InlineData("Form.StartsOn", "tomorrow")]
    [InlineData("Form.ClearedOn", "2026-13-40")]
    [InlineData("Form.ClearedOn", "2999-01-01")]
    public async Task A_number_or_date_that_cannot_be_is_told_beside_its_field_and_still_there(string field, string typed)
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var id = Guid.Parse(form["Form.PlanId"]!);
        var page = await form.Fill(field, typed).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.ErrorBeside(field));
        Assert.Single(page.FieldErrors);
        Assert.Equal(typed, page.Form()[field]);
        Assert.Equal("60", field == "Form.Minutes" ? "60" : page.Form()["Form.Minutes"]);
        Assert.Equal("home-rack", page.Form()["Form.Preset"]);
        Assert.Contains("Nothing was saved", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(0, await PlansAsync(id));
    }

    [Theory]
    [InlineData("Form.PainNow", "11")]
    [InlineData("Form.PainNow", "-1")]
    [InlineData("Form.Level", "olympian")]
    [InlineData("Form.Goal", "")]
    [InlineData("Form.LowBackPain", "sometimes")]
    [InlineData("Form.Days", "someday")]
    [InlineData("Form.Conditions", "hiccups")]
    [InlineData("Form.RedFlags", "green")]
    [InlineData("Form.Preset", "submarine")]
    [InlineData("Form.Pieces", "anvil")]
    [InlineData("Form.BlockedPatterns", "flying")]
    public async Task A_choice_that_is_not_offered_is_told_beside_its_field(string field, string sent)
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var id = Guid.Parse(form["Form.PlanId"]!);
        var page = await form.Fill(field, sent).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.FieldErrors);
        Assert.Equal("34", page.Form()["Form.Age"]);
        Assert.Equal(0, await PlansAsync(id));
    }

    [Fact]
    public async Task A_week_of_nine_days_and_a_week_of_none_are_told_beside_the_days()
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var nine = await form.Fill("Form.Days", Enumerable.Repeat("monday", 9)).SendAsync();
        Assert.Equal("A week has seven days.", Assert.Single(nine.FieldErrors));
        var none = await (await browser.PlanFormAsync()).Fill("Form.Days").SendAsync();
        Assert.Equal("Choose at least one training day.", Assert.Single(none.FieldErrors));
        Assert.Equal(0, await PlansAsync(Guid.Parse(form["Form.PlanId"]!)));
    }

    [Fact]
    public async Task Several_faults_are_told_at_once_each_at_its_field()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.PlanFormAsync()).Fill("Form.Age", "").Fill("Form.Minutes", "3600").Fill("Form.Weeks", "x").SendAsync();
        Assert.Equal("Say your age.", page.ErrorBeside("Form.Age"));
        Assert.Equal("Between 15 and 120 minutes.", page.ErrorBeside("Form.Minutes"));
        Assert.Equal("Whole weeks, such as 6.", page.ErrorBeside("Form.Weeks"));
        Assert.Equal(3, page.FieldErrors.Count);
    }

    [Theory]
    [InlineData("Form.RedFlags", "saddle-numbness", "red-flags", "emergency department", "See a doctor or physiotherapist")]
    [InlineData("Form.Age", "17", "adults-only", "Plans start at 18", null)]
    [InlineData("Form.ConditionsUncontrolled", "true", "professional-clearance", "hard to keep under control", "See a doctor or physiotherapist")]
    [InlineData("Form.Unwell", "true", "defer-when-unwell", "", null)]
    public async Task An_answer_that_comes_before_training_refuses_with_its_rule(string field, string value, string rule, string message, string? mend)
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var page = await form.Fill(field, value).SendAsync();
        Assert.Equal("Your answers come before training", page.TextOf(".refusal h2"));
        Assert.NotNull(page.Document.QuerySelector($".refusal a[href='/rules#{rule}']"));
        Assert.Contains(message, page.TextOf(".refusal"), StringComparison.Ordinal);
        if (mend is not null)
        {
            Assert.Contains(mend, page.TextOf(".refusal .what-to-do"), StringComparison.Ordinal);
        }

        Assert.Contains(value, page.Form().Fields.Where(f => f.Key == field).Select(f => f.Value));
        Assert.Equal(0, await PlansAsync(Guid.Parse(form["Form.PlanId"]!)));
    }

    [Fact]
    public async Task Pregnancy_never_ends_in_a_plan_that_does_not_speak_of_it()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.PlanFormAsync()).Fill("Form.Pregnant", "true").SendAsync();
        Assert.NotNull(page.Document.QuerySelector(".refusal"));
        Assert.Contains("pregnan", page.TextOf(".refusal"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Seven_training_days_are_refused_and_a_mend_that_is_named_works()
    {
        using var browser = app.NewBrowser();
        string[] week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        var refused = await (await browser.PlanFormAsync()).Fill("Form.Days", week).SendAsync();
        Assert.Equal("The rules leave no plan for this", refused.TextOf(".refusal h2"));
        Assert.NotNull(refused.Document.QuerySelector(".refusal a[href='/rules#rest-days']"));
        var mends = refused.TextsOf(".refusal button");
        Assert.NotEmpty(mends);
        Assert.All(mends, m => Assert.Matches("^Keep [A-Z][a-z]+day free\\.$", m));
        var tapped = refused.Document.QuerySelector(".refusal button")!;
        var made = await refused.Form("Mend").Fill("mend", tapped.GetAttribute("value")!).SendAsync();
        Assert.Equal("Your week, before you keep it", made.TextOf("h1"));
        Assert.Equal(6, made.TextsOf(".week .day-train").Count);
    }

    [Fact]
    public async Task Exercises_can_be_left_out_and_what_was_ticked_goes_along()
    {
        using var browser = app.NewBrowser();
        var plain = await (await browser.PlanFormAsync()).SendAsync();
        var names = plain.Document.QuerySelectorAll(".day-train .exercises a[href^='/exercises/']").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Distinct().Take(2).ToList();
        var form = await browser.PlanFormAsync();
        Assert.Equal(
            app.Library.Exercises.Count(e => !e.IsRetired),
            (await browser.OpenAsync("/plans/new")).Document.QuerySelectorAll("input[name='Form.ExcludedExercises']").Length);
        var preview = await form.Fill("Form.ExcludedExercises", names).SendAsync();
        Assert.DoesNotContain(preview.Document.QuerySelectorAll(".day-train .exercises a"), a => names.Exists(n => a.GetAttribute("href") == $"/exercises/{n}"));
        var changing = await preview.Form("Keep").SendToAsync("Change");
        Assert.Equal(names.Order(), changing.Form().Fields.Where(f => f.Key == "Form.ExcludedExercises").Select(f => f.Value).Order());
        Assert.Contains("Exercises to leave out (2)", changing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_exercise_to_leave_out_is_told_beside_the_list()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.PlanFormAsync()).Fill("Form.ExcludedExercises", "flying-carpet").SendAsync();
        Assert.NotEqual("", page.TextOf("#excluded-error"));
    }
}
