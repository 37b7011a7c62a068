using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// The single changes of a week. Each stays where the week then costs less than the bound it is given, and is undone where not:
/// a climb gives the cost of now as the bound, annealing a little more than that.
/// </summary>
internal sealed partial class WeekSearch
{
    /// <summary>What a change must bring the cost below to count as better.</summary>
    private double Better => _cost - Least;

    /// <summary>
    /// So many seconds more fit the session, or a broken hard rule would not matter. What does not fit need not be looked at:
    /// too long a session breaks a hard rule, which costs more than any bound below it.
    /// </summary>
    private bool Fits(CheckedDay day, int seconds, double enough) =>
        enough >= PlanObjective.Hard || day.MinutesWith(seconds) <= _request.MinutesPerSession;

    private static int Seconds(CheckedExercise item) => Seconds(item.Traits, item.RestSeconds, item.Sets);

    private static int Seconds(ExerciseTraits traits, int restSeconds, int sets) => sets * (traits.WorkSeconds + restSeconds);

    private int SecondsOf(ExerciseTraits traits, int sets) => Seconds(traits, RestFor(traits, ShortRests), sets);

    private bool Accept(double enough)
    {
        var cost = Look(enough);
        if (cost >= enough)
        {
            return false;
        }

        _cost = cost;
        return true;
    }

    private bool TryPut(CheckedDay day, ExerciseTraits traits, int sets, double enough)
    {
        if (day.Exercises.Count >= MostExercisesADay || !Fits(day, SecondsOf(traits, sets), enough) || Has(day, traits))
        {
            return false;
        }

        var place = PlaceOn(day, traits);
        _week.Put(day, place, Trial(traits, sets));
        if (Accept(enough))
        {
            _trials[traits.Number] = null;
            return true;
        }

        _week.Take(day, place);
        return false;
    }

    private bool TryWithout(CheckedDay day, int index, double enough)
    {
        var item = _week.Take(day, index);
        if (Accept(enough))
        {
            return true;
        }

        _week.Put(day, index, item);
        return false;
    }

    private bool TryAmount(CheckedDay day, CheckedExercise item, int sets, double enough)
    {
        if (sets is < 1 or > MostSetsOfAnExercise || item.IsKept || !Fits(day, Seconds(item.Traits, item.RestSeconds, sets - item.Sets), enough))
        {
            return false;
        }

        var before = item.Sets;
        _week.SetSets(day, item, sets);
        if (Accept(enough))
        {
            return true;
        }

        _week.SetSets(day, item, before);
        return false;
    }

    private bool TryInstead(CheckedDay day, int index, ExerciseTraits traits, int sets, double enough)
    {
        var item = day.Exercises[index];
        if (Has(day, traits) || !Fits(day, SecondsOf(traits, sets) - Seconds(item), enough))
        {
            return false;
        }

        _week.Take(day, index);
        if (TryPut(day, traits, sets, enough))
        {
            return true;
        }

        _week.Put(day, index, item);
        return false;
    }

    /// <summary>Two others in its place.</summary>
    private bool TryTwoInstead(CheckedDay day, int index, (ExerciseTraits Traits, int Sets) one, (ExerciseTraits Traits, int Sets) two, double enough)
    {
        var more = SecondsOf(one.Traits, one.Sets) + SecondsOf(two.Traits, two.Sets) - Seconds(day.Exercises[index]);
        if (Has(day, one.Traits) || !Fits(day, more, enough))
        {
            return false;
        }

        var item = _week.Take(day, index);
        var place = PlaceOn(day, one.Traits);
        _week.Put(day, place, Trial(one.Traits, one.Sets));
        if (TryPut(day, two.Traits, two.Sets, enough))
        {
            _trials[one.Traits.Number] = null;
            return true;
        }

        _week.Take(day, place);
        _week.Put(day, index, item);
        return false;
    }

    /// <summary>To another day; where a partner there is named, in exchange for it.</summary>
    private bool TryElsewhere(CheckedDay day, int index, CheckedDay other, int? partnerIndex, double enough)
    {
        var item = day.Exercises[index];
        var partner = partnerIndex is { } p ? other.Exercises[p] : null;
        if (other == day || Has(other, item.Traits)
            || !Fits(other, Seconds(item) - (partner is null ? 0 : Seconds(partner)), enough)
            || (partner is not null && !Fits(day, Seconds(partner) - Seconds(item), enough))
            || (partner is null ? other.Exercises.Count >= MostExercisesADay : partner.IsKept || Has(day, partner.Traits)))
        {
            return false;
        }

        _week.Take(day, index);
        if (partner is not null)
        {
            _week.Take(other, partnerIndex!.Value);
            _week.Put(day, PlaceOn(day, partner.Traits), partner);
        }

        var place = PlaceOn(other, item.Traits);
        _week.Put(other, place, item);
        if (Accept(enough))
        {
            return true;
        }

        _week.Take(other, place);
        if (partner is not null)
        {
            _week.Take(day, day.Exercises.IndexOf(partner));
            _week.Put(other, partnerIndex!.Value, partner);
        }

        _week.Put(day, index, item);
        return false;
    }

    /// <summary>One set less here for one more of another exercise.</summary>
    private bool TryLend(CheckedDay day, CheckedExercise item, CheckedDay other, CheckedExercise to, double enough)
    {
        if (item.Sets == 1 || to == item)
        {
            return false;
        }

        _week.SetSets(day, item, item.Sets - 1);
        if (TryAmount(other, to, to.Sets + 1, enough))
        {
            return true;
        }

        _week.SetSets(day, item, item.Sets + 1);
        return false;
    }
}
