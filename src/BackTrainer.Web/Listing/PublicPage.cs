using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace BackTrainer.Web.Listing;

/// <summary>What a page that everyone may read tells of itself to those who link to it. A page puts it under <see cref="Key"/> in its view data.</summary>
/// <param name="Site">See <see cref="SiteAddress"/>.</param>
/// <param name="Path">The one path under which it should be known, whatever was asked for.</param>
/// <param name="Schema">What it is in the words of schema.org, or null where the page is only a part of another.</param>
public sealed record PublicPage(string Site, string Path, JsonObject? Schema = null)
{
    /// <summary>Where the layout looks for it.</summary>
    public const string Key = "Public";

    // Letters stay as they are; what could end the script element that it stands in is escaped.
    private static readonly JsonSerializerOptions SafeInHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The canonical address.</summary>
    public string Address => Site + Path;

    /// <summary>The picture for whoever shows a card of the page.</summary>
    public string Picture => $"{Site}/img/share.png";

    /// <summary>The schema as JSON that can stand in an HTML script element.</summary>
    public string? Json => Schema?.ToJsonString(SafeInHtml);
}
