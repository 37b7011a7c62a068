using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>From the first visit to the targets of the second session, on a phone.</summary>
[Collection(InTheHouse.Name)]
public sealed class NewPersonTests(House house)
{
    [SkippableFact]
    public Task A_new_person_gets_from_the_first_page_to_the_next_targets() => JourneyAsync(script: true);

    [SkippableFact]
    public Task The_same_works_without_script() => JourneyAsync(script: false);

    private async Task JourneyAsync(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var page = person.Page;

        var home = await HomePage.OpenAsync(page);
        await Expect(home.Heading).ToHaveTextAsync("A stronger back, with reasons");

        var library = await home.ToLibraryAsync();
        await library.SearchAsync("deadlift");
        await Expect(library.Count).ToContainTextAsync("exercises of");
        var deadlift = await library.ReadAsync("Conventional deadlift");
        await Expect(deadlift.Heading).ToHaveTextAsync("Conventional deadlift");
        Assert.InRange(await deadlift.Steps.CountAsync(), 3, 12);
        await Expect(deadlift.Section("Common faults and their mends")).ToBeVisibleAsync();
        await Expect(deadlift.Section("Easier and harder")).ToBeVisibleAsync();

        await home.Place("Today").ClickAsync();
        var form = await home.ToPlanFormAsync();
        await form.FillForTodayAsync();
        var plan = await form.BuildAsync();
        await Expect(plan.TrainingDays).ToHaveCountAsync(3);
        await Expect(plan.RestDays).ToHaveCountAsync(4);
        await Expect(plan.Today).ToContainTextAsync("today");
        await Expect(plan.Findings).ToContainTextAsync("rules met");
        await Expect(plan.Volume).ToContainTextAsync("of");

        var session = await plan.StartTodayAsync();
        var (done, sets) = await session.CountAsync();
        Assert.Equal(0, done);
        await session.LogAllAsync();
        Assert.Equal((sets, sets), await session.CountAsync());

        await session.FinishAsync();
        var next = session.NextTime.Locator(".changes-to > li");
        Assert.InRange(await next.CountAsync(), 2, sets);
        foreach (var target in await next.AllInnerTextsAsync())
        {
            Assert.Matches(@"(?s)^.+\d+ × .+You did \d+.{10,}", target);
        }

        Assert.Empty(person.Complaints);
    }
}
