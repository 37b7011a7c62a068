using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Listing;

/// <summary>The address that others know this site by: a setting, else what the request came to.</summary>
public sealed class SiteAddress
{
    /// <summary>The setting that names it, such as <c>https://back.example</c>.</summary>
    public const string Setting = "Site:Address";

    private readonly string? _given;

    /// <summary>The address of the setting.</summary>
    /// <exception cref="SettingException">It is given, but is not an http or https address without query.</exception>
    public SiteAddress(IConfiguration configuration)
    {
        var given = configuration[Setting];
        if (string.IsNullOrWhiteSpace(given))
        {
            return;
        }

        _given = Uri.TryCreate(given, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0
                ? address.AbsoluteUri.TrimEnd('/')
                : throw Settings.Wrong(Setting, given, "an address such as https://back.example");
    }

    /// <summary>The address of the setting without a slash at its end, or null where there is none.</summary>
    public string? Given => _given;

    /// <summary>The address without a slash at its end.</summary>
    public string Of(HttpRequest request) => _given ?? $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
}
