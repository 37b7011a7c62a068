using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Api;

/// <summary>
/// Lets in who has data here: a program with a personal token, or one of our own pages with the guest's cookie. A page of
/// somebody else's cannot change or fetch anything with that cookie.
/// </summary>
internal sealed class OwnersOnly(TrainingDb db, WriteTurn turn, Guest guest, OwnLibrary library, PersonClock clock) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var writes = !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method);
        if (http.Request.Headers.Authorization.Count > 0)
        {
            if (await TokenAsync(http) is not { } token)
            {
                return Unknown(http, "This token is not known, or was revoked.");
            }

            if (writes && token.Scope != TokenScope.Write)
            {
                return Results.Problem(statusCode: StatusCodes.Status403Forbidden, detail: "This token may read and not change anything.");
            }

            guest.Be(token.OwnerId);
            await clock.ReadAsync(token.OwnerId, http.RequestAborted);
            await library.ReadAsync(token.OwnerId, http.RequestAborted);
        }
        else if (guest.Id is null)
        {
            return Unknown(http, "Send a personal token, or open a page of this site first.");
        }
        else if (writes ? !IsOurs(http.Request) : IsElsewhere(http.Request))
        {
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden, detail: "This did not come from a page of this site.");
        }

        return await next(context);
    }

    private static IResult Unknown(HttpContext http, string detail)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Problem(statusCode: StatusCodes.Status401Unauthorized, detail: detail);
    }

    /// <summary>A browser says that another site began this.</summary>
    private static bool IsElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none");

    /// <summary>A browser says where a request comes from: in one header where the site is secure, else in the other.</summary>
    private static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site]
        ? site is "same-origin" or "none"
        : request.Headers.Origin is [{ } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, new UriBuilder($"{from.Scheme}://{request.Host}").Uri.Authority, StringComparison.OrdinalIgnoreCase);

    private async Task<PersonalToken?> TokenAsync(HttpContext http)
    {
        if (http.Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || header.Length > Scheme.Length + PersonalToken.MaxLength)
        {
            return null;
        }

        var hash = PersonalToken.HashOf(header[Scheme.Length..].Trim());
        var token = await db.PersonalTokens.AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash && t.Scope != TokenScope.Calendar && t.RevokedAt == null, http.RequestAborted);
        if (token is not null)
        {
            await RememberUseAsync(token, http.RequestAborted);
        }

        return token;
    }

    private async Task RememberUseAsync(PersonalToken token, CancellationToken cancel)
    {
        var now = clock.Utc();
        if (token.LastUsedAt > now.AddHours(-PersonalToken.UseKnownToHours))
        {
            return;
        }

        try
        {
            await turn.TakeAsync(
                db,
                token.OwnerId,
                () => db.PersonalTokens.Where(t => t.OwnerId == token.OwnerId && t.Id == token.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.LastUsedAt, now), cancel),
                cancel);
        }
        catch (Exception fault) when (DatabaseFaults.WhyNothingIsTaken(fault) is not null)
        {
            // Reading goes on where nothing can be written.
        }
    }
}
