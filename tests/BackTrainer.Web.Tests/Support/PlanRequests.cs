using System.Text;
using System.Text.Json.Nodes;

namespace BackTrainer.Web.Tests.Support;

/// <summary>Bodies for <c>POST /api/plans/preview</c>.</summary>
public static class PlanRequests
{
    /// <summary>The example of the API's promise, answered today.</summary>
    public static JsonObject Example()
    {
        var body = JsonNode.Parse("""
            { "screen": { "age": 34, "usedToVigorousExercise": true, "conditions": [], "conditionsUncontrolled": false,
                          "redFlags": [], "pregnant": false, "unwell": false, "clearedByProfessionalOn": null },
              "back": { "lowBackPain": "none", "painNow": 0, "legSymptoms": false, "sorensenSeconds": null },
              "level": "novice", "goal": "healthy-back", "days": ["monday", "wednesday", "friday"], "minutesPerSession": 60,
              "equipment": ["barbell", "plate", "rack", "bench", "pullup-bar", "dumbbell", "band"],
              "blockedPatterns": [], "excludedExercises": [], "masteredExercises": [], "weeks": 6 }
            """)!.AsObject();
        body["screen"]!["completedOn"] = $"{RunningApp.Today:yyyy-MM-dd}";
        body["startsOn"] = $"{RunningApp.Today.AddDays(1):yyyy-MM-dd}";
        return body;
    }

    /// <summary>The example with one value set; <paramref name="path"/> is dotted.</summary>
    public static JsonObject With(string path, string json)
    {
        var body = Example();
        JsonObject there = body;
        var parts = path.Split('.');
        foreach (var part in parts[..^1])
        {
            there = there[part]!.AsObject();
        }

        there[parts[^1]] = JsonNode.Parse(json);
        return body;
    }

    /// <summary>Sends a body as it is and reads the JSON of the answer.</summary>
    public static async Task<(int Status, string? Kind, JsonNode Json)> PreviewAsync(this HttpClient client, string body, string kind = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, kind);
        using var answer = await client.PostAsync(new Uri("/api/plans/preview", UriKind.Relative), content);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, JsonNode.Parse(text)!);
    }
}
