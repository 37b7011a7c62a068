using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>
/// An edit as it stands in addresses and forms: <c>2.swap.monday.pull-up.band-row</c>, from week 2 on. Reading one never
/// trusts it: it starts where the day is still ahead, and names only exercises that there are.
/// </summary>
public static class EditText
{
    /// <summary>The most edits that are asked for as one.</summary>
    public const int MostTogether = 1 + EditMends.MostSteps;

    /// <summary>The texts of an edit, one for each of its parts.</summary>
    public static IReadOnlyList<string> Of(PlanEdit edit) => edit is EditsTogether together ? [.. together.Edits.SelectMany(Of)] : [edit switch
    {
        AddExercise e => $"{At(e)}.add.{e.Exercise}.{e.Sets}",
        TakeOutExercise e => $"{At(e)}.take-out.{e.Exercise}",
        SwapExercise e => $"{At(e)}.swap.{e.Exercise}.{e.With}",
        ReorderExercise e => $"{At(e)}.{(e.Before ? "before" : "after")}.{e.Exercise}.{e.Beside}",
        ChangeAmount e => $"{At(e)}.amount.{e.Exercise}.{e.MoreSets}.{Amount(e.Amount)}",
        MoveSession e => $"{At(e)}.{(e.LastWeek is null ? "move" : "move-once")}.{e.To.ToKebab()}",
        LightenWeek e => $"{At(e)}.lighten.week",
        KeepExercise e => $"{At(e)}.{(e.Kept ? "lock" : "unlock")}.{e.Exercise}",
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "This edit is not asked for by its text."),
    }];

    /// <summary>The same as a query string without its question mark.</summary>
    public static string Query(PlanEdit edit) => string.Join('&', Of(edit).Select(t => $"edit={Uri.EscapeDataString(t)}"));

    /// <summary>The edit that texts ask for; null where one of them asks for nothing that can be done ahead.</summary>
    public static PlanEdit? Read(IReadOnlyList<string>? texts, PlanAtHand plan, ExerciseLibrary library)
    {
        if (texts is null or [] || texts.Count > MostTogether)
        {
            return null;
        }

        var edits = texts.Select(t => Read(t, plan, library)).OfType<PlanEdit>().ToList();
        return edits.Count < texts.Count ? null : edits is [var only] ? only : new EditsTogether(edits);
    }

    private static PlanEdit? Read(string? text, PlanAtHand plan, ExerciseLibrary library)
    {
        if (text?.Split('.') is not [var number, var dayName, var kind, var name, .. var rest]
            || Number(number, 1, PlanRequest.MaxWeeks) is not { } asked
            || !Kebab.TryParse<DayOfWeek>(dayName, out var day)
            || plan.Ahead(day, asked) is not { } week)
        {
            return null;
        }

        ExerciseId? Known(string id) => ExerciseId.TryParse(id, null, out var known) && library.Find(known) is { IsRetired: false } ? known : null;
        return (kind, Known(name), rest) switch
        {
            ("add", { } exercise, [var sets]) when Number(sets, 1, Prescription.MostSets) is { } count => new AddExercise(exercise, day, week, count),
            ("take-out", { } exercise, []) => new TakeOutExercise(exercise, day, week),
            ("swap", { } exercise, [var with]) when Known(with) is { } other => new SwapExercise(exercise, other, day, week),
            ("before" or "after", { } exercise, [var beside]) when Known(beside) is { } other => new ReorderExercise(exercise, other, kind == "before", day, week),
            ("amount", { } exercise, [var more, var amount]) when Number(more, -Prescription.MostSets, Prescription.MostSets) is { } sets && TryAmount(amount, out var each) =>
                new ChangeAmount(exercise, sets, each, day, week),
            ("lock" or "unlock", { } exercise, []) => new KeepExercise(exercise, kind == "lock", day, week),
            ("lighten", _, []) => LightenWeek.Of(plan.Plan, asked, plan.Today, plan.Begun),
            ("move" or "move-once", _, []) when Kebab.TryParse<DayOfWeek>(name, out var to) && plan.Ahead(to, week) is { } from =>
                new MoveSession(day, to, from) { LastWeek = kind == "move" ? null : from },
            _ => null,
        };
    }

    private static string At(PlanEdit edit) => string.Create(CultureInfo.InvariantCulture, $"{edit.FromWeek}.{edit.Day.ToKebab()}");

    private static string Amount(SetAmount? amount) =>
        amount is null ? "same"
        : amount.Reps is { } reps ? $"reps-{reps.Min}-{reps.Max}"
        : amount.HoldSeconds is { } seconds ? $"hold-{seconds}"
        : $"carry-{amount.Meters}";

    private static bool TryAmount(string text, out SetAmount? amount)
    {
        amount = text.Split('-') switch
        {
            ["reps", var min, var max] when Number(min, 1, RepRange.Most) is { } least && Number(max, least, RepRange.Most) is { } most => new(new RepRange(least, most)),
            ["hold", var seconds] when Number(seconds, 1, SetAmount.LongestHold) is { } hold => new(holdSeconds: hold),
            ["carry", var meters] when Number(meters, 1, SetAmount.LongestCarry) is { } carry => new(meters: carry),
            _ => null,
        };
        return amount is not null || text == "same";
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
