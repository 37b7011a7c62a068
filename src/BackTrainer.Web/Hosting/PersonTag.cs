using System.Security.Cryptography;
using BackTrainer.Web.Api;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// A name for whose data an answer shows, which says nothing of who that is: a browser keeps it beside what it keeps for
/// times without a network, and never shows one person's pages to another. It is the HMAC of the owner's id.
/// </summary>
public sealed class PersonTag
{
    /// <summary>The header that answers carry it in, and that a request may carry to be refused where somebody else is asking.</summary>
    public const string HeaderName = "BackTrainer-Person";

    /// <summary>The length of its key, in bytes.</summary>
    public const int KeyBytes = 32;

    private const int Letters = 24;

    private readonly Lazy<byte[]> _key;

    /// <summary>A tag by the key that this reads when it is first needed.</summary>
    public PersonTag(Func<byte[]> key) => _key = new(key, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The tag of an owner, or an empty text for nobody.</summary>
    public string Of(Guid? owner) => owner is { } id ? Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, id.ToByteArray()))[..Letters] : "";

    /// <summary>The answer to what somebody entered who is not signed in here now: whoever sent it keeps it.</summary>
    internal static IResult SomeoneElse => Results.Problem(
        statusCode: StatusCodes.Status401Unauthorized, type: "someone-else", title: "This was entered by somebody who is not signed in here now.");

    /// <summary>Puts the tag on pages and on answers of the API, and refuses requests that were meant for somebody else.</summary>
    internal static IApplicationBuilder Use(IApplicationBuilder app)
    {
        var tags = app.ApplicationServices.GetRequiredService<PersonTag>();
        return app.Use(async (context, next) =>
        {
            var guest = context.RequestServices.GetRequiredService<Guest>();
            var isApi = ApiRoutes.IsApi(context);
            if (isApi && context.Request.Headers.TryGetValue(HeaderName, out var meant) && meant != tags.Of(guest.Id))
            {
                await SomeoneElse.ExecuteAsync(context);
                return;
            }

            context.Response.OnStarting(() =>
            {
                if (isApi || context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                {
                    context.Response.Headers[HeaderName] = tags.Of(guest.Id);
                }

                return Task.CompletedTask;
            });
            await next(context);
        });
    }
}
