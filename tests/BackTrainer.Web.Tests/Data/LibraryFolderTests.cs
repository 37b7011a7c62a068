using System.Text.Json.Nodes;
using BackTrainer.Data;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Data;

public sealed class LibraryFolderTests
{
    private static LibraryFileException FaultOf(Action<JsonObject> breaking)
    {
        using var files = new LibraryFiles();
        files.Change("pull-up", breaking);
        return Assert.Throws<LibraryFileException>(() => LibraryFolder.Read(files.Path));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("pattern")]
    [InlineData("primaryMuscles")]
    [InlineData("equipment")]
    [InlineData("steps")]
    [InlineData("cues")]
    [InlineData("faults")]
    [InlineData("safety")]
    [InlineData("benefits")]
    [InlineData("easier")]
    [InlineData("provenance")]
    [InlineData("aliases")]
    [InlineData("figure")]
    [InlineData("dose")]
    [InlineData("stepKg")]
    [InlineData("gate")]
    public void A_missing_field_is_named_with_its_file(string field)
    {
        var fault = FaultOf(json => json.Remove(field));
        Assert.Contains("pull-up.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"'{field}'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("primaryMuscles", "[\"wings\"]", "primaryMuscles[0]")]
    [InlineData("primaryMuscles", "[]", "primaryMuscles")]
    [InlineData("secondaryMuscles", "[\"lats\", null]", "secondaryMuscles[1]")]
    [InlineData("pattern", "\"flying\"", "pattern")]
    [InlineData("pattern", "null", "pattern")]
    [InlineData("level", "\"Novice\"", "level")]
    [InlineData("load", "\"heavy\"", "load")]
    [InlineData("spinalLoad", "3", "spinalLoad")]
    [InlineData("equipment", "[]", "equipment")]
    [InlineData("equipment", "[[\"anvil\"]]", "equipment[0][0]")]
    [InlineData("equipment", "[null]", "equipment[0]")]
    [InlineData("name", "\"\"", "name")]
    [InlineData("summary", "\"  \"", "summary")]
    [InlineData("provenance", "null", "provenance")]
    [InlineData("provenance.text", "\"\"", "provenance.text")]
    [InlineData("provenance.drawing", "\" \"", "provenance.drawing")]
    [InlineData("provenance.licence", "null", "provenance.licence")]
    [InlineData("steps", "[\"One\", \"Two\", \"Three\", \"\"]", "steps[3]")]
    [InlineData("steps", "[\"One\"]", "steps")]
    [InlineData("steps", "[null, null, null, null]", "steps[0]")]
    [InlineData("cues", "[]", "cues")]
    [InlineData("cues", "[null]", "cues[0]")]
    [InlineData("faults", "[{\"fault\":\"a\",\"seen\":\"b\",\"fix\":\"\"}]", "faults[0].fix")]
    [InlineData("faults", "[null]", "faults[0]")]
    [InlineData("safety", "[]", "safety")]
    [InlineData("benefits", "[{\"benefit\":\"luck\",\"why\":\"b\"}]", "benefits[0].benefit")]
    [InlineData("benefits", "[null]", "benefits[0]")]
    [InlineData("easier", "[\"no such rung\"]", "easier[")]
    [InlineData("easier", "[null]", "easier[0]")]
    [InlineData("id", "\"chin-up\"", "id")]
    [InlineData("id", "\"Pull Up\"", "id")]
    [InlineData("colour", "\"blue\"", "colour")]
    [InlineData("dose", "null", "dose")]
    [InlineData("dose", "{}", "dose: has no healthy-back")]
    [InlineData("dose", "{\"healthy-back\":{\"reps\":[3,8]},\"strength\":{\"reps\":[3,6]}}", "dose: has no muscle")]
    [InlineData("dose", "{\"healthy-back\":null,\"strength\":{\"reps\":[3,6]},\"muscle\":{\"reps\":[3,6]}}", "dose")]
    [InlineData("dose", "{\"flying\":{\"reps\":[3,8]}}", "dose.flying")]
    [InlineData("dose.strength", "{\"reps\":[8,3]}", "dose.strength.reps")]
    [InlineData("dose.strength", "{\"reps\":[8]}", "dose.strength.reps")]
    [InlineData("dose.strength", "{\"reps\":[0,8]}", "dose.strength.reps")]
    [InlineData("dose.strength", "{\"reps\":[3,201]}", "dose.strength.reps")]
    [InlineData("dose.strength", "{}", "dose.strength: needs exactly one")]
    [InlineData("dose.strength", "{\"reps\":[3,8],\"holdSeconds\":10}", "dose.strength: needs exactly one")]
    [InlineData("dose.strength", "{\"holdSeconds\":10}", "dose.strength: does not count")]
    [InlineData("dose.strength", "{\"holdSeconds\":0}", "dose.strength.holdSeconds")]
    [InlineData("dose.strength", "{\"meters\":1000}", "dose.strength.meters")]
    [InlineData("dose.strength", "{\"minutes\":1}", "minutes")]
    [InlineData("stepKg", "2.5", "stepKg: is given")]
    [InlineData("stepKg", "\"2.5\"", "stepKg")]
    [InlineData("gate", "null", "gate: is null")]
    [InlineData("gate", "{\"sets\":0,\"reps\":8}", "gate.sets")]
    [InlineData("gate", "{\"sets\":6,\"reps\":8}", "gate.sets")]
    [InlineData("gate", "{\"reps\":8}", "sets")]
    [InlineData("gate", "{\"sets\":3}", "gate: needs exactly one")]
    [InlineData("gate", "{\"sets\":3,\"holdSeconds\":30}", "gate: does not count")]
    [InlineData("gate", "{\"sets\":3,\"reps\":0}", "gate.reps")]
    [InlineData("gate", "{\"sets\":3,\"reps\":7}", "gate: asks for 7")]
    public void A_wrong_field_is_named_with_its_file(string field, string value, string named)
    {
        var fault = FaultOf(json =>
        {
            var path = field.Split('.');
            (path is [var whole, _] ? json[whole]! : json)[path[^1]] = JsonNode.Parse(value);
        });
        Assert.Contains("pull-up.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("null", "stepKg: is null")]
    [InlineData("0", "stepKg: is not between")]
    [InlineData("-2.5", "stepKg: is not between")]
    [InlineData("12.5", "stepKg: is not between")]
    [InlineData("1.1", "stepKg: is not a multiple")]
    public void A_step_that_cannot_be_loaded_is_named_with_its_file(string step, string named)
    {
        using var files = new LibraryFiles();
        files.Change("lat-pulldown", json => json["stepKg"] = JsonNode.Parse(step));
        var fault = Assert.Throws<LibraryFileException>(() => LibraryFolder.Read(files.Path));
        Assert.Contains($"lat-pulldown.json: {named}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_without_a_harder_neighbour_is_named_with_its_file()
    {
        using var files = new LibraryFiles();
        files.Change("weighted-pull-up", json => json["gate"] = JsonNode.Parse("{\"sets\":3,\"reps\":8}"));
        var fault = Assert.Throws<LibraryFileException>(() => LibraryFolder.Read(files.Path));
        Assert.Contains("weighted-pull-up.json: gate: is given", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("hello")]
    [InlineData("null")]
    [InlineData("[]")]
    public void A_file_that_is_not_an_exercise_in_JSON_is_named(string content)
    {
        using var files = new LibraryFiles();
        File.WriteAllText(files.FileOf("pull-up"), content);
        Assert.Contains("pull-up.json", Assert.Throws<LibraryFileException>(() => LibraryFolder.Read(files.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ladder_that_leads_only_one_way_names_the_rung()
    {
        var fault = FaultOf(json => json["harder"]!.AsArray().Add("plank-on-the-moon"));
        Assert.Contains("pull-up.json: harder: there is no exercise 'plank-on-the-moon'", fault.Message, StringComparison.Ordinal);
        fault = FaultOf(json => (json["harder"], json["gate"]) = (new JsonArray(), null));
        Assert.Matches(@"(weighted|archer)-pull-up\.json: easier: 'pull-up'", fault.Message);
    }

    [Fact]
    public void A_folder_that_is_empty_or_not_there_is_named()
    {
        using var folder = new TempFolder();
        Assert.Contains(folder.Path, Assert.Throws<LibraryFileException>(() => LibraryFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
        var missing = Path.Combine(folder.Path, "nowhere");
        Assert.Contains(missing, Assert.Throws<LibraryFileException>(() => LibraryFolder.Read(missing)).Message, StringComparison.Ordinal);
    }
}
