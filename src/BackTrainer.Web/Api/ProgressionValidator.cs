using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>The shape of a log that is sent. The limits themselves stand on the domain types.</summary>
internal sealed class ProgressionValidator : AbstractValidator<ProgressionBody>
{
    /// <summary>The most sessions of one exercise: more than three years of every second day.</summary>
    public const int MostSessions = 1000;

    /// <summary>Nobody's log reaches further back.</summary>
    public static readonly DateOnly Earliest = DateOnly.FromDateTime(TrainingSession.Earliest);

    /// <summary>The largest step, in kilograms.</summary>
    public const int LargestStep = 50;

    public ProgressionValidator(ExerciseLibrary library, DateOnly clockDay)
    {
        RuleFor(b => b.Exercise).Cascade(CascadeMode.Stop).NotNull().WithMessage("Name an exercise.")
            .Must(name => Find(library, name) is not null).WithMessage("There is no such exercise.")
            .Must(name => Find(library, name) is { IsRetired: false }).WithMessage("This exercise was taken out of the library.");
        RuleFor(b => b.Level).Cascade(CascadeMode.Stop).NotNull().WithMessage("Choose a level.").KnownAs<ProgressionBody, TrainingLevel>();
        RuleFor(b => b.Goal).KnownAs<ProgressionBody, TrainingGoal>(orNull: true);
        RuleFor(b => b.Phase).KnownAs<ProgressionBody, WeekKind>(orNull: true);
        RuleFor(b => b.BodyMassKg).InclusiveBetween(Person.LightestBody, Person.HeaviestBody).WithMessage($"From {Person.LightestBody} to {Person.HeaviestBody} kg.");
        RuleFor(b => b.StepKg).InclusiveBetween(0.001m, LargestStep).WithMessage($"More than 0 and at most {LargestStep} kg.");
        RuleFor(b => b.Today).InclusiveBetween(Earliest, clockDay.AddDays(PlanRequestValidator.StartWithinDays)).WithMessage("A day from 1990 to a year from now.");
        RuleFor(b => b.Prescription).NotNull().WithMessage("Say what is planned.");
        RuleFor(b => b.Prescription!).SetValidator(b => new PrescriptionValidator(Find(library, b.Exercise))).When(b => b.Prescription is not null);
        RuleFor(b => b.History).NotNull().WithMessage("Send the log; an empty list means nothing was done yet.")
            .Must(h => h is null || h.Count <= MostSessions).WithMessage($"At most {MostSessions} sessions.");
        RuleForEach(b => b.History).NotNull().WithMessage("A session has a date and sets.")
            .SetValidator(b => new SessionValidator(b.Today ?? clockDay)).When(b => b.History?.Count <= MostSessions);
        RuleFor(b => b.Readiness!).SetValidator(b => new ReadinessValidator(b.Today ?? clockDay)).When(b => b.Readiness is not null);
    }

    private static Exercise? Find(ExerciseLibrary library, string? name) => ExerciseId.TryParse(name, null, out var id) ? library.Find(id) : null;

