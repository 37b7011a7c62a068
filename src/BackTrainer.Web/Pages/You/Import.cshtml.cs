using BackTrainer.Data;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Importing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.You;

/// <summary>An import as it is listed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the file was called.</param>
/// <param name="Format">What it was in.</param>
/// <param name="Day">When it came.</param>
/// <param name="Sessions">How many sessions it brought, or null where it was only looked at.</param>
public sealed record ListedImport(Guid Id, string Name, string Format, DateOnly Day, int? Sessions);

/// <summary>Brings in what somebody logged elsewhere: a file is sent, looked at, and then brought in.</summary>
[EnableRateLimiting(ImportLimit.Policy)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(ImportFile.MostBytes + (64 * 1024))]
[RequestFormLimits(MultipartBodyLengthLimit = ImportFile.MostBytes + (64 * 1024))]
public sealed class ImportModel : PageModel
{
    /// <summary>The most imports that are listed.</summary>
    public const int MostListed = 50;

    private readonly TrainingDb _db;
    private readonly Guest _guest;
    private readonly ImportDesk _desk;
    private readonly PersonClock _clock;

    public ImportModel(TrainingDb db, Guest guest, ImportDesk desk, PersonClock clock) => (_db, _guest, _desk, _clock) = (db, guest, desk, clock);

    /// <summary>Why a file cannot be used, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Files that were brought in or looked at, the newest first.</summary>
    public IReadOnlyList<ListedImport> Imports { get; private set; } = [];

    /// <summary>What can be read.</summary>
    public static string Formats => ImportFile.Known;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        try
        {
            if (file is null)
            {
                throw new ImportRefusedException("Choose a file first.");
            }

            await using var sent = file.OpenReadStream();
            var import = await _desk.KeepAsync(_guest.Ensure(), Path.GetFileName(file.FileName), sent, cancel);
            return RedirectToPage("/You/ImportCheck", new { id = import.Id });
        }
        catch (ImportRefusedException refused)
        {
            Fault = refused.Message;
        }

        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (_guest.Id is { } owner)
        {
            var imports = await _db.Imports.Where(i => i.OwnerId == owner).OrderByDescending(i => i.UploadedAt).Take(MostListed)
                .Select(i => new { i.Id, i.Name, i.Format, i.UploadedAt, i.DoneAt, i.Sessions }).ToListAsync(cancel);
            Imports = [.. imports.Select(i => new ListedImport(i.Id, i.Name, ImportFile.NameOf(i.Format), _clock.DayOf(i.UploadedAt), i.DoneAt is null ? null : i.Sessions))];
        }
    }
}
