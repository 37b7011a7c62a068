using System.Text.Json.Nodes;

namespace BackTrainer.Web.Listing;

/// <summary>What pages are in the words of schema.org.</summary>
internal static class SchemaOrg
{
    /// <summary>The licence of the library's texts and drawings.</summary>
    public const string Licence = "https://creativecommons.org/publicdomain/zero/1.0/";

    /// <summary>The site, and how its library is searched.</summary>
    public static JsonObject Site(string site, string description) => Thing("WebSite", "BackTrainer", description, $"{site}/", new()
    {
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = $"{site}/exercises?q={{word}}",
            ["query-input"] = "required name=word",
        },
    });

    /// <summary>The library with its download.</summary>
    public static JsonObject Library(string site, string description) => Thing("Dataset", "The exercise library of BackTrainer", description, $"{site}/exercises", new()
    {
        ["license"] = Licence,
        ["isAccessibleForFree"] = true,
        ["distribution"] = new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = "application/json",
            ["contentUrl"] = site + LibraryDownload.Path,
        },
    });

    /// <summary>A page that is read, such as the principles.</summary>
    public static JsonObject Article(string site, string path, string headline, string description) => Thing("Article", headline, description, site + path, new()
    {
        ["headline"] = headline,
        ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = "BackTrainer" },
    });

    /// <summary>A page that shows many things.</summary>
    public static JsonObject Collection(string site, string path, string name, string description) =>
        Thing("CollectionPage", name, description, site + path, new() { ["license"] = Licence });

    /// <summary>One thing with what is its own.</summary>
    public static JsonObject Thing(string type, string name, string description, string address, JsonObject own)
    {
        var thing = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["name"] = name,
            ["description"] = description,
            ["url"] = address,
            ["inLanguage"] = "en",
        };
        foreach (var (key, value) in own)
        {
            thing[key] = value?.DeepClone();
        }

        return thing;
    }
}