    private sealed class PrescriptionValidator : AbstractValidator<PrescriptionBody>
    {
        public PrescriptionValidator(Exercise? exercise)
        {
            RuleFor(p => p.Sets).NotNull().WithMessage("Say how many sets.");
            RuleFor(p => p.Sets).InclusiveBetween(1, Prescription.MostSets).WithMessage($"From 1 to {Prescription.MostSets} sets.");
            RuleFor(p => p.Rir).NotNull().WithMessage("Say how many reps are to be left in reserve.");
            RuleFor(p => p.Rir).InclusiveBetween(RepsInReserve.Least, RepsInReserve.Most).WithMessage($"From {RepsInReserve.Least} to {RepsInReserve.Most} reps in reserve.");
            RuleFor(p => p.HoldSeconds).InclusiveBetween(1, Prescription.LongestHold).WithMessage($"From 1 to {Prescription.LongestHold} seconds.");
            RuleFor(p => p.DistanceMeters).InclusiveBetween(1, Prescription.LongestCarry).WithMessage($"From 1 to {Prescription.LongestCarry} metres.");
            RuleFor(p => p.Reps!.Min).NotNull().WithMessage("A range has a least number.").InclusiveBetween(1, RepRange.Most).WithMessage($"From 1 to {RepRange.Most} reps.").When(p => p.Reps is not null);
            RuleFor(p => p.Reps!.Max).NotNull().WithMessage("A range has a largest number.").InclusiveBetween(1, RepRange.Most).WithMessage($"From 1 to {RepRange.Most} reps.")
                .GreaterThanOrEqualTo(p => p.Reps!.Min).WithMessage("The range is upside down.").When(p => p.Reps is not null);
            RuleFor(p => p.Reps).Must((p, _) => (p.Reps is null ? 0 : 1) + (p.HoldSeconds is null ? 0 : 1) + (p.DistanceMeters is null ? 0 : 1) == 1)
                .WithMessage("Exactly one of reps, holdSeconds and distanceMeters.");
            RuleFor(p => p.Reps).Must((p, _) => exercise is null || exercise.Load switch
            {
                LoadKind.Hold => p.HoldSeconds is not null,
                LoadKind.Carry => p.DistanceMeters is not null,
                _ => p.Reps is not null,
            }).WithMessage($"This exercise counts in {(exercise?.Load == LoadKind.Hold ? "seconds" : exercise?.Load == LoadKind.Carry ? "metres" : "reps")}.");
        }
    }

    private sealed class SessionValidator : AbstractValidator<SessionBody>
    {
        public SessionValidator(DateOnly today)
        {
            RuleFor(s => s.Date).NotNull().WithMessage("Say on which day it was.");
            RuleFor(s => s.Date).GreaterThanOrEqualTo(Earliest).WithMessage("Nobody's log reaches further back than 1990.")
                .LessThanOrEqualTo(today).WithMessage("This day has not come yet.");
            RuleFor(s => s.PainBefore).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
            RuleFor(s => s.PainWorst).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.")
                .Must((s, worst) => !(worst < s.PainBefore)).WithMessage("The worst pain is at least the pain before.");
            RuleFor(s => s.PainNextMorning).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
            RuleFor(s => s.Sets).NotNull().WithMessage("Say which sets were done; an empty list means none.")
                .Must(s => s is null || s.Count <= TrainingSession.MaxSets).WithMessage($"At most {TrainingSession.MaxSets} sets.");
            RuleForEach(s => s.Sets).NotNull().WithMessage("A set says what was done.").SetValidator(new SetNumbersValidator()).When(s => s.Sets?.Count <= TrainingSession.MaxSets);
        }
    }

    private sealed class ReadinessValidator : AbstractValidator<ReadinessBody>
    {
        public ReadinessValidator(DateOnly today)
        {
            RuleFor(r => r.Date).GreaterThanOrEqualTo(Earliest).WithMessage("A day from 1990 on.").LessThanOrEqualTo(today).WithMessage("This day has not come yet.");
            RuleFor(r => r.SleepHours).InclusiveBetween(0, CheckIn.MostHours).WithMessage($"From 0 to {CheckIn.MostHours} hours.");
            RuleFor(r => r.Readiness).InclusiveBetween(CheckIn.Lowest, CheckIn.Highest).WithMessage($"Readiness goes from {CheckIn.Lowest} to {CheckIn.Highest}.");
            RuleFor(r => r.PainNow).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
            RuleFor(r => r.Soreness).Must(s => s is null || s.Keys.All(k => Kebab.TryParse<Muscle>(k, out _))).WithMessage($"Muscles are: {string.Join(", ", Kebab.All<Muscle>())}.")
                .Must(s => s is null || s.Values.All(v => v is >= CheckIn.Lowest and <= CheckIn.Highest)).WithMessage($"Soreness goes from {CheckIn.Lowest} to {CheckIn.Highest}.");
        }
    }
}
