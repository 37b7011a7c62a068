using System.Text;
using BackTrainer.Browser.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests;

/// <summary>Every page in every state, light and dark, on phone and desk, with everything unfolded.</summary>
public sealed class AccessibilityTests(House house) : IClassFixture<House>
{
    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // The themes differ in the tokens at the head of app.css and in nothing else.
    private static readonly AxeRunOptions Colours = new() { ResultTypes = [ResultType.Violations], RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    [SkippableTheory]
    [MemberData(nameof(Place.Names), MemberType = typeof(Place))]
    public async Task Axe_finds_nothing(string place)
    {
        await using var person = await Place.VisitAsync(house, place, Screen.Phone);
        await person.UnfoldAsync();
        var found = new StringBuilder();
        foreach (var screen in new[] { Screen.Phone, Screen.Desk })
        {
            await person.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

                // Nothing here has frames, which is all that the newer call adds, at three times the cost: an empty page for each run.
#pragma warning disable CS0618
                var result = await person.Page.RunAxeLegacy(null, scheme == ColorScheme.Light ? Everything : Colours);
#pragma warning restore CS0618
                Tell(found, $"{place}, {scheme}, {screen}", result.Violations);
            }
        }

        Assert.True(found.Length == 0, found.ToString());
    }

    private static void Tell(StringBuilder found, string where, AxeResultItem[] violations)
    {
        foreach (var violation in violations)
        {
            found.AppendLine().AppendLine($"{where}: {violation.Id} ({violation.Impact}). {violation.Help}");
            foreach (var node in violation.Nodes.Take(5))
            {
                found.AppendLine($"    {node.Html}");
                foreach (var check in node.Any.Concat(node.All).Concat(node.None))
                {
                    found.AppendLine($"        {check.Message}");
                }
            }
        }
    }
}
