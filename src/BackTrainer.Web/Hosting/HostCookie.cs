namespace BackTrainer.Web.Hosting;

/// <summary>
/// A cookie that over TLS has the prefix <c>__Host-</c>: browsers then take it only from this very host, over TLS and for
/// all of it, so that a neighbour cannot put another in its place. Over plain HTTP they would not take it at all.
/// </summary>
public sealed class HostCookie(string name, IHttpContextAccessor accessor) : CookieBuilder
{
    /// <inheritdoc/>
    public override string? Name
    {
        get => accessor.HttpContext is { Request.IsHttps: true } ? $"__Host-{name}" : name;
        set => throw new NotSupportedException("The name goes by the request.");
    }
}
