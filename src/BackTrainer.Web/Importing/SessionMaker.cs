using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Importing;

/// <summary>Makes sessions of ours of what other programs' tables say.</summary>
internal sealed class SessionMaker(TrainingImport import, string format, ExerciseNames names, ImportLook look, TimeProvider clock)
{
    /// <summary>A session; null where nothing of it can be used, which is said.</summary>
    public TrainingSession? Make(ForeignSession foreign)
    {
        var first = foreign.First;
        var start = Utc(first.Start);
        if (WhyNot(start) is { } why)
        {
            foreach (var set in foreign.Sets)
            {
                look.Fault($"line {set.Line}", why);
            }

            return null;
        }

        var length = first.Length is { } l && l > TimeSpan.Zero && l <= TimeSpan.FromHours(TrainingSession.MaxHours) ? l : (TimeSpan?)null;
        var notes = first.SessionNotes is { Length: > TrainingSession.MaxNotesLength } long_ ? long_[..TrainingSession.MaxNotesLength] : first.SessionNotes;
        var id = Guid.TryParseExact(first.Session, "D", out var own) ? own : import.IdOf(first.Session);
        var fields = new SessionFields { StartedAt = start, Title = first.Title ?? $"{format} session", IsEasy = foreign.Sets.All(s => s.IsEasy), Notes = notes };
        var session = TrainingSession.Of(id, import.OwnerId, fields, 1);
        session.CameWith(import.Id);
        var apart = length is { } all ? all / foreign.Sets.Count : TimeSpan.FromSeconds(1);
        Enter(session, foreign.Sets, apart);
        if (session.Sets.Count == 0)
        {
            return null;
        }

        var easy = session.IsEasy ? [] : foreign.Sets.Where(s => s.IsEasy).Select(s => names.Of(s.Exercise).Taken?.Id).OfType<ExerciseId>().ToList();
        session.Recall(easy, null, 0);
        session.Put(fields with { FinishedAt = length is { } whole ? start + whole : session.EndFor(start, session.Sets.Max(s => s.DoneAt)) }, 2);
        return session;
    }

    /// <summary>Enters sets one after the other; what cannot be is said.</summary>
    public int Enter(TrainingSession session, IReadOnlyList<ForeignSet> sets, TimeSpan apart)
    {
        var entered = 0;
        foreach (var set in sets)
        {
            var name = names.Of(set.Exercise);
            name.Sets++;
            name.HasWeight |= set.Weight is > 0;
            name.IsTimed |= set.Seconds is not null && set.Reps is null;
            if (name.Taken is not { } taken)
            {
                look.LeftOut++;
                continue;
            }

            try
            {
                var exercise = names.With(taken, set.Weight);
                var result = set.IsSkipped ? null : new SetResult(set.Reps, LoadOf(set, exercise), set.Seconds, set.Metres, set.Rir, set.Form == 0 ? null : set.Form, Short(set.Note));
                var order = session.Sets.Count(s => s.Exercise == exercise.Id && s.Kind == set.Kind) + 1;
                var done = (set.DoneAt is { } said && WhyNot(said) is null ? said : session.StartedAt + (apart * session.Sets.Count)).ToMicroseconds();
                if (session.Sets.Count >= TrainingSession.MaxSets)
                {
                    throw new CellException($"A session has at most {TrainingSession.MaxSets} sets.");
                }

                session.Enter(session.IdForNew(exercise.Id, set.Kind, order), exercise.Id, set.Kind, order, result, done, 1);
                entered++;
            }
            catch (CellException fault)
            {
                look.Fault($"line {set.Line}", fault.Message);
            }
        }

        return entered;
    }

    private Load? LoadOf(ForeignSet set, Exercise exercise)
    {
        if (set.Weight is not { } weight || (weight == 0 && !exercise.TakesLoad))
        {
            return null;
        }

        if (weight < 0 && exercise.Load != LoadKind.Assisted)
        {
            throw new CellException($"A weight below nothing means help, and “{exercise.Name}” is done without. Choose another exercise for “{Cells.Short(set.Exercise)}”.");
        }

        var unit = set.Unit ?? import.Choices.Unit;
        look.AsksForUnit |= set.Unit is null && weight != 0;
        var most = Load.MaxKilograms / ((unit ?? WeightUnit.Kilograms) == WeightUnit.Pounds ? WeightUnits.KilogramsPerPound : 1);
        return Math.Abs(weight) > most ? throw new CellException($"Weights go up to {Load.MaxKilograms} kg.") : WeightUnits.Load(Math.Abs(weight), unit ?? WeightUnit.Kilograms);
    }

    private DateTime Utc(Moment moment)
    {
        var time = moment.IsUtc || moment.Time.Year is < 2 or > 9997 ? DateTime.SpecifyKind(moment.Time, DateTimeKind.Utc) : clock.UtcOf(moment.Time);
        return time.ToMicroseconds();
    }

    private string? WhyNot(DateTime at) => at < TrainingSession.Earliest ? $"{at.Full()} is before {TrainingSession.Earliest.Year}."
        : !TrainingSession.IsPlausible(at, clock.Utc()) ? $"{at.Full()} is still to come."
        : null;

    private static string? Short(string? note) => note is { Length: > SetResult.MaxNoteLength } ? note[..SetResult.MaxNoteLength] : note;
}
