using System.Text.Json;
using BackTrainer.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BackTrainer.Web.Accounts;

/// <summary>What a browser sends of a passkey may be anything: what cannot be read has not succeeded, and is no fault of ours.</summary>
internal static class PasskeyTrial
{
    /// <summary>The longest that is looked at, in characters.</summary>
    private const int Longest = 32 * 1024;

    /// <summary>A passkey that was made, or null.</summary>
    public static Task<PasskeyAttestationResult?> AttestAsync(Entrance entrance, string? credential) =>
        TryAsync<PasskeyAttestationResult>(credential, async json => await entrance.PerformPasskeyAttestationAsync(json));

    /// <summary>A passkey that was used, or null.</summary>
    public static Task<PasskeyAssertionResult<Account>?> AssertAsync(Entrance entrance, string? credential) =>
        TryAsync<PasskeyAssertionResult<Account>>(credential, async json => await entrance.PerformPasskeyAssertionAsync(json));

    private static async Task<T?> TryAsync<T>(string? credential, Func<string, Task<T?>> perform)
        where T : class
    {
        try
        {
            return credential is { Length: > 0 and <= Longest } ? await perform(credential) : null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or JsonException or FormatException or PasskeyException)
        {
            // No state of an attempt, or not the JSON of a credential.
            return null;
        }
    }
}
