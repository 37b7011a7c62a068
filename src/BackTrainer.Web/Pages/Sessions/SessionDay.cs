using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace BackTrainer.Web.Pages.Sessions;

/// <content>How the day was: pain around the session, and what is meant to be easy.</content>
public sealed partial class SessionModel
{
    /// <summary>The session was on a day before today.</summary>
    public bool IsOfAnotherDay => clock.DayOf(Session.StartedAt) < clock.LocalDay();

    /// <summary>At least one answer about pain is there.</summary>
    public bool HasPain => (Session.PainBefore ?? Session.PainWorst ?? Session.PainNextMorning) is not null;

    /// <summary>One tap on the scale: pain before the session, or on the morning after it, which is asked on the first page.</summary>
    public async Task<IActionResult> OnPostPainAsync(Guid id, string? when, int? pain, CancellationToken cancel)
    {
        if (!Kebab.TryParse<PainMoment>(when, out var moment) || pain is not (>= 0 and <= BackState.WorstPain))
        {
            return BadRequest();
        }

        var answer = await ChangeAsync(id, s => Say(s, moment, pain), "now", cancel);
        return moment == PainMoment.NextMorning && answer is LocalRedirectResult ? LocalRedirect("/#next-morning") : answer;
    }

    /// <summary>Makes the whole session easy, or one exercise of it; or takes that back.</summary>
    public async Task<IActionResult> OnPostEasyAsync(Guid id, string? line, bool easy, CancellationToken cancel) =>
        line is null ? await ChangeAsync(id, s => s.MakeEasy(easy), "now", cancel)
        : ExerciseId.TryParse(line, null, out var exerciseId) && library.Find(exerciseId) is not null && await FindAsync(id, cancel) is { } session
            ? await EaseAsync(session, exerciseId, easy, cancel)
            : NotFound();

    private static void Say(TrainingSession session, PainMoment moment, int? pain)
    {
        if (moment == PainMoment.Before)
        {
            session.SayPainBefore(pain);
        }
        else
        {
            session.SayPainNextMorning(pain);
        }
    }

    /// <summary>Keeps notes and pain; the morning after only where its field was there to be filled in.</summary>
    private void Remark(TrainingSession session, (int? Before, int? Worst, int? NextMorning) pain)
    {
        session.Remark(Remarks.Notes, pain.Worst);
        session.SayPainBefore(pain.Before);
        if (Request.Form.ContainsKey($"Remarks.{nameof(SessionRemarks.PainNextMorning)}"))
        {
            session.SayPainNextMorning(pain.NextMorning);
        }
    }

    /// <summary>The line of an exercise names what was planned and what is done in its place, with and without being easy.</summary>
    private async Task<IActionResult> EaseAsync(TrainingSession session, ExerciseId exercise, bool easy, CancellationToken cancel)
    {
        var line = (await desk.SheetAsync(session, cancel)).Exercises.FirstOrDefault(e => e.Ids.Contains(exercise));
        var ids = line?.Ids ?? [exercise];
        session.MakeEasy([.. ids], easy);
        var then = (await desk.SheetAsync(session, cancel)).Exercises.FirstOrDefault(e => e.Ids[0] == ids[0]);
        IReadOnlyCollection<ExerciseId> all = [.. ids.Union(then?.Ids ?? [])];
        db.ChangeTracker.Clear();
        return await ChangeAsync(session.Id, s => s.MakeEasy(all, easy), $"{then?.Exercise.Id ?? exercise}", cancel);
    }
}
