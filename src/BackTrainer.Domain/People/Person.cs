using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.People;

/// <summary>What someone says of themselves that every plan and session may use. All of it can be left out.</summary>
public sealed class Person
{
    /// <summary>The lightest body that may be entered, in kilograms.</summary>
    public const int LightestBody = 20;

    /// <summary>The heaviest body that may be entered, in kilograms.</summary>
    public const int HeaviestBody = 400;

    private Person()
    {
    }

    /// <summary>Someone of whom nothing is known yet.</summary>
    public Person(Guid owner) => OwnerId = owner;

    /// <summary>Who.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Body mass, or null.</summary>
    public Load? BodyMass { get; private set; }

    /// <summary>The unit in which body mass was said.</summary>
    public WeightUnit BodyMassUnit { get; private set; }

    /// <summary>The weights that are there.</summary>
    public OwnKit Kit { get; private set; } = new();

    /// <summary>How long the rest timer runs.</summary>
    public RestTime Rest { get; private set; } = RestTime.AsPlanned;

    /// <summary>How they count days and write numbers.</summary>
    public Customs Customs { get; private set; } = Customs.Usual;

    /// <summary>Says how days are counted and numbers written.</summary>
    public void CountBy(Customs customs) => Customs = customs;

    /// <summary>Wants rests of another length, or none timed.</summary>
    public void RestFor(RestTime rest) => Rest = rest;

    /// <summary>Says what the body weighs; null takes it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below <see cref="LightestBody"/> or above <see cref="HeaviestBody"/> kilograms.</exception>
    public void Weigh(Load? bodyMass, WeightUnit unit)
    {
        if (bodyMass is { } mass)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(mass.Kilograms, LightestBody, nameof(bodyMass));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(mass.Kilograms, HeaviestBody, nameof(bodyMass));
        }

        (BodyMass, BodyMassUnit) = (bodyMass, unit);
    }

    /// <summary>Says which weights are there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight or a number is outside its range.</exception>
    public void Own(OwnKit kit)
    {
        _ = kit.ToWeights();
        Kit = kit;
    }

    /// <summary>Takes over from another what was not said here: what is here stays.</summary>
    public void FillFrom(Person other)
    {
        if (BodyMass is null)
        {
            (BodyMass, BodyMassUnit) = (other.BodyMass, other.BodyMassUnit);
        }

        Kit = Kit.IsEmpty && (!other.Kit.IsEmpty || Kit.Unit == WeightUnit.Kilograms) ? other.Kit : Kit;
        Customs = Customs == Customs.Usual ? other.Customs : Customs;
        Rest = Rest == RestTime.AsPlanned ? other.Rest : Rest;
    }
}
