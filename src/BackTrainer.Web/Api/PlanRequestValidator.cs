using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>The shape of a plan request. The limits themselves stand on the domain types.</summary>
internal sealed class PlanRequestValidator : AbstractValidator<PlanRequestBody>
{
    /// <summary>How far from today a block may start, in days.</summary>
    public const int StartWithinDays = 366;

    public PlanRequestValidator(ExerciseLibrary library, DateOnly today)
    {
        RuleFor(r => r.Level).Cascade(CascadeMode.Stop).NotNull().WithMessage("Choose a level.").KnownAs<PlanRequestBody, TrainingLevel>();
        RuleFor(r => r.Goal).Cascade(CascadeMode.Stop).NotNull().WithMessage("Choose a goal.").KnownAs<PlanRequestBody, TrainingGoal>();
        RuleFor(r => r.Days).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Choose at least one training day.")
            .Must(d => d!.Count <= 7).WithMessage("A week has seven days.");
        RuleForEach(r => r.Days).KnownAs<PlanRequestBody, DayOfWeek>().When(r => r.Days?.Count <= 7);
        RuleFor(r => r.MinutesPerSession).Cascade(CascadeMode.Stop).NotNull().WithMessage("Say how many minutes a session may take.")
            .InclusiveBetween(PlanRequest.MinMinutes, PlanRequest.MaxMinutes)
            .WithMessage($"Between {PlanRequest.MinMinutes} and {PlanRequest.MaxMinutes} minutes.");
        RuleFor(r => r.Weeks).InclusiveBetween(1, PlanRequest.MaxWeeks).WithMessage($"Between 1 and {PlanRequest.MaxWeeks} weeks.");
        RuleFor(r => r.StartsOn).InclusiveBetween(today.AddDays(-StartWithinDays), today.AddDays(StartWithinDays))
            .WithMessage("The start is at most a year from today.");
        RuleFor(r => r.Equipment).NotNull().WithMessage("Say what equipment there is; an empty list means none.");
        EachKnown<Equipment>(r => r.Equipment, Enum.GetValues<Equipment>().Length);
        EachKnown<MovementPattern>(r => r.BlockedPatterns, Enum.GetValues<MovementPattern>().Length);
        EachInLibrary(r => r.ExcludedExercises, library);
        EachInLibrary(r => r.MasteredExercises, library);
        RuleFor(r => r.Screen!).SetValidator(new ScreenValidator(today)).When(r => r.Screen is not null);
        RuleFor(r => r.Back!).SetValidator(new BackValidator()).When(r => r.Back is not null);
    }

    private void EachKnown<TEnum>(System.Linq.Expressions.Expression<Func<PlanRequestBody, IEnumerable<string>?>> list, int most)
        where TEnum : struct, Enum
    {
        var read = list.Compile();
        RuleFor(list).Must(l => l is null || l.Count() <= most).WithMessage($"At most {most} entries.");
        RuleForEach(list).KnownAs<PlanRequestBody, TEnum>().When(r => read(r) is { } l && l.Count() <= most);
    }

    private void EachInLibrary(System.Linq.Expressions.Expression<Func<PlanRequestBody, IEnumerable<string>?>> list, ExerciseLibrary library)
    {
        var read = list.Compile();
        RuleFor(list).Must(l => l is null || l.Count() <= PlanRequest.MaxNamedExercises)
            .WithMessage($"At most {PlanRequest.MaxNamedExercises} exercises.");
        RuleForEach(list)
            .Must(name => ExerciseId.TryParse(name, null, out var id) && library.Find(id) is not null)
            .WithMessage("There is no such exercise.")
            .When(r => read(r) is { } l && l.Count() <= PlanRequest.MaxNamedExercises);
    }

    private sealed class ScreenValidator : AbstractValidator<ScreenBody>
    {
        public ScreenValidator(DateOnly today)
        {
            RuleFor(s => s.ClearedByProfessionalOn).LessThanOrEqualTo(today).WithMessage("This day has not come yet.");
            RuleFor(s => s.CompletedOn).NotNull().WithMessage("Say on which day the questions were answered.");
            RuleFor(s => s.Age).NotNull().WithMessage("Say your age.");
            RuleFor(s => s.Age).InclusiveBetween(HealthScreen.MinAge, HealthScreen.MaxAge)
                .WithMessage($"An age between {HealthScreen.MinAge} and {HealthScreen.MaxAge}.");
            RuleFor(s => s.Conditions).Must(c => c is null || c.Count <= Enum.GetValues<HealthCondition>().Length).WithMessage("Too many entries.");
            RuleForEach(s => s.Conditions).KnownAs<ScreenBody, HealthCondition>().When(s => s.Conditions?.Count <= 50);
            RuleFor(s => s.RedFlags).Must(f => f is null || f.Count <= Enum.GetValues<RedFlag>().Length).WithMessage("Too many entries.");
            RuleForEach(s => s.RedFlags).KnownAs<ScreenBody, RedFlag>().When(s => s.RedFlags?.Count <= 50);
        }
    }

    private sealed class BackValidator : AbstractValidator<BackBody>
    {
        public BackValidator()
        {
            RuleFor(b => b.LowBackPain).KnownAs<BackBody, LowBackPain>(orNull: true);
            RuleFor(b => b.PainNow).InclusiveBetween(0, BackState.WorstPain).WithMessage($"Pain goes from 0 to {BackState.WorstPain}.");
            RuleFor(b => b.SorensenSeconds).InclusiveBetween(0, BackState.LongestSorensen)
                .WithMessage($"Between 0 and {BackState.LongestSorensen} seconds.");
        }
    }
}

/// <summary>A word must be one of an enum's kebab-case names.</summary>
internal static class KnownNames
{
    public static IRuleBuilderOptions<T, string?> KnownAs<T, TEnum>(this IRuleBuilder<T, string?> rule, bool orNull = false)
        where TEnum : struct, Enum =>
        rule.Must(name => (orNull && name is null) || Kebab.TryParse<TEnum>(name, out _))
            .WithMessage($"One of: {string.Join(", ", Kebab.All<TEnum>())}.");
}
