using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Accounts;

/// <summary>The server that takes letters, by the settings <c>Mail:…</c>; without a host none are sent.</summary>
public sealed record MailSettings
{
    /// <summary>The name of the SMTP server, or null.</summary>
    public string? Host { get; init; }

    /// <summary>Its port, 1 to 65535.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whom letters are from.</summary>
    public string? From { get; init; }

    /// <summary>The name to sign in with there, or null.</summary>
    public string? User { get; init; }

    /// <summary>The password to sign in with there, or null.</summary>
    public string? Password { get; init; }

    /// <summary>The connection is encrypted with STARTTLS.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>The settings as they stand.</summary>
    /// <exception cref="InvalidOperationException">There is a host, but something else is missing or wrong.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Mail").Get<MailSettings>() ?? new();
        if (string.IsNullOrWhiteSpace(settings.Host))
        {
            return new();
        }

        return !System.Net.Mail.MailAddress.TryCreate(settings.From, out _)
            ? throw new SettingException($"The setting Mail:From is '{settings.From}', which is not an e-mail address. Letters need one to be from.")
            : settings.Port is < 1 or > 65535 ? throw new SettingException($"The setting Mail:Port is {settings.Port}; a port is from 1 to 65535.")
            : string.IsNullOrWhiteSpace(configuration[Listing.SiteAddress.Setting]) ? throw new SettingException(
                $"With Mail:Host, set {Listing.SiteAddress.Setting} too, such as https://back.example: links in letters must not go where a request says.")
            : settings;
    }
}
