namespace BackTrainer.Web.Accounts;

/// <summary>What a device is called in the list of those that are signed in, after what its browser says of itself.</summary>
public static class DeviceName
{
    // Most browsers also name those that they want to be taken for, so that the order counts.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    /// <summary>As in "Firefox on Android"; "A browser" where nothing is known.</summary>
    public static string Of(string? userAgent)
    {
        var browser = Browsers.FirstOrDefault(b => userAgent?.Contains(b.Mark, StringComparison.Ordinal) == true).Name ?? "A browser";
        return Systems.FirstOrDefault(s => userAgent?.Contains(s.Mark, StringComparison.Ordinal) == true).Name is { } system ? $"{browser} on {system}" : browser;
    }
}
