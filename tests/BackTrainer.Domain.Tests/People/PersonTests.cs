using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.People;

public sealed class PersonTests
{
    [Theory]
    [InlineData(Person.LightestBody - 0.5, false)]
    [InlineData(Person.LightestBody, true)]
    [InlineData(Person.HeaviestBody, true)]
    [InlineData(Person.HeaviestBody + 0.5, false)]
    public void Body_mass_has_limits(double kilograms, bool isFine)
    {
        var person = new Person(Guid.CreateVersion7());
        var mass = Load.FromKilograms((decimal)kilograms);
        if (isFine)
        {
            person.Weigh(mass, WeightUnit.Kilograms);
            Assert.Equal(mass, person.BodyMass);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => person.Weigh(mass, WeightUnit.Kilograms));
            Assert.Null(person.BodyMass);
        }
    }

    [Fact]
    public void A_unit_that_was_chosen_here_is_taken_over_with_nothing_but_weights_that_are_there()
    {
        static Person Of(OwnKit kit)
        {
            var person = new Person(Guid.CreateVersion7());
            person.Own(kit);
            return person;
        }

        static OwnKit Together(OwnKit here, OwnKit there)
        {
            var person = Of(here);
            person.FillFrom(Of(there));
            return person.Kit;
        }

        var (pounds, full) = (new OwnKit { Unit = WeightUnit.Pounds }, new OwnKit { Bar = 20, Plates = [new(5, 2)] });
        Assert.Same(pounds, Together(pounds, new()));
        Assert.Same(pounds, Together(new(), pounds));
        Assert.Same(full, Together(pounds, full));
        Assert.Same(full, Together(full, pounds));
    }

    [Fact]
    public void What_was_said_can_be_taken_back()
    {
        var person = new Person(Guid.CreateVersion7());
        person.Weigh(Load.FromKilograms(70), WeightUnit.Pounds);
        person.Weigh(null, WeightUnit.Kilograms);
        Assert.Equal((null, WeightUnit.Kilograms), (person.BodyMass, person.BodyMassUnit));
    }

    [Fact]
    public void A_kit_that_cannot_be_is_refused_and_the_old_one_stays()
    {
        var person = new Person(Guid.CreateVersion7());
        var kit = new OwnKit { Bar = 20, Plates = [new(5, 2)] };
        person.Own(kit);
        Assert.Throws<ArgumentOutOfRangeException>(() => person.Own(kit with { Plates = [new(-5, 2)] }));
        Assert.Equal(kit, person.Kit);
    }
}
