using System.Globalization;
using System.Net;

namespace BackTrainer.Web.Hosting;

/// <summary>A setting cannot be used. The message is a sentence for whoever runs the program, and says what to write instead.</summary>
public sealed class SettingException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Settings that are checked when the program starts, and not when they are first used.</summary>
public static class Settings
{
    /// <summary>A whole number.</summary>
    /// <param name="configuration">Where it is.</param>
    /// <param name="name">Its name, as in <c>Limits:GuestsPerHour</c>.</param>
    /// <param name="otherwise">What it is where nothing is given.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    /// <exception cref="SettingException">It is something else.</exception>
    public static int Number(this IConfiguration configuration, string name, int otherwise, int least, int most)
    {
        var given = configuration[name];
        if (string.IsNullOrWhiteSpace(given))
        {
            return otherwise;
        }

        return int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(name, given, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }

    /// <summary>Yes or no; no where nothing is given.</summary>
    /// <exception cref="SettingException">It is neither true nor false.</exception>
    public static bool Flag(this IConfiguration configuration, string name)
    {
        var given = configuration[name];
        return !string.IsNullOrWhiteSpace(given) && (bool.TryParse(given, out var flag) ? flag : throw Wrong(name, given, "true or false"));
    }

    /// <summary>One of a few words; the first where nothing is given.</summary>
    /// <exception cref="SettingException">It is none of them.</exception>
    public static string Choice(this IConfiguration configuration, string name, params IReadOnlyList<string> words)
    {
        var given = configuration[name];
        return string.IsNullOrWhiteSpace(given) ? words[0] : words.Contains(given, StringComparer.Ordinal) ? given : throw Wrong(name, given, string.Join(" or ", words));
    }

    /// <summary>Checks the addresses to listen on, which would else be read when everything else is done.</summary>
    /// <exception cref="SettingException">One is not an address.</exception>
    public static void CheckAddresses(this IConfiguration configuration)
    {
        foreach (var address in (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                var port = BindingAddress.Parse(address).Port;
                _ = port is >= 0 and <= IPEndPoint.MaxPort ? port : throw new FormatException();
            }
            catch (FormatException)
            {
                throw Wrong("--urls", address, "an address such as http://127.0.0.1:8080");
            }
        }
    }

    /// <summary>What is said of a setting that is wrong.</summary>
    public static SettingException Wrong(string name, string given, string wanted) => new($"The setting {name} is '{given}'. It has to be {wanted}.");
}
