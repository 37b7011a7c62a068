using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Web.Api;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>The fields of the form as they were typed; numbers are texts, so that a mistyped one is still there.</summary>
public sealed class PlanForm
{
    /// <summary>What a form is opened with. It is not the default: a week without any day ticked has no days.</summary>
    internal static readonly string[] UsualDays = ["monday", "wednesday", "friday"];

    /// <summary>In place of a preset: only the pieces that are ticked.</summary>
    internal const string OwnPieces = "own";

    /// <summary>Made with the page, so that sending the form twice keeps one plan.</summary>
    public Guid PlanId { get; set; }

    /// <summary>Which of the good weeks is shown; 0 is the first.</summary>
    public int Seed { get; set; }

    /// <summary>What the plan shall be called, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Whoever fills this in says that the lists of the health screen were read.</summary>
    public bool ScreenRead { get; set; }

    public string? Age { get; set; }

    public bool UsedToVigorousExercise { get; set; }

    public List<string> Conditions { get; set; } = [];

    public bool ConditionsUncontrolled { get; set; }

    public List<string> RedFlags { get; set; } = [];

    public bool Pregnant { get; set; }

    public bool Unwell { get; set; }

    public string? ClearedOn { get; set; }

    public string? LowBackPain { get; set; } = "none";

    public string? PainNow { get; set; } = "0";

    public bool LegSymptoms { get; set; }

    public string? SorensenSeconds { get; set; }

    public string? Level { get; set; } = TrainingLevel.Novice.ToKebab();

    public string? Goal { get; set; } = TrainingGoal.HealthyBack.ToKebab();

    public List<string> Days { get; set; } = [];

    public string? Minutes { get; set; } = "45";

    public string? Weeks { get; set; } = "6";

    public string? StartsOn { get; set; }

    public string? Preset { get; set; } = "bar-and-dumbbells";

    public List<string> Pieces { get; set; } = [];

    public List<string> BlockedPatterns { get; set; } = [];

    public List<string> ExcludedExercises { get; set; } = [];

    /// <summary>The same as a request body; what cannot be read as a number or a date is told by its field.</summary>
    internal PlanRequestBody ToBody(DateOnly today, Action<string, string> fault)
    {
        int? Number(string field, string? text, string message)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            if (int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            fault(field, message);
            return null;
        }

        DateOnly? Date(string field, string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            fault(field, "A date such as 2026-11-22.");
            return null;
        }

        var preset = EquipmentPreset.All.FirstOrDefault(p => p.Id == Preset);
        if (preset is null && Preset != OwnPieces)
        {
            fault(nameof(Preset), "Choose what is nearest to what you have.");
        }

        if (!ScreenRead)
        {
            fault(nameof(ScreenRead), "Please read both lists, tick what is true for you, then tick this.");
        }

        return new PlanRequestBody
        {
            Screen = new ScreenBody
            {
                CompletedOn = today,
                Age = Number(nameof(Age), Age, "Your age in whole years, such as 34."),
                UsedToVigorousExercise = UsedToVigorousExercise,
                Conditions = Conditions,
                ConditionsUncontrolled = ConditionsUncontrolled,
                RedFlags = RedFlags,
                Pregnant = Pregnant,
                Unwell = Unwell,
                ClearedByProfessionalOn = Date(nameof(ClearedOn), ClearedOn),
            },
            Back = new BackBody
            {
                LowBackPain = LowBackPain,
                PainNow = Number(nameof(PainNow), PainNow, $"A number from 0 to {BackState.WorstPain}.") ?? 0,
                LegSymptoms = LegSymptoms,
                SorensenSeconds = Number(nameof(SorensenSeconds), SorensenSeconds, "Whole seconds, such as 75."),
            },
            Level = Level,
            Goal = Goal,
            Days = Days,
            MinutesPerSession = Number(nameof(Minutes), Minutes, "Whole minutes, such as 45."),
            Weeks = Number(nameof(Weeks), Weeks, "Whole weeks, such as 6."),
            StartsOn = Date(nameof(StartsOn), StartsOn),
            Equipment = [.. Pieces.Concat(preset?.Pieces.Select(p => p.ToKebab()) ?? []).Distinct()],
            BlockedPatterns = BlockedPatterns,
            ExcludedExercises = ExcludedExercises,
            Seed = Seed,
        };
    }

    /// <summary>Every answer as the form would send it, so that it can be carried from one page to the next.</summary>
    internal IEnumerable<(string Name, string Value)> Fields()
    {
        IEnumerable<(string Name, string? Value)> fields =
        [
            (nameof(PlanId), $"{PlanId}"), (nameof(Seed), Seed.ToString(CultureInfo.InvariantCulture)),
            (nameof(ScreenRead), Tick(ScreenRead)), (nameof(Age), Age), (nameof(UsedToVigorousExercise), Tick(UsedToVigorousExercise)),
            (nameof(ConditionsUncontrolled), Tick(ConditionsUncontrolled)), (nameof(Pregnant), Tick(Pregnant)), (nameof(Unwell), Tick(Unwell)),
            (nameof(ClearedOn), ClearedOn), (nameof(LowBackPain), LowBackPain), (nameof(PainNow), PainNow), (nameof(LegSymptoms), Tick(LegSymptoms)),
            (nameof(SorensenSeconds), SorensenSeconds), (nameof(Level), Level), (nameof(Goal), Goal), (nameof(Minutes), Minutes),
            (nameof(Weeks), Weeks), (nameof(StartsOn), StartsOn), (nameof(Preset), Preset),
            .. Each(nameof(Conditions), Conditions), .. Each(nameof(RedFlags), RedFlags), .. Each(nameof(Days), Days), .. Each(nameof(Pieces), Pieces),
            .. Each(nameof(BlockedPatterns), BlockedPatterns), .. Each(nameof(ExcludedExercises), ExcludedExercises),
        ];
        return fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Name, f.Value!));
    }

    /// <summary>Makes the change that a mend names, such as "set-minutes:55"; what is no such change leaves the answers as they are.</summary>
    internal void Mend(string? mend)
    {
        var parts = (mend ?? "").Split(':', 2);
        if (parts.Length < 2 || !Kebab.TryParse<MendChange>(parts[0], out var change))
        {
            return;
        }

        var value = parts[1];
        switch (change)
        {
            case MendChange.RemoveDay:
                Days.Remove(value);
                break;
            case MendChange.AddDay:
                Days.Add(value);
                break;
            case MendChange.SetMinutes:
                Minutes = value;
                break;
            case MendChange.AddEquipment:
                Pieces.Add(value);
                break;
            case MendChange.AllowPattern:
                BlockedPatterns.Remove(value);
                break;
            case MendChange.AllowExercise:
                ExcludedExercises.Remove(value);
                break;
        }
    }

    private static string? Tick(bool isTicked) => isTicked ? "true" : null;

    private static IEnumerable<(string Name, string? Value)> Each(string name, IEnumerable<string> values) => values.Select(v => (name, (string?)v));

    /// <summary>The field of the form that a path of the request body stands for.</summary>
    internal static string FieldOf(string path)
    {
        var name = path.Split('.')[^1].Split('[')[0];
        return name switch
        {
            nameof(PlanRequestBody.MinutesPerSession) => nameof(Minutes),
            nameof(PlanRequestBody.Equipment) => nameof(Pieces),
            nameof(ScreenBody.ClearedByProfessionalOn) => nameof(ClearedOn),
            _ => name,
        };
    }
}
