using System.Runtime.CompilerServices;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>The shape of what is said of a session. The limits themselves stand on the domain types.</summary>
internal sealed class SessionPutValidator : AbstractValidator<SessionPutBody>
{
    /// <summary>The one for all: to put its rules together takes longer than to go through them.</summary>
    public static readonly SessionPutValidator Instance = new();

    private SessionPutValidator()
    {
        RuleFor(s => s.StartedAt).NotNull().WithMessage("Say when the session began.");
        RuleFor(s => s.Title).IsText(TrainingSession.MaxTitleLength);
        RuleFor(s => s.Notes).IsText(TrainingSession.MaxNotesLength);
        RuleFor(s => s.PainBefore).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
        RuleFor(s => s.PainWorst).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
        RuleFor(s => s.PainNextMorning).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
        RuleFor(s => s.PausedSeconds).GreaterThanOrEqualTo(0).WithMessage("Seconds, from 0.");
        RuleFor(s => s.EasyExercises).Must(e => LayoutBody.Ids(e) is not null).WithMessage($"At most {SessionLayout.MostLines} exercises by their ids, each once.");
        RuleFor(s => s.Layout).Must(l => l is null || l.ToLayout() is not null)
            .WithMessage($"Each list names at most {SessionLayout.MostLines} exercises by their ids, each once.");
        RuleFor(s => s.Revision).NotNull().WithMessage("Say which revision this is; the first is 1.").IsRevision();
    }
}

/// <summary>The shape of what is kept of an exercise.</summary>
internal sealed class KeptPutValidator : AbstractValidator<KeptPutBody>
{
    /// <summary>The one for all.</summary>
    public static readonly KeptPutValidator Instance = new();

    private KeptPutValidator()
    {
        RuleFor(k => k.Note).IsText(OwnExercise.MaxNoteLength);
        RuleFor(k => k.RestSeconds).InclusiveBetween(0, Prescription.LongestRest).WithMessage($"A whole number of seconds from 0 to {Prescription.LongestRest}.");
    }
}

/// <summary>The shape of a set. The limits themselves stand on the domain types.</summary>
internal sealed class SetPutValidator : AbstractValidator<SetPutBody>
{
    private static readonly ConditionalWeakTable<ExerciseLibrary, SetPutValidator> Known = [];

    /// <summary>The one for whoever has this library.</summary>
    public static SetPutValidator For(ExerciseLibrary library) => Known.GetValue(library, l => new(l));

    private SetPutValidator(ExerciseLibrary library)
    {
        // An exercise that was taken out of the library is still one that can have been done.
        RuleFor(s => s.Exercise).Cascade(CascadeMode.Stop).NotNull().WithMessage("Name an exercise.")
            .Must(name => Find(library, name) is not null).WithMessage("There is no such exercise.");
        Include(new SetNumbersValidator());
        RuleFor(s => s.Order).InclusiveBetween(1, TrainingSession.MaxSets).WithMessage($"From 1 to {TrainingSession.MaxSets}.");
        RuleFor(s => s.Note).IsText(SetResult.MaxNoteLength);
        RuleFor(s => s.Revision).NotNull().WithMessage("Say which revision this is; the first is 1.").IsRevision();
        RuleFor(s => s.Skipped)
            .Must((s, _) => (s.Reps ?? s.HoldSeconds ?? s.DistanceMeters ?? s.Rir ?? s.Form) is null && s.LoadKg is null && s.Note is null)
            .WithMessage("A set that was skipped has no numbers and no note.").When(s => s.Skipped);
        When(s => !s.Skipped, () =>
        {
            RuleFor(s => s.HoldSeconds).NotNull().WithMessage("Say how many seconds it was held.").When(s => Find(library, s.Exercise)?.Load == LoadKind.Hold);
            RuleFor(s => s.DistanceMeters).NotNull().WithMessage("Say how many metres it was.").When(s => Find(library, s.Exercise)?.Load == LoadKind.Carry);
            RuleFor(s => s.Reps).NotNull().WithMessage("Say how many reps were done.")
                .When(s => Find(library, s.Exercise) is { Load: not (LoadKind.Hold or LoadKind.Carry) });
        });
    }

    private static Exercise? Find(ExerciseLibrary library, string? name) => ExerciseId.TryParse(name, null, out var id) ? library.Find(id) : null;
}

/// <summary>Rules that several bodies share.</summary>
internal static class LogRules
{
    /// <summary>A text of people: not too long, and nothing in it that no keyboard writes.</summary>
    public static IRuleBuilderOptions<T, string?> IsText<T>(this IRuleBuilder<T, string?> rule, int most) => rule
        .MaximumLength(most).WithMessage($"At most {most} characters.")
        .Must(text => text?.Contains('\0', StringComparison.Ordinal) != true).WithMessage("A character in it is no text.");

    /// <summary>A revision that a client may give.</summary>
    public static IRuleBuilderOptions<T, int?> IsRevision<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(1, Revisions.Most).WithMessage($"From 1 to {Revisions.Most}.");
}
