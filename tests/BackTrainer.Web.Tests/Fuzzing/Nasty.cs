using System.Text;
using System.Text.Json.Nodes;

namespace BackTrainer.Web.Tests.Fuzzing;

/// <summary>Values that nobody sends by mistake only, and ways to break what is well-formed.</summary>
public sealed class Nasty(Random random)
{
    private static readonly string[] Texts =
    [
        "", " ", "0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1e308", "1e400", "NaN", "Infinity", "-0", "0.1", "1,5", "٣", "true", "null", "undefined",
        "2026-11-30", "2026-02-30", "0001-01-01", "9999-12-31", "9999-12-31T23:59", "0001-01-01T00:00", "2026-11-30T25:61", "monday", "Monday", "pull-up", "bent-over-barbell-row", "flying-carpet", "PULL-UP", "work", "build",
        "' OR 1=1 --", "\"; DROP TABLE Plans; --", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "{{7*7}}", "${7*7}", "%00", "%2e%2e%2f", "../../../../etc/passwd", "..\\..\\x", "//evil.example", "https://evil.example/",
        "\0", "\u0001\u001f", "\r\nSet-Cookie: a=b", "\u202E", "\uFEFF", "a\u0300\u0301\u0302", "🏋️‍♀️", "\uD83C\uDFCB", "ß", "İ", "ﷺ", "日本語",
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "{00000000-0000-0000-0000-000000000001}", "not-a-guid", "[]", "{}", "[[[[", "&", "=", "?", "#", ";", "a=b&c=d",
    ];

    /// <summary>One of them, or a long one, or noise.</summary>
    public string Text() => random.Next(20) switch
    {
        0 => new string((char)random.Next('a', 'z'), random.Next(100, 5000)),
        1 => new string('é', random.Next(1, 3000)),
        2 => Noise(random.Next(1, 60)),
        3 => $"{random.NextInt64(long.MinValue, long.MaxValue)}",
        4 => Guid.NewGuid().ToString(),
        _ => Texts[random.Next(Texts.Length)],
    };

    /// <summary>A value for a header: what a client could send at all.</summary>
    public string Header() => new([.. Text().Where(c => c is >= ' ' and < '\x7f').Take(2000)]);

    /// <summary>JSON of any shape.</summary>
    public JsonNode? Json(int depth = 0) => random.Next(depth > 3 ? 6 : 8) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next(-3, 400)),
        3 => JsonValue.Create(random.NextDouble() * Math.Pow(10, random.Next(-20, 30))),
        4 => JsonValue.Create(long.MaxValue),
        5 => JsonValue.Create(Whole(Text())),
        6 => new JsonArray([.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => Json(depth + 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(0, 5)).Select(i => new KeyValuePair<string, JsonNode?>($"{Whole(Text())}{i}", Json(depth + 1)))),
    };

    /// <summary>Well-formed JSON with a few of its values changed, taken out or doubled.</summary>
    public string Mutated(JsonNode example)
    {
        var copy = example.DeepClone();
        for (var changes = random.Next(0, 4); changes > 0; changes--)
        {
            Change(copy);
        }

        return Broken(copy.ToJsonString());
    }

    /// <summary>Sometimes text that is not JSON any more.</summary>
    private string Broken(string json) => random.Next(12) switch
    {
        0 => json[..random.Next(json.Length + 1)],
        1 => json.Insert(random.Next(json.Length + 1), Text()),
        2 => new string('[', random.Next(1, 4000)),
        3 => string.Concat(Enumerable.Repeat("{\"a\":", random.Next(1, 500))),
        4 => json + json,
        _ => json,
    };

    private void Change(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } there:
                var name = there.ElementAt(random.Next(there.Count)).Key;
                if (there[name] is JsonObject or JsonArray && random.Next(3) > 0)
                {
                    Change(there[name]);
                }
                else if (random.Next(4) == 0)
                {
                    there.Remove(name);
                }
                else
                {
                    there[name] = Json();
                }

                break;
            case JsonArray { Count: > 0 } list:
                var place = random.Next(list.Count);
                if (random.Next(3) == 0 && list.Count < 50)
                {
                    list.Add(list[place]?.DeepClone());
                }
                else if (list[place] is JsonObject or JsonArray && random.Next(2) == 0)
                {
                    Change(list[place]);
                }
                else
                {
                    list[place] = Json();
                }

                break;
        }
    }

    /// <summary>Halves of characters cannot be written as JSON.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private string Noise(int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)random.Next(0, 0x3000))]);
}
