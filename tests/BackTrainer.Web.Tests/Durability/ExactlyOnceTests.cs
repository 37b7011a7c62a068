using System.Globalization;
using BackTrainer.Web.Tests.Support;
using Xunit.Abstractions;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>
/// Two devices change the same sets, and the network loses answers, sends requests twice, cuts them into batches and lets
/// them overtake each other. Whatever it does, the log is what the rule of revisions says of the order of arrival.
/// </summary>
public sealed class ExactlyOnceTests(RunningApp app, ITestOutputHelper output) : IClassFixture<RunningApp>
{
    private const int Schedules = 20;
    private const int Sets = 6;
    private const int ChangesOfADevice = 20;

    [Fact]
    public async Task Lost_doubled_and_reordered_requests_have_the_effect_of_one_each()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}.");
        using var person = await ApiPerson.NewAsync(app.Address);
        for (var schedule = 0; schedule < Schedules; schedule++)
        {
            var random = new Random(seed + schedule);
            var session = await person.BeginAsync();
            Guid[] sets = [.. Enumerable.Range(0, Sets).Select(_ => Guid.CreateVersion7())];
            LoggedChange[] asked = [.. Device(session, sets, random), .. Device(session, sets, random)];

            // Every request arrives, some more than once, in any order.
            var arriving = asked.Concat(asked.Where(_ => random.Next(3) == 0)).Concat(asked.Where(_ => random.Next(6) == 0)).ToArray();
            random.Shuffle(arriving);
            var expected = new Dictionary<Guid, SetState>();
            for (var next = 0; next < arriving.Length;)
            {
                var batch = arriving[next..Math.Min(arriving.Length, next + random.Next(1, 6))];
                next += batch.Length;
                var answer = batch.Length == 1 ? await batch[0].SendAsync(person) : await LoggedChange.SendAsync(person, batch);
                Assert.True(answer.Status is 200 or 201 or 204, string.Create(CultureInfo.InvariantCulture, $"Seed {seed + schedule}: {answer.Status} {answer.Json}"));
                foreach (var change in batch)
                {
                    if (change.State.Revision > expected.GetValueOrDefault(change.Set).Revision)
                    {
                        expected[change.Set] = change.State;
                    }
                }
            }

            var there = (await person.SendAsync("GET", $"/api/sessions/{session}")).Json!;
            var states = there["sets"]!.AsArray().Select(s => (Id: (Guid)s!["id"]!, State: new SetState((int)s["revision"]!, (int)s["reps"]!)))
                .Concat(there["removedSets"]!.AsArray().Select(s => (Id: (Guid)s!["id"]!, State: new SetState((int)s["revision"]!, null))));
            Assert.True(
                expected.OrderBy(e => e.Key).Select(e => (e.Key, e.Value)).SequenceEqual(states.OrderBy(s => s.Id)),
                string.Create(CultureInfo.InvariantCulture, $"Seed {seed + schedule}: {there}"));
            var places = there["sets"]!.AsArray().Select(s => (int)s!["order"]!).ToList();
            Assert.Equal(places.Count, places.Distinct().Count());
        }
    }

    /// <summary>What one device asks for: it has seen nothing of the other.</summary>
    private static IEnumerable<LoggedChange> Device(Guid session, Guid[] sets, Random random)
    {
        var revisions = sets.ToDictionary(s => s, _ => 0);
        for (var i = 0; i < ChangesOfADevice; i++)
        {
            var set = sets[random.Next(sets.Length)];
            revisions[set] += random.Next(1, 3);
            yield return new(session, set, new(revisions[set], random.Next(4) == 0 ? null : random.Next(1, 30)));
        }
    }
}
