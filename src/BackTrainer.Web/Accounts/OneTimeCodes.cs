using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackTrainer.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BackTrainer.Web.Accounts;

/// <summary>
/// The codes that an app on a phone shows, by RFC 6238: six digits of HMAC-SHA-1 over steps of 30 seconds. Unlike the provider
/// that comes with Identity it takes each code once only, and none that is older than the last.
/// </summary>
public sealed class OneTimeCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    /// <summary>Seconds that a code is shown.</summary>
    public const int StepSeconds = 30;

    /// <summary>How many steps a phone's clock may be off, either way.</summary>
    public const int StepsOff = 1;

    /// <summary>Digits of a code.</summary>
    public const int Digits = 6;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <inheritdoc/>
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.TwoFactorEnabled);

    /// <summary>Codes are made by the phone.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    /// <inheritdoc/>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key || token.Length != Digits)
        {
            return false;
        }

        var now = clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        for (var step = Math.Max(now - StepsOff, user.LastCodeStep + 1); step <= now + StepsOff; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeOf(key, step)), Encoding.UTF8.GetBytes(token)))
            {
                // Two who send the same code at once change the same row, and one of them is turned away.
                user.LastCodeStep = step;
                return (await manager.UpdateAsync(user)).Succeeded;
            }
        }

        return false;
    }

    /// <summary>The code of a time step.</summary>
    /// <param name="key">The key in base 32, as the phone has it.</param>
    /// <param name="step">Steps since 1970.</param>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 as the apps do it; HMAC does not lean on what is weak in SHA-1.")]
    public static string CodeOf(string key, long step)
    {
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
        var hash = HMACSHA1.HashData(FromBase32(key), moment);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var letter in text.TrimEnd('='))
        {
            (bits, count) = ((bits << 5) | Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), count + 5);
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
                bits &= (1 << count) - 1;
            }
        }

        return [.. bytes];
    }
}
