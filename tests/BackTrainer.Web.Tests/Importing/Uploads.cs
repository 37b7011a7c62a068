using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Importing;

/// <summary>Sends files as programs and browsers do.</summary>
public static class Uploads
{
    /// <summary>Sends a file to the API.</summary>
    public static Task<ApiAnswer> ImportAsync(this RunningApp app, ApiPerson person, string file, string query = "") => app.ImportAsync(person, Encoding.UTF8.GetBytes(file), query);

    /// <summary>The same, byte for byte.</summary>
    public static async Task<ApiAnswer> ImportAsync(this RunningApp app, ApiPerson person, byte[] file, string query = "", string name = "log.csv")
    {
        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", person.Token);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } };
        using var answer = await client.PostAsync(new Uri($"/api/import{query}", UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        return new((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), answer.Headers);
    }

    /// <summary>Every session of a person.</summary>
    public static async Task<JsonArray> SessionsAsync(this ApiPerson person, string from = "2026-01-01") =>
        (await person.SendAsync("GET", $"/api/sessions?from={from}")).Json!.AsArray();

    /// <summary>Sends a file from the page, and goes on to what is in it.</summary>
    public static async Task<BrowserPage> UploadAsync(this Browser browser, string file, string name = "log.csv")
    {
        var form = (await browser.OpenAsync("/import")).Form();
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form["__RequestVerificationToken"]!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", name },
        };
        return await browser.SendFileAsync("/import", content);
    }
}
