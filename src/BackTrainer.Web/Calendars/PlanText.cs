using System.Text;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Web.Calendars;

/// <summary>A plan in plain words, to be sent in a message or read in a calendar.</summary>
internal static class PlanText
{
    /// <summary>A day: a line for each exercise.</summary>
    public static string Of(PlannedDay day, ExerciseLibrary library)
    {
        var text = new StringBuilder();
        if (day.Mobility.Count > 0)
        {
            text.Append("Warm-up: ").AppendJoin(", ", day.Mobility.Select(m => NameOf(m, library))).Append('\n');
        }

        return text.AppendJoin('\n', day.Exercises.Select(e => $"{NameOf(e.Exercise, library)}: {e.Prescription}, {e.Prescription.Rir} in reserve")).ToString();
    }

    /// <summary>All weeks; those that are alike are said once.</summary>
    public static string Of(WeeklyPlan plan, ExerciseLibrary library)
    {
        var text = new StringBuilder().Append(plan.Title).Append('\n');
        var weeks = plan.Weeks.Select(w => (w.Number, w.Kind, Text: string.Join("\n\n", w.Days.Select(d => $"{d.Day}\n{Of(d, library)}")))).ToList();
        for (var i = 0; i < weeks.Count;)
        {
            var last = i;
            while (last + 1 < weeks.Count && weeks[last + 1].Text == weeks[i].Text && weeks[last + 1].Kind == weeks[i].Kind)
            {
                last++;
            }

            var name = last == i ? $"Week {weeks[i].Number}" : $"Weeks {weeks[i].Number} to {weeks[last].Number}";
            text.Append('\n').Append(name).Append(weeks[i].Kind == WeekKind.Deload ? ", lighter" : "").Append("\n\n").Append(weeks[i].Text).Append('\n');
            i = last + 1;
        }

        return text.ToString();
    }

    private static string NameOf(ExerciseId exercise, ExerciseLibrary library) => library.Find(exercise)?.Name ?? exercise.ToString();
}
