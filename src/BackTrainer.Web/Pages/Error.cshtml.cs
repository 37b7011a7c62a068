using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages;

/// <summary>What a person sees when a page cannot be shown. Never a stack trace.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>What happened.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What to do about it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What finds the request in the log.</summary>
    public string Trace => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Whatever was asked, and however: the address alone says what happened, since the form may be what cannot be read.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Show(int.TryParse(RouteData.Values["code"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 500);

    private void Show(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status500InternalServerError;
        (Heading, Text) = code switch
        {
            400 => ("That form could not be read", "It may have been open for very long, or cookies are switched off. Go back, load the page anew and try again. Nothing was changed."),
            404 => ("There is nothing here", "The address may be mistyped, or what stood here was deleted or belongs to another browser. The library is a good place to go on."),
            405 => ("That cannot be done here", "Go back and try it from the page itself."),
            413 => ("That was too much at once", "Nothing was saved. Please send less."),
            _ => ("Something went wrong on our side", "It was written to the log. What you saved before is safe. Please try again."),
        };
    }
}
