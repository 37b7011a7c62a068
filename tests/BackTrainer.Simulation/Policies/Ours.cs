using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;
using BackTrainer.Simulation.Athletes;
using BackTrainer.Simulation.Plans;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Simulation.Policies;

/// <summary>The product's own engine, with check-ins, pain and form, and lighter weeks taken when they are due.</summary>
internal sealed class Ours(Athlete athlete, ExerciseLibrary library, PlanRequest request) : Policy
{
    private readonly Load _bodyMass = Load.FromKilograms((decimal)athlete.BodyMass);

    /// <inheritdoc/>
    public override Order Next(Slot slot, int day, Diary diary)
    {
        var context = new ProgressionContext(library, diary.History, request, WeekKind.Build, Programme.Start.AddDays(day))
        {
            CheckIns = diary.CheckIns,
            BodyMass = _bodyMass,
            TakesDueDeloads = true,
        };
        var target = NextTargets.For(slot.Exercise, slot.Prescription, context);
        var aim = target.AimReps ?? target.HoldSeconds ?? 0;
        return new(target.Exercise, target.Sets, target.Load, target.Reps?.Min ?? aim, aim, target.Reps?.Max ?? aim, target.Rir,
            target.Decision == ProgressionDecision.Deload && target.Rules.Contains(DeloadDue.Key));
    }
}
