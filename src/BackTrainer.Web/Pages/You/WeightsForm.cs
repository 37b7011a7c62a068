using System.Globalization;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackTrainer.Web.Pages.You;

/// <summary>Body mass and own weights as they were typed; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class WeightsForm
{
    /// <summary>Empty rows for plates below those that are there.</summary>
    private const int SpareRows = 2;

    private static readonly string[] UsualKilograms = ["25", "20", "15", "10", "5", "2.5", "1.25"];
    private static readonly string[] UsualPounds = ["45", "35", "25", "10", "5", "2.5"];

    public string? BodyMass { get; set; }

    public WeightUnit BodyMassUnit { get; set; }

    public WeightUnit Unit { get; set; }

    public string? Bar { get; set; }

    public string? TrapBar { get; set; }

    /// <summary>What one plate weighs, row by row.</summary>
    public List<string?> PlateWeights { get; set; } = [];

    /// <summary>How many of it there are.</summary>
    public List<string?> PlateCounts { get; set; } = [];

    public string? Dumbbells { get; set; }

    public string? Kettlebells { get; set; }

    public string? MachineStep { get; set; }

    /// <summary>What someone has said; with nothing said of plates, the rows name the usual ones of their unit.</summary>
    internal static WeightsForm Of(Person? person, WeightUnit? unit)
    {
        var kit = person?.Kit ?? new OwnKit();
        var form = new WeightsForm
        {
            BodyMass = person?.BodyMass is { } mass ? Text(mass.In(person.BodyMassUnit)) : null,
            BodyMassUnit = person?.BodyMassUnit ?? unit ?? WeightUnit.Kilograms,
            Unit = unit ?? kit.Unit,
            Bar = Text(kit.Bar),
            TrapBar = Text(kit.TrapBar),
            Dumbbells = string.Join(' ', kit.Dumbbells.Select(d => Text(d))),
            Kettlebells = string.Join(' ', kit.Kettlebells.Select(k => Text(k))),
            MachineStep = Text(kit.MachineStep),
        };
        foreach (var plate in kit.Plates)
        {
            form.AddRow(Text(plate.Weight), plate.Count.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var usual in kit.Plates.Count > 0 ? [] : form.Unit == WeightUnit.Pounds ? UsualPounds : UsualKilograms)
        {
            form.AddRow(usual, null);
        }

        return form.WithSpareRows();
    }

    /// <summary>The same with a few empty rows for more plates.</summary>
    internal WeightsForm WithSpareRows()
    {
        for (var spare = 0; spare < SpareRows && PlateWeights.Count < PlateRack.MostKinds; spare++)
        {
            AddRow(null, null);
        }

        return this;
    }

    /// <summary>What was typed; null with the faults beside their fields where it cannot be read.</summary>
    internal (Load? BodyMass, OwnKit Kit)? Read(ModelStateDictionary state)
    {
        var mass = Amount(nameof(BodyMass), BodyMass, 0, decimal.MaxValue, "A weight such as 72.5.");
        Load? body = null;
        if (mass is { } typed)
        {
            var least = WeightUnits.Load(Person.LightestBody, WeightUnit.Kilograms).In(BodyMassUnit);
            var most = WeightUnits.Load(Person.HeaviestBody, WeightUnit.Kilograms).In(BodyMassUnit);
            if (typed < least || typed > most)
            {
                Fault(nameof(BodyMass), $"From {decimal.Ceiling(least)} to {decimal.Floor(most)} {BodyMassUnit.Symbol()}.");
            }
            else
            {
                body = WeightUnits.Load(typed, BodyMassUnit);
            }
        }

        var kit = new OwnKit
        {
            Unit = Unit,
            Bar = Amount(nameof(Bar), Bar, 0, PlateRack.HeaviestBar, $"A weight from 0 to {PlateRack.HeaviestBar} {Unit.Symbol()}."),
            TrapBar = Amount(nameof(TrapBar), TrapBar, 0, PlateRack.HeaviestBar, $"A weight from 0 to {PlateRack.HeaviestBar} {Unit.Symbol()}."),
            Plates = Plates(),
            Dumbbells = Singles(nameof(Dumbbells), Dumbbells),
            Kettlebells = Singles(nameof(Kettlebells), Kettlebells),
            MachineStep = Amount(nameof(MachineStep), MachineStep, 0.1m, OwnKit.LargestStep, $"A step from 0.1 to {OwnKit.LargestStep} {Unit.Symbol()}."),
        };
        if (kit.Plates.Count == 0 && (kit.Bar is not null || kit.TrapBar is not null))
        {
            Fault(nameof(PlateWeights), "Which plates go on the bar? Say how many there are of each, or leave the bar empty.");
        }

        return state.IsValid ? (body, kit) : null;

        void Fault(string field, string message) => state.TryAddModelError($"Form.{field}", message);

        decimal? Amount(string field, string? text, decimal least, decimal most, string message)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            if (SetEntry.TryAmount(text, out var amount) && amount >= least && amount <= most)
            {
                return amount;
            }

            Fault(field, message);
            return null;
        }

        List<PlateStack> Plates()
        {
            var plates = new List<PlateStack>();
            for (var row = 0; row < Math.Min(PlateWeights.Count, PlateRack.MostKinds); row++)
            {
                var (weight, count) = (PlateWeights[row], row < PlateCounts.Count ? PlateCounts[row] : null);
                if (string.IsNullOrWhiteSpace(count) || count.Trim() == "0")
                {
                    continue;
                }

                if (weight is null || !SetEntry.TryAmount(weight, out var heavy) || heavy is < 0.001m or > PlateRack.HeaviestPlate)
                {
                    Fault(nameof(PlateWeights), $"A plate weighs more than 0 and at most {PlateRack.HeaviestPlate} {Unit.Symbol()}; '{weight?.Trim()}' cannot be read.");
                }
                else if (!int.TryParse(count.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var many) || many > PlateRack.MostPlates)
                {
                    Fault(nameof(PlateWeights), $"How many plates of {weight.Trim()} {Unit.Symbol()}? A whole number from 0 to {PlateRack.MostPlates}.");
                }
                else
                {
                    plates.Add(new(heavy, many));
                }
            }

            return plates;
        }

        List<decimal> Singles(string field, string? text)
        {
            var weights = new List<decimal>();
            foreach (var word in (text ?? "").Split((char[]?)[' ', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (SetEntry.TryAmount(word.TrimEnd(','), out var weight) && weight is > 0 and <= OwnKit.HeaviestSingle)
                {
                    weights.Add(weight);
                }
                else
                {
                    Fault(field, $"Weights up to {OwnKit.HeaviestSingle} {Unit.Symbol()} with spaces between them, such as 8 10 12.5; '{(word.Length > 20 ? word[..20] : word)}' cannot be read.");
                    break;
                }
            }

            if (weights.Count > OwnKit.MostSingles)
            {
                Fault(field, $"At most {OwnKit.MostSingles} weights.");
            }

            return [.. weights.Distinct().Order()];
        }
    }

    private void AddRow(string? weight, string? count)
    {
        PlateWeights.Add(weight);
        PlateCounts.Add(count);
    }

    private static string? Text(decimal? amount) => amount?.ToString("0.###", CultureInfo.InvariantCulture);
}
