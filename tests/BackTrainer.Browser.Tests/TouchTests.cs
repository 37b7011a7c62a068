using BackTrainer.Browser.Tests.Support;

namespace BackTrainer.Browser.Tests;

/// <summary>Targets that a tired thumb hits.</summary>
[Collection(InTheHouse.Name)]
public sealed class TouchTests(House house)
{
    // What is tapped for a tick box is its label. A link in the middle of a sentence is as high as its line.
    private const string TooSmall =
        """
        () => {
            const inSentence = e => e.matches('a') && getComputedStyle(e).display === 'inline'
                && [...e.parentElement.childNodes].some(n => n.nodeType === Node.TEXT_NODE && /\p{L}/u.test(n.data));
            const target = e => e.matches('[type=checkbox], [type=radio]') ? e.closest('label') ?? e : e;
            return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
                .filter(e => e.checkVisibility() && !e.matches('.skip') && !inSentence(e))
                .map(e => [target(e), target(e).getBoundingClientRect()])
                .filter(([, box]) => box.height < 47.5 || box.width < 43.5)
                .map(([e, box]) => `${Math.round(box.width)} x ${Math.round(box.height)} px: ${e.outerHTML.slice(0, 120)}`);
        }
        """;

    [SkippableTheory]
    [MemberData(nameof(Place.GymNames), MemberType = typeof(Place))]
    public async Task Everything_that_can_be_tapped_is_48_px_high(string place)
    {
        await using var person = await Place.VisitAsync(house, place, Screen.Phone);
        await person.UnfoldAsync();
        var found = await person.Page.EvaluateAsync<string[]>(TooSmall);
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
