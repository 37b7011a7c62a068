using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BackTrainer.Data;
using BackTrainer.Domain.Recovery;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

/// <summary>A guest's write is on its way while somebody signs in and carries the guest over: no row is left with a guest who is nobody.</summary>
public sealed class CarriedMeanwhileTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task CarryAsync(Guid guest, Guid account)
    {
        await using var db = app.OpenDb();
        using var turn = new WriteTurn();
        await turn.TakeAsync(db, [guest, account], () => CarryOver.MoveAsync(db, guest, account));
    }

    [Fact]
    public async Task A_turn_that_comes_after_is_refused_and_those_of_others_are_not()
    {
        var (guest, account) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await CarryAsync(guest, account);
        await CarryAsync(guest, account);
        await using var db = app.OpenDb();
        using var turn = new WriteTurn();
        await Assert.ThrowsAsync<GuestCarriedException>(() => turn.AddAsync(db, guest, new DeclinedOffer(guest, "deload-due", OwnedSamples.Day)));
        await turn.AddAsync(db, account, new DeclinedOffer(account, "deload-due", OwnedSamples.Day));
        Assert.Equal([account], await db.DeclinedOffers.Where(o => o.OwnerId == guest || o.OwnerId == account).Select(o => o.OwnerId).ToListAsync());
    }

    [Theory]
    [InlineData(true, 401)]
    [InlineData(false, 409)]
    public async Task A_request_whose_body_comes_after_is_refused_and_leaves_nothing(bool isApi, int status)
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        Guid guest;
        await using (var db = app.OpenDb())
        {
            guest = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan)).OwnerId;
        }

        var form = (await browser.OpenAsync("/settings")).Form("Rest");
        var session = Guid.CreateVersion7();
        using var request = new HttpRequestMessage(isApi ? HttpMethod.Put : HttpMethod.Post, new Uri(isApi ? $"/api/sessions/{session}" : "/settings?handler=Rest", UriKind.Relative));
        using var body = new BodyThatWaits(
            isApi ? $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 1 }""" : await new FormUrlEncodedContent(form.Fill("rest", "60").Fields).ReadAsStringAsync(),
            isApi ? "application/json" : "application/x-www-form-urlencoded");
        request.Content = body;
        request.Headers.ExpectContinue = true;
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = browser.Cookies, UseProxy = false, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(5) }) { BaseAddress = app.Address };
        var sending = client.SendAsync(request);

        // The server asks for the body only when it is past knowing who asks.
        await body.Wanted;
        var account = Guid.CreateVersion7();
        await CarryAsync(guest, account);
        body.GoOn();
        using var answer = await sending;
        Assert.Equal(status, (int)answer.StatusCode);
        await using var after = app.OpenDb();
        foreach (var kind in OwnedRows.Of(after.Model).Where(k => k.ClrType != typeof(OwnerTurn)))
        {
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{kind.GetTableName()}\" WHERE \"OwnerId\" = {{0}}";
            var left = await after.Database.SqlQueryRaw<int>(sql, guest).ToListAsync();
            Assert.Equal((kind.GetTableName(), 0), (kind.GetTableName(), left[0]));
        }

        Assert.Equal(account, (await after.Plans.AsNoTracking().SingleAsync(p => p.Id == plan)).OwnerId);

        // From then on the browser is somebody new, who may write.
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/plans/{plan}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await browser.OpenAsync("/settings")).Form("Rest").Fill("rest", "60").SendAsync()).Status);
    }

    /// <summary>A body that is sent when it may be.</summary>
    private sealed class BodyThatWaits : HttpContent
    {
        private readonly byte[] _body;
        private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public BodyThatWaits(string body, string type)
        {
            _body = Encoding.UTF8.GetBytes(body);
            Headers.ContentType = new MediaTypeHeaderValue(type);
        }

        /// <summary>Ends when the server wants it.</summary>
        public Task Wanted => _wanted.Task;

        public void GoOn() => _goOn.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            _wanted.SetResult();
            await _goOn.Task;
            await stream.WriteAsync(_body);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _body.Length;
            return true;
        }
    }
}
