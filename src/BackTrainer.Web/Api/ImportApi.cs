using BackTrainer.Web.Hosting;
using BackTrainer.Web.Importing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace BackTrainer.Web.Api;

/// <summary>Brings in a file from elsewhere, in one call or after a look.</summary>
internal static class ImportApi
{
    private static readonly Dictionary<string, string[]> Formats = new(StringComparer.Ordinal)
    {
        ["backtrainer"] = [ImportFile.Own, ImportFile.OwnTable],
        ["strong"] = ["strong"],
        ["hevy"] = ["hevy"],
        ["fitnotes"] = ["fitnotes"],
        ["stronglifts"] = ["stronglifts"],
        ["liftosaur"] = ["liftosaur"],
    };

    public static void Map(IEndpointRouteBuilder own)
    {
        own.MapPost("/api/import", ImportAsync).WithName("Import").RequireRateLimiting(ImportLimit.Policy)
            .WithSummary("Brings in a file, as one part of a multipart form: all that is new in it, or nothing. With dryRun=true it only says what that would be.")
            .WithMetadata(new RequestSizeLimitAttribute(ImportFile.MostBytes + (64 * 1024)), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = ImportFile.MostBytes + (64 * 1024) })
            .Accepts<IFormFile>("multipart/form-data").Produces<ImportBody>().ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests);
        own.MapDelete("/api/import/{id:guid}", async (Guid id, ImportDesk desk, Guest guest, CancellationToken cancel) =>
                await desk.UndoAsync(guest.Id!.Value, id, cancel) ? Results.NoContent() : Results.Problem(statusCode: StatusCodes.Status404NotFound))
            .WithName("UndoImport").WithSummary("Takes out everything that an import brought.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ImportAsync(HttpContext context, ImportDesk desk, Guest guest, string? format, bool? dryRun, string? unit)
    {
        if (format is not null && !Formats.ContainsKey(format))
        {
            return RequestBody.Invalid("format", $"One of {string.Join(", ", Formats.Keys)}; or leave it out.");
        }

        if (unit is not (null or "kg" or "lb"))
        {
            return RequestBody.Invalid("unit", "kg or lb; or leave it out where the file says it.");
        }

        try
        {
            if (await FileAsync(context) is not { } file)
            {
                return RequestBody.Invalid("file", "Send one file as a part of a multipart form.");
            }

            await using var sent = file.OpenReadStream();
            return await BringAsync(desk, guest.Id!.Value, file.FileName, sent, format, dryRun == true, unit, context.RequestAborted);
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : RequestBody.Invalid("file", "The form could not be read.");
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return fault.Message.Contains("limit", StringComparison.Ordinal) ? TooLarge() : RequestBody.Invalid("file", "The form could not be read.");
        }
        catch (ImportRefusedException refused)
        {
            return RequestBody.Invalid("file", refused.Message);
        }
    }

    private static async Task<IFormFile?> FileAsync(HttpContext context)
    {
        var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        return context.Request.ContentLength > most ? throw new InvalidDataException("It is above the limit.")
            : context.Request.HasFormContentType && (await context.Request.ReadFormAsync(context.RequestAborted)).Files is [{ } file] ? file
            : null;
    }

    private static async Task<IResult> BringAsync(ImportDesk desk, Guid owner, string name, Stream sent, string? format, bool isDry, string? unit, CancellationToken cancel)
    {
        var import = await desk.KeepAsync(owner, Path.GetFileName(name), sent, cancel);
        var choices = import.Choices with { Unit = Domain.Strength.WeightUnits.Of(unit) };
        var isOther = format is not null && !Formats[format].Contains(import.Format, StringComparer.Ordinal);
        import.Choose(choices);
        await desk.ChooseAsync(owner, import.Id, choices, cancel);
        var look = isOther ? null : await desk.LookAsync(import, cancel);
        var lacksUnit = look is { AsksForUnit: true } && unit is null;
        if (!isDry && !isOther && !lacksUnit)
        {
            await desk.BringAsync(owner, import.Id, null, cancel);
        }
        else
        {
            await desk.UndoAsync(owner, import.Id, cancel);
        }

        return isOther ? RequestBody.Invalid("format", $"This is a file of {ImportFile.NameOf(import.Format)}.")
            : lacksUnit && !isDry ? Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity, type: "unit-not-said", title: "The file does not say in which unit its weights are.", detail: "Send unit=kg or unit=lb.")
            : Results.Ok(ImportBody.Of(import, look!, isDry));
    }

    private static IResult TooLarge() => Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, detail: $"A file may have at most {ImportFile.MostBytes / 1024 / 1024} MiB.");
}

/// <summary>What an import brought, or would bring.</summary>
internal sealed record ImportBody(
    Guid? Id, string Format, bool DryRun, int Sessions, int Sets, DateTime? From, DateTime? To, int Known, int LeftOutSets, bool AsksForUnit,
    IReadOnlyDictionary<string, int> Others, IEnumerable<ImportNameBody> Names, int FaultCount, IEnumerable<ImportFault> Faults)
{
    public static ImportBody Of(Domain.Sessions.TrainingImport import, ImportLook look, bool isDry) => new(
        isDry ? null : import.Id, import.Format, isDry, look.Sessions, look.Sets, look.First, look.Last, look.Known, look.LeftOut, look.AsksForUnit,
        look.Others, look.Names.Select(n => new ImportNameBody(n.Name, n.Sets, n.Taken?.Id.ToString(), n.Offers.Count > 0 ? n.Offers[0].Score : 0)), look.FaultCount, look.Faults);
}

/// <summary>A name of a file, and the exercise that it is taken for.</summary>
internal sealed record ImportNameBody(string Name, int Sets, string? Exercise, double Score);
