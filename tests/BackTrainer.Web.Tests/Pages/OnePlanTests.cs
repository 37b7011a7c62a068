using System.Net;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class OnePlanTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_plan()
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var keep = (await form.SendAsync()).Form("Keep");
        var first = await keep.SendAsync();
        var second = await keep.SendAsync();
        Assert.Equal(first.Address, second.Address);
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.Plans.CountAsync(p => p.Id == first.IdOf()));
        Assert.Single((await browser.OpenAsync("/plans")).Document.QuerySelectorAll("a[href^='/plans/0']"));
    }

    [Fact]
    public async Task A_form_that_is_sent_four_times_at_once_is_one_plan()
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var keep = (await form.SendAsync()).Form("Keep");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => keep.SendAsync()));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single(answers.Select(a => a.Address.AbsolutePath).Distinct());
        Assert.Single((await browser.OpenAsync("/plans")).Document.QuerySelectorAll("a[href^='/plans/0']"));
    }

    [Fact]
    public async Task Two_tabs_with_two_forms_are_two_plans()
    {
        using var browser = app.NewBrowser();
        var left = await browser.PlanFormAsync();
        var right = await browser.PlanFormAsync();
        Assert.NotEqual((await (await left.SendAsync()).KeepAsync()).Address, (await (await right.SendAsync()).KeepAsync()).Address);
    }

    [Fact]
    public async Task The_id_of_somebody_elses_plan_gives_a_plan_of_ones_own_and_leaves_theirs()
    {
        using var owner = app.NewBrowser();
        var theirs = await owner.MakePlanAsync();
        using var browser = app.NewBrowser();
        var form = (await (await browser.PlanFormAsync()).SendAsync()).Form("Keep");
        var own = await form.Fill("Form.PlanId", theirs.IdOf().ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.OK, own.Status);
        await own.Form("Delete").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(theirs.Address.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.OK, (await owner.OpenAsync(theirs.Address.AbsolutePath)).Status);
    }
}
