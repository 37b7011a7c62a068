using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>The fields of one set as they were typed; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class SetEntry
{
    /// <summary>That of the planned set, so that a double tap, or one on each of two devices, is one set.</summary>
    public Guid SetId { get; set; }

    public string? Exercise { get; set; }

    /// <summary>Work, unless it says warm-up.</summary>
    public string? Kind { get; set; }

    public int Order { get; set; }

    public string? Reps { get; set; }

    public string? Load { get; set; }

    /// <summary>The unit of the load, "kg" or "lb": that of the page where it was typed, which may be older than what its person wants now.</summary>
    public string? Unit { get; set; }

    public string? HoldSeconds { get; set; }

    public string? DistanceMeters { get; set; }

    public string? Rir { get; set; }

    public string? Form { get; set; }

    public string? Note { get; set; }

    /// <summary>The unit of the load; where none is said, that of whoever asks.</summary>
    public WeightUnit WeightUnit => WeightUnits.Of(Unit) ?? Writing.Current.Unit;

    /// <summary>Warm-up or work.</summary>
    public SetKind SetKind => Kebab.TryParse<SetKind>(Kind, out var kind) ? kind : SetKind.Work;

    /// <summary>The fields of a warm-up set that is not there yet.</summary>
    public static SetEntry For(TrainingSession session, Exercise exercise, SheetWarmUp set) => new()
    {
        SetId = session.IdForNew(exercise.Id, SetKind.WarmUp, set.Order),
        Exercise = exercise.Id.ToString(),
        Kind = SetKind.WarmUp.ToKebab(),
        Order = set.Order,
        Reps = set.Reps.ToString(),
        Load = Amount(set.Load),
    };

    /// <summary>The fields of a new set, as it is planned.</summary>
    /// <param name="session">The session.</param>
    /// <param name="target">What is aimed for.</param>
    /// <param name="order">1 for the first.</param>
    /// <param name="before">The set before it, whose load is taken where none is aimed for, or null.</param>
    public static SetEntry For(TrainingSession session, NextTarget target, int order, LoggedSet? before = null) => new()
    {
        SetId = session.IdForNew(target.Exercise.Id, SetKind.Work, order),
        Exercise = target.Exercise.Id.ToString(),
        Order = order,
        Reps = target.AimReps?.ToString(),
        Load = Amount(target.Load ?? before?.Load),
        HoldSeconds = target.HoldSeconds?.ToString(),
        DistanceMeters = target.DistanceMeters?.ToString(),
    };

    /// <summary>The fields of a set that is there already.</summary>
    public static SetEntry For(LoggedSet set, NextTarget target) => new()
    {
        SetId = set.Id,
        Exercise = set.Exercise.ToString(),
        Kind = set.Kind.ToKebab(),
        Order = set.Order,
        Reps = (set.IsSkipped ? target.AimReps : set.Reps)?.ToString(),
        Load = Amount(set.IsSkipped ? target.Load : set.Load),
        HoldSeconds = (set.IsSkipped ? target.HoldSeconds : set.HoldSeconds)?.ToString(),
        DistanceMeters = (set.IsSkipped ? target.DistanceMeters : set.DistanceMeters)?.ToString(),
        Rir = set.Rir?.ToString(),
        Form = set.Form?.ToString(),
        Note = set.Note,
    };

    /// <summary>What was done.</summary>
    /// <exception cref="InvalidOperationException">The fields were not checked before.</exception>
    public SetResult ToResult() => new(
        Whole(Reps), string.IsNullOrWhiteSpace(Load) ? null : WeightIn(Load, WeightUnit), Whole(HoldSeconds), Whole(DistanceMeters), Whole(Rir), Whole(Form),
        string.IsNullOrWhiteSpace(Note) ? null : Note.Trim());

    internal static int? Whole(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new InvalidOperationException($"'{text}' is not a whole number.");

    /// <summary>A weight in a field: "62.5" in the unit of whoever asks.</summary>
    internal static string? Amount(Load? load) => load?.In(Writing.Current.Unit).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A number that may be a weight: a point and a comma both stand before the decimals; nothing groups thousands.</summary>
    internal static bool TryAmount(string text, out decimal amount) => decimal.TryParse(
        text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount);

    /// <summary>A weight that was typed, or null where it is none or outside <see cref="SetLimit.OfLoad"/>.</summary>
    internal static Load? WeightIn(string text, WeightUnit unit) =>
        TryAmount(text, out var amount) && amount >= 0 && amount <= SetLimit.OfLoad(unit).Most ? WeightUnits.Load(amount, unit) : null;
}
