using System.Security.Claims;
using BackTrainer.Data.Accounts;
using BackTrainer.Domain.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace BackTrainer.Web.Accounts;

/// <summary>How accounts are put together: ASP.NET Core Identity on our database, without roles.</summary>
internal static class AccountSetup
{
    /// <summary>How long a link in a letter is good for, in hours.</summary>
    public const int LinkHours = 2;

    /// <summary>Wrong passwords or codes in a row after which an account waits for <see cref="Attempts.WindowMinutes"/>.</summary>
    public const int MostWrong = 10;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA-512: what OWASP's Password Storage Cheat Sheet asks for.</summary>
    private const int HashRounds = 210_000;

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.SignIn.RequireConfirmedEmail = true;
                identity.Lockout.MaxFailedAccessAttempts = MostWrong;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(Attempts.WindowMinutes);
                identity.Password = new PasswordOptions
                {
                    RequiredLength = PasswordRules.Shortest,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                    RequiredUniqueChars = 0,
                };
            })
            .AddUserManager<AccountDesk>()
            .AddSignInManager<Entrance>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, Principals>();

        // Ours says all that theirs would, in our words.
        foreach (var theirs in services.Where(s => s.ServiceType == typeof(IPasswordValidator<Account>)).ToList())
        {
            services.Remove(theirs);
        }

        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((passkeys, configuration) =>
        {
            // A finger, a face or a code beside having the device: two factors in one.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ServerDomain = Uri.TryCreate(configuration[Listing.SiteAddress.Setting], UriKind.Absolute, out var site) ? site.Host : null;
        });
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashRounds);
        services.Configure<DataProtectionTokenProviderOptions>(links => links.TokenLifespan = TimeSpan.FromHours(LinkHours));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(cookie =>
            {
                Name(cookie, "backtrainer-account");
                cookie.ExpireTimeSpan = TimeSpan.FromDays(SignIn.LastsDays);
                cookie.LoginPath = "/account/sign-in";
                cookie.ReturnUrlParameter = "back";
                cookie.EventsType = typeof(SignedInDevices);
            });
            cookies.TwoFactorUserIdCookie!.Configure(cookie => Name(cookie, "backtrainer-step"));
            cookies.TwoFactorRememberMeCookie!.Configure(cookie => Name(cookie, "backtrainer-device"));
            cookies.ExternalCookie!.Configure(cookie => Name(cookie, "backtrainer-other"));
        });
        services.AddAuthorization();
        services.AddScoped<SignedInDevices>();
        services.AddScoped<CarriedNote>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<NewAccounts>();
        services.AddSingleton<Attempts>();
        services.AddSingleton<Letters>();
        services.AddHostedService(provider => provider.GetRequiredService<Letters>());
    }

    private static void Name(CookieAuthenticationOptions cookie, string name)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.Path = "/";
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>A principal says whose account it is and nothing more.</summary>
    private sealed class Principals : IUserClaimsPrincipalFactory<Account>
    {
        public Task<ClaimsPrincipal> CreateAsync(Account user) =>
            Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user.Id.ToString())], IdentityConstants.ApplicationScheme)));
    }
}
