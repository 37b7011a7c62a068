using System.Diagnostics;
using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages;

/// <summary>What a person sees when a page cannot be shown. Never a stack trace.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(ExerciseLibrary library) : PageModel
{
    /// <summary>How many exercises are offered in place of one that is not there.</summary>
    public const int MostNear = 4;

    private const string Exercises = "/exercises/";

    /// <summary>What happened.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What to do about it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where an exercise was asked for that is not there: those whose names are near it, best first.</summary>
    public IReadOnlyList<Exercise> Near { get; private set; } = [];

    /// <summary>What finds the request in the log.</summary>
    public string Trace => ProgramLog.TraceOf(Activity.Current);

    /// <summary>Whatever was asked, and however: the address alone says what happened, since the form may be what cannot be read.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Show(HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null
            ? StatusCodes.Status404NotFound // Nothing went wrong: somebody typed this address.
            : DatabaseFaults.WhyNothingIsTaken(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error) is not null ? StatusCodes.Status503ServiceUnavailable
            : int.TryParse(RouteData.Values["code"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 500);

    private List<Exercise> NearTo(string? path)
    {
        if (path is null || !path.StartsWith(Exercises, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        // All words together say most; failing that the last one, which tends to be the movement, then those before it.
        var name = path[Exercises.Length..].Replace('-', ' ').Replace('/', ' ').Trim();
        string[] words = name.Length > ExerciseFilter.MaxTextLength ? [] : [name, .. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse()];
        return words.Where(text => text.Length > 0).Select(text => new ExerciseFilter { Text = text }.Of(library))
            .FirstOrDefault(found => found.Count > 0 && found.Count < library.Exercises.Count)?.Take(MostNear).ToList() ?? [];
    }

    private void Show(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status500InternalServerError;
        (Heading, Text) = code switch
        {
            400 => ("That form could not be read", "It may have been open for very long, or cookies are switched off. Go back, load the page anew and try again. Nothing was changed."),
            404 => ("There is nothing here", "The address may be mistyped, or what stood here was deleted or belongs to another browser. The library is a good place to go on."),
            405 => ("That cannot be done here", "Go back and try it from the page itself."),
            409 => ("Not saved: you signed in meanwhile", "What you had here went into your account. Please go back, load the page anew, and enter this once more."),
            413 => ("That was too much at once", "Nothing was saved. Please send less."),
            429 => ("That was a lot at once", "Nothing was changed. Please wait a minute and try again."),
            503 => ("Not saved", $"{DatabaseFaults.WhyNothingIsTaken(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error)} {NothingTaken.WhatNow}".Trim()),
            _ => ("Something went wrong on our side", "It was written to the log. What you saved before is safe. Please try again."),
        };
        if (code == StatusCodes.Status404NotFound)
        {
            Near = NearTo(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath);
            Text = Near.Count > 0 ? "There is no exercise at this address; it may be mistyped." : Text;
        }
    }
}
