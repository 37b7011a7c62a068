using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Web.Api;
using Microsoft.AspNetCore.Diagnostics;

namespace BackTrainer.Web.Hosting;

/// <summary>Where the database takes nothing for now, that is said, and when to try again: nothing was saved, and nothing is half saved.</summary>
internal sealed class NothingTaken : IExceptionHandler
{
    /// <summary>When to try again, in seconds.</summary>
    public const int RetryAfterSeconds = 10;

    /// <summary>What is said after the reason.</summary>
    public const string WhatNow = "Nothing was saved. Please keep what you have and try again.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (DatabaseFaults.WhyNothingIsTaken(exception) is not { } why)
        {
            return false;
        }

        httpContext.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        if (!ApiRoutes.IsApi(httpContext))
        {
            // The page that says so is drawn by the error page.
            return false;
        }

        await Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not saved", detail: $"{why} {WhatNow}").ExecuteAsync(httpContext);
        return true;
    }
}
