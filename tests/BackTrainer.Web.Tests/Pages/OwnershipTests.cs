using System.Net;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class OwnershipTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string GuestCookie = "backtrainer-guest";

    /// <summary>Someone without the owner's cookie, of three kinds, each with a token for posting.</summary>
    private async Task<Browser> StrangerAsync(string kind, Browser owner)
    {
        var stranger = app.NewBrowser();
        await stranger.OpenAsync("/settings");
        if (kind == "another guest")
        {
            await stranger.OpenAsync("/start");
        }
        else if (kind == "tampered cookie")
        {
            var value = owner.Cookies.GetCookies(app.Address)[GuestCookie]!.Value;
            var middle = value.Length / 2;
            var tampered = value[..middle] + (value[middle] == 'A' ? 'B' : 'A') + value[(middle + 1)..];
            stranger.Cookies.Add(new Cookie(GuestCookie, tampered, "/", app.Address.Host));
        }

        return stranger;
    }

    [Theory]
    [InlineData("no cookie")]
    [InlineData("another guest")]
    [InlineData("tampered cookie")]
    public async Task A_plan_is_not_there_for_anyone_else(string kind)
    {
        using var owner = app.NewBrowser();
        var plan = await owner.MakePlanAsync();
        using var stranger = await StrangerAsync(kind, owner);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(plan.Address.AbsolutePath)).Status);
        Assert.Empty((await stranger.OpenAsync("/plans")).Document.QuerySelectorAll("a.card"));
        var token = (await stranger.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        var deleted = await plan.Form("Delete").Fill("__RequestVerificationToken", token).SendFromAsync(stranger);
        Assert.Equal(HttpStatusCode.NotFound, deleted.Status);
        var address = $"/sessions/{Guid.CreateVersion7()}?plan={plan.IdOf()}&day={RunningApp.Today:yyyy-MM-dd}";
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        var begun = await stranger.PostAsync($"{address}&handler=Resume", [new("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.NotFound, begun.Status);
        Assert.Equal(HttpStatusCode.OK, (await owner.OpenAsync(plan.Address.AbsolutePath)).Status);
    }

    [Theory]
    [InlineData("no cookie")]
    [InlineData("another guest")]
    [InlineData("tampered cookie")]
    public async Task Nobody_else_adds_to_a_plan_or_takes_anything_out(string kind)
    {
        using var owner = app.NewBrowser();
        var plan = await owner.MakePlanAsync();
        var days = await owner.OpenAsync($"{plan.Address.AbsolutePath}/add?exercise=band-row");
        using var stranger = await StrangerAsync(kind, owner);
        var token = (await stranger.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(days.Address.PathAndQuery)).Status);
        var form = days.Forms().First(f => f["day"] is not null);
        Assert.Equal(HttpStatusCode.NotFound, (await form.Fill("__RequestVerificationToken", token).SendFromAsync(stranger)).Status);
        var added = await days.Forms().First(f => f["day"] is not null).SendAsync();
        var undone = await added.Form("Undo").Fill("__RequestVerificationToken", token).SendFromAsync(stranger);
        Assert.Equal(HttpStatusCode.NotFound, undone.Status);
        await using var db = app.OpenDb();
        var saved = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan.IdOf());
        Assert.Contains(saved.Weeks.SelectMany(w => w.Days).SelectMany(d => d.Exercises), e => e.AddedByHand);
        Assert.DoesNotContain("Healthy back", (await stranger.OpenAsync("/exercises/band-row")).TextOf("section[aria-labelledby=add]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no cookie")]
    [InlineData("another guest")]
    [InlineData("tampered cookie")]
    public async Task A_session_is_not_there_for_anyone_else_to_read_or_to_change(string kind)
    {
        using var owner = app.NewBrowser();
        var session = await owner.StartFreeAsync();
        session = await session.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60").SendAsync();
        using var stranger = await StrangerAsync(kind, owner);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(session.Address.AbsolutePath)).Status);
        Assert.Empty((await stranger.OpenAsync("/sessions")).Document.QuerySelectorAll("a.card"));
        var token = (await stranger.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        foreach (var handler in new[] { "Set", "Add", "Remark", "When", "Finish", "Delete" })
        {
            var form = session.Form(handler).Fill("__RequestVerificationToken", token);
            form = handler == "Add" ? form.Fill("exercise", "pull-up") : form;
            Assert.Equal((handler, HttpStatusCode.NotFound), (handler, (await form.SendFromAsync(stranger)).Status));
        }

        foreach (var handler in new[] { "Skip", "Remove", "Reopen" })
        {
            var form = session.SetForm(1).Fill("__RequestVerificationToken", token);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{session.Address.AbsolutePath}?handler={handler}", form.Fields)).Status);
        }

        await using var db = app.OpenDb();
        var saved = await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session.IdOf());
        Assert.Equal((8, false), (Assert.Single(saved.Sets).Reps!.Value, saved.IsFinished));
        Assert.Single(saved.AddedExercises);
    }

    [Fact]
    public async Task Without_a_token_a_post_is_400_with_a_human_page_and_changes_nothing()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var plan = await browser.PlanFormAsync();
        var forms = session.Forms().Append(plan).Append((await browser.OpenAsync("/settings")).Form()).Append((await browser.OpenAsync("/start")).Form()).ToList();
        var own = await browser.MakePlanAsync();
        forms.AddRange((await browser.OpenAsync($"{own.Address.AbsolutePath}/add?exercise=band-row")).Forms());
        Assert.True(forms.Count >= 9);
        foreach (var form in forms)
        {
            var refused = await form.Fill("__RequestVerificationToken").SendAsync();
            Assert.Equal((form.Action, HttpStatusCode.BadRequest), (form.Action, refused.Status));
            Assert.Equal("That form could not be read", refused.TextOf("h1"));
            var forged = await form.Fill("__RequestVerificationToken", "CfDJ8forged").SendAsync();
            Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(session.Address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_with_a_human_page()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var refused = await session.Form("Remark").Fill("Remarks.Notes", new string('n', 300_000)).SendAsync();
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "That was too much at once"), (refused.Status, refused.TextOf("h1")));
        var tooLong = await session.Form("Remark").Fill("Remarks.Notes", new string('n', 2001)).SendAsync();
        Assert.Equal("At most 2000 characters.", tooLong.ErrorBeside("Remarks.Notes"));
    }
}
