using System.Reflection;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Safety;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>Someone with something of every kind, in words that nobody else would write.</summary>
public sealed class Owner : IDisposable
{
    /// <summary>Stands in all texts of this person.</summary>
    public const string Mark = "zebrafish";

    private static readonly MethodInfo RowsOfType = typeof(Owner).GetMethod(nameof(RowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly RunningApp _app;

    private Owner(RunningApp app, Browser browser) => (_app, Browser) = (app, browser);

    public Browser Browser { get; }

    public Guid Id { get; private set; }

    public Guid Plan { get; private set; }

    public Guid Session { get; private set; }

    public Guid Set { get; private set; }

    public Guid Trunk { get; } = Guid.CreateVersion7();

    /// <summary>An exercise of this person's own.</summary>
    public static ExerciseId Own { get; } = new("own-walked");

    /// <summary>A token to be this person.</summary>
    public string Token { get; } = PersonalToken.NewSecret();

    /// <summary>Every id that is this person's.</summary>
    public IReadOnlyList<Guid> Ids => [Plan, Session, Set, Trunk];

    public static async Task<Owner> NewAsync(RunningApp app)
    {
        var owner = new Owner(app, app.NewBrowser());
        await owner.MakeAsync();
        return owner;
    }

    private async Task MakeAsync()
    {
        var plan = await Browser.MakePlanAsync();
        Plan = plan.IdOf();
        await (await Browser.OpenAsync($"/plans/{Plan}/manage")).Form("Rename").Fill("title", $"Plan of the {Mark}").SendAsync();
        var session = await Browser.BeginTodayAsync();
        Session = session.IdOf();
        var form = session.Forms("Set").First(f => f["Entry.Kind"] == "work");
        Set = Guid.Parse(form["Entry.SetId"]!);
        await form.SendAsync();
        await (await Browser.OpenAsync($"/sessions/{Session}")).Form("Remark").Fill("Remarks.Notes", $"Notes of the {Mark}").SendAsync();
        await using var db = _app.OpenDb();
        Id = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == Plan)).OwnerId;
        db.Add(new TrunkTest(Trunk, Id, RunningApp.Today, new TrunkEndurance(90, null, null, null)));
        db.Add(new PersonalExercise(Id, Own, OwnedSamples.Facts with { Name = $"Row of the {Mark}" }, DateTime.UtcNow));
        db.Add(new PersonalToken(Id, $"Token of the {Mark}", TokenScope.Write, Token, DateTime.UtcNow));
        await db.SaveChangesAsync();
    }

    /// <summary>The address of a visit with what is this person's in it.</summary>
    public string Place(RouteVisit visit) => visit.Fill((name, isId) => isId
        ? (name == "setId" ? Set : name == "session" || visit.Template.Contains("/sessions/", StringComparison.Ordinal) ? Session : Plan).ToString()
        : name switch { "exercise" => Own.ToString(), "id" => "bent-over-barbell-row", "code" => "404", "percent" => "80", _ => "x" });

    /// <summary>Every row of this person, value for value; when a token was last used is left out.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        await using var db = _app.OpenDb();
        var rows = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => t.FindProperty("OwnerId")?.ClrType == typeof(Guid) && !t.IsOwned()))
        {
            rows.AddRange(await (Task<IReadOnlyList<string>>)RowsOfType.MakeGenericMethod(type.ClrType).Invoke(null, [db, Id])!);
        }

        return rows;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync<T>(TrainingDb db, Guid owner)
        where T : class
    {
        await db.Set<T>().Where(e => EF.Property<Guid>(e, "OwnerId") == owner).LoadAsync();
        var rows = db.ChangeTracker.Entries().Select(e => $"{e.Metadata.ShortName()} " + string.Join(' ', e.Properties.Where(p => p.Metadata.Name != nameof(PersonalToken.LastUsedAt)).Select(p =>
            $"{p.Metadata.Name}={(p.CurrentValue is { } value ? p.Metadata.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value : "")}"))).Order(StringComparer.Ordinal).ToList();
        db.ChangeTracker.Clear();
        return rows;
    }

    public void Dispose() => Browser.Dispose();
}
