using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>Someone with a browser of their own, and what the browser complained about.</summary>
public sealed class Person : IAsyncDisposable
{
    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(30);

    private readonly List<string> _complaints = [];

    internal Person(IBrowserContext context, IPage page)
    {
        (Context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        page.RequestFailed += (_, request) =>
        {
            // What someone leaves behind by going on to another page is no fault.
            if (request.Failure != "net::ERR_ABORTED")
            {
                _complaints.Add($"failed: {request.Url} {request.Failure}");
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, scripts that failed, files that could not be had.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens everything that is folded away, so that it is looked at too.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

    public async ValueTask DisposeAsync()
    {
        // Chromium was once seen not to let go of a page. It is gone with its process; the tests after this one need not wait for that.
        var closed = Context.DisposeAsync().AsTask();
        if (await Task.WhenAny(closed, Task.Delay(LongestClose)) == closed)
        {
            await closed;
        }
    }
}
