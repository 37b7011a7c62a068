using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>How large a window is, in CSS pixels.</summary>
public sealed record Screen(int Width, int Height)
{
    public static readonly Screen Phone = new(360, 800);

    public static readonly Screen Desk = new(1280, 800);

    /// <summary>The narrowest phone that is promised.</summary>
    public static readonly Screen Narrow = new(320, 800);

    /// <summary>What is left of 1280 by 800 at a zoom of 400 %.</summary>
    public static readonly Screen DeskAtFourTimes = new(320, 200);

    public ViewportSize Size => new() { Width = Width, Height = Height };

    public override string ToString() => $"{Width}x{Height}";
}
