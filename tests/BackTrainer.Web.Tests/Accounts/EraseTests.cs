using System.Net;
using BackTrainer.Data;
using BackTrainer.Data.Accounts;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

public sealed class EraseTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<int> RowsOfAsync(Guid owner)
    {
        await using var db = app.OpenDb();
        var rows = 0;

        // Whatever column names them: tables of Identity say it another way.
        foreach (var kind in db.Model.GetEntityTypes().Where(t => !t.IsMappedToJson()))
        {
            foreach (var column in kind.GetProperties().Where(p => p.ClrType == typeof(Guid) && (p.Name is OwnedRows.Owner or "UserId" || (kind.ClrType == typeof(Account) && p.Name == "Id"))))
            {
                var sql = $"SELECT COUNT(*) AS Value FROM \"{kind.GetTableName()}\" WHERE \"{column.GetColumnName()}\" = {{0}}";
                rows += (await db.Database.SqlQueryRaw<int>(sql, owner).ToListAsync()).Single();
            }
        }

        return rows;
    }

    /// <summary>One row of each kind for whoever owns this plan.</summary>
    private async Task<Guid> FillAsync(Guid plan)
    {
        await using var db = app.OpenDb();
        var owner = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan)).OwnerId;
        db.AddRange(OwnedSamples.Of(owner));
        await db.SaveChangesAsync();
        return owner;
    }

    [Fact]
    public async Task Of_an_account_nothing_is_left_and_nobody_else_loses_anything()
    {
        using var other = app.NewBrowser();
        var kept = await other.MakePlanAsync();
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var email = await browser.MakeAccountAsync(app);
        var owner = await FillAsync(plan.IdOf());
        using var phone = app.NewBrowser();
        await phone.SignInAsync(email);
        var page = await browser.OpenAsync("/settings/erase");
        Assert.NotNull(page.Document.QuerySelector("main a[href='/export']"));
        var form = page.Form().Fill("Current", AccountJourneys.Password);
        Assert.NotEqual("", (await form.Fill("Typed", "erase").SendAsync()).ErrorBeside("Typed"));
        Assert.NotEqual("", (await form.Fill("Typed", "erase everything").Fill("Current", "not the right one at all").SendAsync()).ErrorBeside("Current"));
        Assert.True(await RowsOfAsync(owner) > 10);
        var gone = await form.Fill("Current", AccountJourneys.Password).SendAsync();
        Assert.Contains("Everything of yours is erased.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await RowsOfAsync(owner));
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync(plan.Address.AbsolutePath)).Status);
        Assert.Equal("/account/sign-in", (await phone.SignInAsync(email)).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync(kept.Address.AbsolutePath)).Status);

        // The address is free again.
        await browser.MakeAccountAsync(app, email);
    }

    [Fact]
    public async Task Of_a_guest_nothing_is_left()
    {
        using var browser = app.NewBrowser();
        var owner = await FillAsync((await browser.MakePlanAsync()).IdOf());
        var gone = await (await browser.OpenAsync("/settings/erase")).Form().Fill("Typed", " Erase everything ").SendAsync();
        Assert.Contains("Everything of yours is erased.", gone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await RowsOfAsync(owner));
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), c => c.Name == "backtrainer-guest");
    }
}
