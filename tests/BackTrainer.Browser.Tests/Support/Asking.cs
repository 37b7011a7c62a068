using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>Asking a page something by a script that has to wait for an answer: of a cache, a database, a worker.</summary>
internal static class Asking
{
    /// <summary>How long something may take to become so.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Asks a page something; again where it draws itself anew meanwhile.</summary>
    public static async Task<T> AskAsync<T>(this IPage page, string script, string? argument = null)
    {
        for (; ; )
        {
            try
            {
                return await page.EvaluateAsync<T>(script, argument);
            }
            catch (PlaywrightException fault) when (fault.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
                await page.WaitForLoadStateAsync();
            }
        }
    }

    /// <summary>
    /// Waits until something is so, also where the page draws itself anew meanwhile. <see cref="IPage.WaitForFunctionAsync"/>
    /// takes the promise of an asynchronous script for a yes, whatever comes of it, and asks a script that is no function
    /// a second time in a way that the policy of our pages refuses.
    /// </summary>
    public static async Task UntilAsync(this IPage page, string script, string? argument = null) =>
        await page.AskAsync<bool>($"async argument => {{ while (!await ({script})(argument)) await new Promise(r => setTimeout(r, 30)); return true; }}", argument).WaitAsync(LongestWait);
}
