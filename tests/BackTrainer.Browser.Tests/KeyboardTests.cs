using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>Without a mouse, and where the focus goes when something is wrong.</summary>
[Collection(InTheHouse.Name)]
public sealed class KeyboardTests(House house)
{
    private const int MostTabs = 20;

    [SkippableFact]
    public async Task A_set_is_logged_with_tab_digits_and_enter()
    {
        await using var person = await house.ComesAsync(Screen.Desk);
        var session = await (await PlanFormPage.BuildAsync(person.Page)).StartTodayAsync();
        var (_, sets) = await session.CountAsync();
        await person.Page.GotoAsync("/");
        var start = person.Page.GetByRole(AriaRole.Link, new() { Name = "Start today's session" });
        await start.FocusAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(session.Now).ToBeVisibleAsync();

        var number = session.Now.Locator(".numbers input").First;
        await TabToAsync(person.Page, number);
        await person.Page.Keyboard.TypeAsync("7");
        await person.Page.Keyboard.PressAsync("Enter");

        await Expect(session.Progress).ToContainTextAsync($"1 of {sets} sets");
        await Expect(person.Page.Locator("[data-state=done] .set-result").First).ToContainTextAsync("7");
    }

    [SkippableFact]
    public async Task Focus_goes_to_the_number_of_a_set_that_is_wrong()
    {
        await using var person = await Place.VisitAsync(house, "session with an error", Screen.Phone);
        var session = new SessionPage(person.Page);
        await Expect(session.Reps).ToBeFocusedAsync();
        await Expect(session.Reps).ToHaveValueAsync("-5");
        await Expect(session.Reps).ToHaveAccessibleDescriptionAsync("A whole number from 0 to 200 reps.");
    }

    [SkippableTheory]
    [InlineData("Entry.Rir", "40")]
    [InlineData("Remarks.PainWorst", "11")]
    [InlineData("Remarks.Minutes", "3600")]
    public async Task Focus_goes_to_any_other_field_of_a_session_that_is_wrong(string field, string typed)
    {
        await using var person = await Place.VisitAsync(house, "session", Screen.Phone);
        await person.UnfoldAsync();
        var input = person.Page.Locator($"{(field.StartsWith("Entry", StringComparison.Ordinal) ? "#now " : "")}input[name='{field}']");
        await input.FillAsync(typed);
        await input.PressAsync("Enter");
        await Expect(input).ToBeFocusedAsync();
        await Expect(input).ToHaveValueAsync(typed);
        await Expect(input).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [SkippableFact]
    public async Task Focus_goes_to_the_list_when_no_exercise_was_chosen()
    {
        await using var person = await Place.VisitAsync(house, "session", Screen.Phone);
        await person.UnfoldAsync();
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(person.Page.Locator("select[name='exercise']")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Focus_goes_to_the_first_field_of_the_plan_form_that_is_wrong()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var form = await PlanFormPage.OpenAsync(person.Page);
        await form.FillForTodayAsync();
        await form.Minutes.FillAsync("3600");
        await form.Weeks.FillAsync("300");
        await form.SendAsync();
        await Expect(form.Minutes).ToBeFocusedAsync();

        await form.ChooseDaysAsync();
        await form.SendAsync();
        await Expect(form.Tick("Monday")).Not.ToBeCheckedAsync();
        await Expect(form.Tick("Monday")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Focus_goes_to_what_stands_in_the_way_of_a_plan()
    {
        await using var person = await Place.VisitAsync(house, "refusal", Screen.Phone);
        await Expect(new PlanFormPage(person.Page).Refusal).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var i = 0; i < MostTabs && !await target.EvaluateAsync<bool>("e => e === document.activeElement"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(target).ToBeFocusedAsync();
    }
}
