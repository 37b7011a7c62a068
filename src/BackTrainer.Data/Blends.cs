using BackTrainer.Domain.People;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Data;

/// <summary>What becomes of rows that two owners have of the same thing when everything of one goes to the other.</summary>
internal static class Blends
{
    /// <summary>Both are of the same thing; null where their keys say it.</summary>
    public static bool? AreOne(object there, object brought) => (there, brought) switch
    {
        (TrainingSession a, TrainingSession b) => a.Id == b.Id || (a.PlanId is not null && a.PlannedDay is not null && a.PlanId == b.PlanId && a.PlannedDay == b.PlannedDay),
        (OwnTarget a, OwnTarget b) => a.Id == b.Id || (a.Exercise == b.Exercise && PlaceOf(a) == PlaceOf(b)),
        _ => null,
    };

    /// <summary>Makes one of both: what is there, with what was brought where that is newer, or where nothing was said before.</summary>
    public static void Blend(object there, object brought)
    {
        switch (there, brought)
        {
            case (TrainingSession a, TrainingSession b):
                a.Absorb(b);
                break;
            case (MorningCheck a, MorningCheck b) when b.SaidAt > a.SaidAt:
                a.Correct(b.Said, b.SaidAt);
                break;
            case (OwnTarget a, OwnTarget b):
                a.TakeNewer(b);
                break;
            case (DeclinedOffer a, DeclinedOffer b):
                a.Extend(b.Until);
                break;
            case (Person a, Person b):
                a.FillFrom(b);
                break;
            case (OwnExercise a, OwnExercise b):
                a.FillFrom(b);
                break;
            case (PersonalExercise a, PersonalExercise b):
                a.TakeNewer(b);
                break;
            default:
                // The same thing twice: what is there stays.
                break;
        }
    }

    private static TargetPlace PlaceOf(OwnTarget target) => new(target.PlanId, target.PlannedDay, target.SessionId);
}
