using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>What was lifted lately, exercise by exercise, and how the last seven days fill their bands.</summary>
public sealed class IndexModel(TrainingDb db, Guest guest, ExerciseLibrary library, PersonClock clock) : PageModel
{
    private const int Days = 7;
    private const int LatestSessions = 60;

    /// <summary>Exercises with their exposures, the latest first.</summary>
    public IReadOnlyList<(Exercise Exercise, IReadOnlyList<Exposure> Exposures)> Lifts { get; private set; } = [];

    /// <summary>Fractional sets of a group in the last seven days.</summary>
    public double Sets(MuscleGroup group) => _sets[(int)group];

    /// <summary>The band of the person's level.</summary>
    public VolumeBand Band(MuscleGroup group) => VolumeBand.For(group, _request?.Level ?? TrainingLevel.Novice, _request?.Back ?? new BackState());

    private readonly double[] _sets = new double[Muscles.Groups.Length];
    private PlanRequest? _request;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return;
        }

        _request = (await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).FirstOrDefaultAsync(cancel))?.Request;
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner)
            .OrderByDescending(s => s.StartedAt).Take(LatestSessions).ToListAsync(cancel);
        var history = new TrainingHistory(sessions, clock.DayOf);
        Lifts = [.. history.Exercises
            .Select(id => (library[id], history.Of(id)))
            .OrderByDescending(l => l.Item2[^1].At)];
        var since = clock.LocalDay().AddDays(-Days);
        foreach (var set in sessions.Where(s => clock.DayOf(s.StartedAt) > since).SelectMany(s => s.Sets).Where(s => s.IsWork))
        {
            var traits = new Domain.Rules.ExerciseTraits(library[set.Exercise]);
            for (var g = 0; g < _sets.Length; g++)
            {
                _sets[g] += traits.Exercise.IsMobility ? 0 : traits.GroupShare[g];
            }
        }
    }
}
