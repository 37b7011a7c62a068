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

    private const int KeyBytes = 32, Letters = 24;

    private readonly byte[] _key;

    /// <summary>Reads the key, or makes one that is not there yet.</summary>
    public PersonTag(DataFolder folder)
    {
        var file = Path.Combine(folder.KeyFolder, "person-tag.key");
        if (!File.Exists(file))
        {
            var made = $"{file}.{Guid.NewGuid():N}";
            File.WriteAllBytes(made, RandomNumberGenerator.GetBytes(KeyBytes));
            try
            {
                File.Move(made, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another process was faster.
                File.Delete(made);
            }
        }

        _key = File.ReadAllBytes(file);
    }

    /// <summary>The tag of an owner, or an empty text for nobody.</summary>
    public string Of(Guid? owner) => owner is { } id ? Convert.ToHexStringLower(HMACSHA256.HashData(_key, id.ToByteArray()))[..Letters] : "";

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
                await Results.Problem(
                    statusCode: StatusCodes.Status401Unauthorized, type: "someone-else",
                    title: "This was entered by somebody who is not signed in here now.").ExecuteAsync(context);
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
