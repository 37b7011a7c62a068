using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Importing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BackTrainer.Web.Pages.You;

/// <summary>A file that was sent: what is in it, what its names mean, bringing it in, how far that is, and taking it out again.</summary>
[EnableRateLimiting(ImportLimit.Policy)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(1024 * 1024)]
[RequestFormLimits(ValueCountLimit = 4 * MostShown)]
public sealed class ImportCheckModel : PageModel
{
    /// <summary>The most names that are shown to choose for.</summary>
    public const int MostShown = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Guest _guest;
    private readonly ImportDesk _desk;
    private readonly ImportRuns _runs;
    private readonly PersonClock _clock;
    private readonly ExerciseLibrary _library;

    public ImportCheckModel(Guest guest, ImportDesk desk, ImportRuns runs, ExerciseLibrary library, PersonClock clock) =>
        (_guest, _desk, _runs, _library, _clock) = (guest, desk, runs, library, clock);

    /// <summary>The import.</summary>
    public TrainingImport Import { get; private set; } = null!;

    /// <summary>What is in it; null while it is brought in and afterwards.</summary>
    public ImportLook? Look { get; private set; }

    /// <summary>How far it is, or null where nothing runs.</summary>
    public ImportRun? Run { get; private set; }

    /// <summary>Why it cannot be brought in, or null.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Names of the form that mean nothing here, with what was typed.</summary>
    public IReadOnlyDictionary<string, string> Unknown { get; private set; } = new Dictionary<string, string>();

    /// <summary>The unit was asked for and not said.</summary>
    public bool IsUnitMissing { get; private set; }

    /// <summary>What an exercise can be chosen from.</summary>
    public IEnumerable<string> Exercises => _library.Exercises.Select(e => e.Name).Order(StringComparer.Ordinal);

    /// <summary>What it is in.</summary>
    public string Format => ImportFile.NameOf(Import.Format);

    /// <summary>The day of an instant.</summary>
    public string DayOf(DateTime at) => $"{_clock.DayOf(at).Full()}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) ? await ShowAsync(cancel) : NotFound();

    /// <summary>How far it is, for the page's script.</summary>
    public async Task<IActionResult> OnGetProgressAsync(Guid id, CancellationToken cancel) => await FindAsync(id, cancel)
        ? new JsonResult(new { part = Run?.Part ?? 1, isOver = Run is not { Over.IsCompleted: false } })
        : NotFound();

    /// <summary>Looks at it anew with what was chosen, or brings it in.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string[] names, string[] means, string[] own, string? unit, bool bring, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (Import.DoneAt is not null || Run is { Over.IsCompleted: false })
        {
            return RedirectToPage(new { id });
        }

        var choices = await MakeOwnAsync(Read(names, means, unit), names, own, cancel);
        if (Unknown.Count == 0)
        {
            await _desk.ChooseAsync(Import.OwnerId, id, choices, cancel);
        }

        Import.Choose(choices);
        var shown = await ShowAsync(cancel);
        IsUnitMissing = bring && Look is { AsksForUnit: true } && choices.Unit is null;
        if (!bring || Unknown.Count > 0 || IsUnitMissing || Refusal is not null)
        {
            return bring || Unknown.Count > 0 ? shown : RedirectToPage(new { id });
        }

        await Task.WhenAny(_runs.Begin(Import.OwnerId, id).Over, Task.Delay(Patience, _clock, cancel));
        return RedirectToPage(new { id });
    }

    /// <summary>Takes out what it brought.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid id, CancellationToken cancel) =>
        _guest.Id is { } owner && await _desk.UndoAsync(owner, id, cancel) ? RedirectToPage("/You/Import") : NotFound();

    /// <summary>Names that are to be exercises of their own become that, and are chosen.</summary>
    private async Task<ImportChoices> MakeOwnAsync(ImportChoices choices, string[] names, string[] own, CancellationToken cancel)
    {
        var wanted = names.Zip(own).Where(n => Kebab.TryParse<MovementPattern>(n.Second, out _)).ToList();
        if (wanted.Count == 0)
        {
            return choices;
        }

        var (chosen, unknown) = (new Dictionary<string, string>(choices.Names, StringComparer.Ordinal), new Dictionary<string, string>(Unknown, StringComparer.Ordinal));
        var found = (await _desk.LookAsync(Import, cancel)).Names.ToDictionary(n => n.Name, StringComparer.Ordinal);
        foreach (var (name, pattern) in wanted.Where(n => found.ContainsKey(n.First)))
        {
            var kind = OwnKind.All.FirstOrDefault(k => k.Pattern.ToKebab() == pattern);
            var (made, fault) = kind is null ? (null, "Choose one of these.") : await _desk.MakeOwnAsync(Import, found[name], kind, cancel);
            chosen[name] = made?.ToString() ?? "";
            if (fault is not null)
            {
                unknown[name] = name;
            }
        }

        Unknown = unknown;
        return choices with { Names = chosen };
    }

    private ImportChoices Read(string[] names, string[] means, string? unit)
    {
        var (chosen, unknown) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var match = new NameMatch(_library);
        foreach (var (name, mean) in names.Zip(means, (n, m) => (n, m?.Trim() ?? "")))
        {
            var found = mean.Length == 0 ? null
                : _library.Exercises.FirstOrDefault(e => string.Equals(e.Name, mean, StringComparison.OrdinalIgnoreCase))
                ?? (match.Of(mean) is [{ Score: >= NameMatch.Sure } best, ..] ? best.Exercise : null);
            if (mean.Length > 0 && found is null)
            {
                unknown[name] = mean;
            }

            chosen[name] = found?.Id.ToString() ?? "";
        }

        Unknown = unknown;
        return new(WeightUnits.Of(unit), chosen);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancel)
    {
        if (_guest.Id is not { } owner || await _desk.FindAsync(owner, id, cancel) is not { } import)
        {
            return false;
        }

        (Import, Run) = (import, _runs.Of(owner, id));
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (Import.DoneAt is not null || Run is { Over.IsCompleted: false })
        {
            return Page();
        }

        Refusal = Run?.Refusal;
        _runs.Forget(Import.OwnerId, Import.Id);
        try
        {
            Look = await _desk.LookAsync(Import, cancel);
        }
        catch (ImportRefusedException refused)
        {
            Refusal = refused.Message;
        }

        return Page();
    }
}
