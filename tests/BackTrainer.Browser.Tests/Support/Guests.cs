using BackTrainer.Browser.Tests.Pages;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>Someone who was here before: their cookies, and where their things are.</summary>
/// <param name="Cookies">What their browser kept.</param>
/// <param name="Plan">The path of their plan.</param>
/// <param name="Session">The path of their session, or an empty text.</param>
public sealed record Guest(string Cookies, string Plan, string Session);

/// <summary>People at different points of their way, each made once, when a test first asks for them.</summary>
public sealed class Guests
{
    private readonly Lazy<Task<Guest>> _planner;
    private readonly Lazy<Task<Guest>> _midway;
    private readonly Lazy<Task<Guest>> _finisher;

    internal Guests(House house)
    {
        _planner = new(() => MakeAsync(house, sets: null, finish: false));
        _midway = new(() => MakeAsync(house, sets: 1, finish: false));
        _finisher = new(() => MakeAsync(house, sets: 2, finish: true));
    }

    /// <summary>Has a plan with a session today that is not begun.</summary>
    public Task<Guest> PlannerAsync() => _planner.Value;

    /// <summary>Is in the middle of today's session. Tests look at it and change nothing.</summary>
    public Task<Guest> MidwayAsync() => _midway.Value;

    /// <summary>Has finished today's session.</summary>
    public Task<Guest> FinisherAsync() => _finisher.Value;

    private static async Task<Guest> MakeAsync(House house, int? sets, bool finish)
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var plan = await PlanFormPage.BuildAsync(person.Page);
        var path = "";
        if (sets is { } count)
        {
            var session = await plan.StartTodayAsync();
            for (var i = 0; i < count; i++)
            {
                await session.LogNextAsync();
            }

            path = new Uri(person.Page.Url).AbsolutePath;
            if (finish)
            {
                await session.FinishAsync();
            }
        }

        return new Guest(await person.Context.StorageStateAsync(), plan.Path, path);
    }
}
