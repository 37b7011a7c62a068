using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Rules;

/// <summary>
/// What every rule says of some weeks, as a table: rule, status, gap, out of reach, value (– for none), sentence. Of weeks after the
/// first only what differs from it.
/// </summary>
public sealed class FindingTableTests
{
    private static WeekCheck Well => A.Week(
        A.Request(TrainingLevel.Intermediate),
        ("monday", "bent-over-barbell-row", 4), ("monday", "goblet-squat", 4), ("monday", "db-bench-press", 4), ("monday", "dead-bug", 3),
        ("wednesday", "lat-pulldown", 4), ("wednesday", "romanian-deadlift-db", 3), ("wednesday", "seated-db-press", 3), ("wednesday", "pallof-press", 3), ("wednesday", "face-pull", 3),
        ("friday", "seated-cable-row", 4), ("friday", "split-squat", 3), ("friday", "push-up", 3), ("friday", "side-plank", 3), ("friday", "back-extension-45", 3));

    private static WeekCheck Crowded => A.Week(
        A.Request(TrainingLevel.Novice) with { MinutesPerSession = 45 },
        ("monday", "conventional-deadlift", 7), ("monday", "bent-over-barbell-row", 9), ("monday", "bent-over-barbell-row", 5), ("monday", "dumbbell-curl", 4),
        ("tuesday", "conventional-deadlift", 3), ("tuesday", "front-plank", 2), ("tuesday", "bent-over-barbell-row", 8),
        ("wednesday", "lat-pulldown", 7), ("wednesday", "archer-pull-up", 2), ("thursday", "lat-pulldown", 3));

    private static WeekCheck Lighter => new Sample(A.Request()) { Kind = WeekKind.Deload, SinceDeload = 0, Before = Well, Number = 5 }
        .Week(("monday", "bent-over-barbell-row", 8), ("friday", "push-up", 4)).Each(e => e.Rir = 3);

    private static WeekCheck Careful => new Sample(A.Request(TrainingLevel.Novice) with
    {
        Screen = A.Screen(age: 46) with { UsedToVigorousExercise = false, CompletedOn = A.Today.AddDays(-400) },
        Back = new() { LowBackPain = LowBackPain.Current, PainNow = 4, SorensenSeconds = 30 },
    })
    { Number = 4, Before = Well, SinceDeload = 9 }
        .Week(("monday", "conventional-deadlift", 2), ("monday", "hip-hinge-drill", 2), ("thursday", "push-up", 3)).Each(e => e.Rir = 2);

    private static WeekCheck Severe => A.Week(
        A.Request() with { Back = new() { LowBackPain = LowBackPain.Current, PainNow = 7, LegSymptoms = true }, Screen = A.Screen() with { ClearedByProfessionalOn = A.Today } },
        ("monday", "back-squat", 3), ("thursday", "band-row", 3));

    private static WeekCheck Wrong => new Sample(A.Request() with
    {
        Screen = A.Screen(age: 17) with { CompletedOn = A.Today.AddDays(1), Pregnant = true, ConditionsUncontrolled = true, RedFlags = [RedFlag.SaddleNumbness] },
        BlockedPatterns = new HashSet<MovementPattern> { MovementPattern.Hinge, MovementPattern.Lunge },
        MinutesPerSession = 25,
    })
    { Advice = "", MobilityItems = 0 }
        .Week([.. WeekDays.All.Select(d => new Item(d.ToKebab(), "deficit-deadlift", 7))])
        .Each(e => (e.Rir, e.RestSeconds, e.WarmUpSets) = (0, 30, 1));

    /// <summary>One exercise of each pattern, and all but the squat want a band that is not there.</summary>
    private static WeekCheck Bare => Toy.Of(
        A.Request(TrainingLevel.Novice, "monday", "wednesday", "friday") with { Equipment = new HashSet<Equipment>() },
        [.. Enum.GetValues<MovementPattern>().Where(p => p != MovementPattern.Squat).Select(p => Toy.Exercise(
            p.ToKebab(), p, [p.IsPull() ? Muscle.Lats : Muscle.Erectors, Muscle.Hamstrings], equipment: [Equipment.Band])), Toy.Squat])
        .Week(("monday", "squat", 4), ("friday", "squat", 4));

    [Fact]
    public void A_week_that_is_well() => Says(Well, """
        screening-current | Met | 0 | 0 | – | You answered the health screen on 2026-03-02; it counts for 365 days.
        red-flags | Met | 0 | 0 | – | None of the red flags was ticked.
        professional-clearance | Met | 0 | 0 | – | You named no condition that asks for a professional first.
        defer-when-unwell | Met | 0 | 0 | – | You are well.
        adults-only | Met | 0 | 0 | 30 | You are an adult.
        gentle-start | Met | 0 | 0 | – | Not needed here.
        no-loaded-spine-in-severe-pain | Met | 0 | 0 | – | Pain is below 6 of 10 and does not run into a leg.
        pain-limits | Met | 0 | 0 | 0 | Pain is below 3 of 10.
        deadlift-needs-endurance | Met | 0 | 0 | – | No back pain in the last three months.
        blocked-patterns | Met | 0 | 0 | – | No movement is ruled out.
        advice-shown | Met | 0 | 0 | – | The safety text stands with the plan.
        cues-present | Met | 0 | 0 | – | Every exercise has 3 or more cues to check yourself by.
        hinge-first | Met | 0 | 0 | – | No loaded hinge stands here before the hip hinge is learned.
        ladder-mastered | Met | 0 | 0 | – | No advanced movement stands here before the one below it is mastered.
        heavy-spine-reserve | Met | 0 | 0 | – | Every lift of high spinal load keeps 2 or more reps in reserve.
        warm-up | Met | 0 | 0 | – | Sessions start with 8 minutes of warm-up, and main lifts with lighter sets.
        back-volume | Met | 0 | 0 | 10 | Lats 10 and upper back 13 sets a week; worthwhile from 10.
        minimum-volume | Met | 0 | 0 | 7 | Every group that can be trained gets 4 or more sets a week.
        volume-cap | Met | 0 | 0 | 16 | No muscle gets more sets than its cap; the most is 16.
        session-volume | Met | 0 | 0 | 7.5 | The most for one muscle in a session is 7.5 sets; advised are 11 at most.
        heavy-hinge-dose | Met | 0 | 0 | 1 | Lifts of high spinal load: 1 this week; at most 3 a week and 2 a session, and 6 sets of any exercise.
        volume-ramp | Met | 0 | 0 | – | The first week is where it starts.
        frequency | Met | 0 | 0 | 3 | The back is trained on 3 days of the week.
        session-length | Met | 0 | 0 | 50 | The longest session takes 50 of 60 minutes, warm-up included.
        session-order | Advice | 2 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | Met | 0 | 0 | 3 | 3 direct sets for the spinal erectors this week; 1 to 8 are advised.
        muscle-recovery | Met | 0 | 0 | – | No muscle works hard on two days in a row.
        hinge-spacing | Met | 0 | 0 | – | At most one heavy hinge a week.
        rest-days | Met | 0 | 0 | 4 | 4 rest days in the week.
        training-days | Met | 0 | 0 | 3 | 3 training days a week; 3 to 4 suit your level.
        deload-due | Met | 0 | 0 | 1 | Build week 1 in a row; after 6 a lighter one is due.
        deload-week | Met | 0 | 0 | – | This is a build week.
        set-rest | Met | 0 | 0 | – | Every rest is as long as advised.
        pull-push | Met | 0 | 0 | 1.2 | 12 pulling sets and 10 pushing sets: 1.2 to 1, aim for 1 to 2.
        pull-planes | Met | 0 | 0 | 2 | 8 sets of rows and 4 of overhead pulls.
        whole-body | Met | 0 | 0 | – | Rows, overhead pulls, hinges, squats, pushes and core work are there as far as they can be.
        trunk-balance | Met | 0 | 0 | – | Anti-extension, anti-rotation and anti-lateral-flexion are all there.
        left-right | Met | 0 | 0 | – | One set of a one-sided exercise is both sides, the weaker side first.
        scapular-care | Advice | 1 | 0 | 3 | 3 sets for the shoulder blades and cuff this week; 4 are advised.
        hamstring-quad | Met | 0 | 0 | 1.14 | 1.14 hamstring sets for each of the quads; 0.6 or more is advised.
        mobility-daily | Met | 0 | 0 | – | Every training day begins with mobility.
        variety | Advice | 0.143 | 0 | – | One exercise does more than half of the sets for chest and quads.
        """);

    [Fact]
    public void A_novice_with_four_crowded_days() => Says(Crowded, """
        hinge-first | Broken | 2 | 0 | – | A loaded hinge stands here before the hip-hinge drill.
        ladder-mastered | Broken | 1 | 0 | – | The plan has Archer pull-up before the step below it is mastered.
        back-volume | Met | 0 | 0 | 28 | Lats 39 and upper back 28 sets a week; worthwhile from 8.
        minimum-volume | Broken | 5 | 0 | 0 | Fewer than 4 sets a week for chest and core.
        volume-cap | Broken | 70 | 0 | 39 | Too many sets a week for biceps (21 of 12), spinal erectors (21 of 12), hamstrings (21 of 12), lats (39 of 14), rear delts (16 of 12) and upper back (28 of 14).
        session-volume | Broken | 15.5 | 0 | 17.5 | The most for one muscle in a session is 17.5 sets; advised are 11 at most.
        heavy-hinge-dose | Broken | 13 | 0 | 5 | Lifts of high spinal load: 5 this week; at most 2 a week and 1 a session, and 6 sets of any exercise.
        frequency | Advice | 2 | 0 | 4 | Fewer than 2 days a week for chest.
        session-length | Broken | 53 | 0 | 92 | The longest session takes 92 minutes; you have 45.
        session-order | Advice | 6 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | Advice | 2 | 0 | 10 | 10 direct sets for the spinal erectors this week; 1 to 8 are advised.
        muscle-recovery | Broken | 22 | 0 | – | A muscle with 6 or more sets on one day gets more than 2 on the day beside it.
        hinge-spacing | Broken | 2 | 0 | 1 | Two heavy hinges are only 1 day apart; 3 are needed.
        rest-days | Advice | 2 | 0 | 3 | 4 training days in a row; 2 at most are advised.
        training-days | Advice | 1 | 0 | 4 | 4 training days a week; 2 to 3 suit your level.
        deload-due | Met | 0 | 0 | 1 | Build week 1 in a row; after 8 a lighter one is due.
        pull-push | Advice | 1 | 0 | – | 34 pulling sets and 0 pushing sets.
        pull-planes | Met | 0 | 0 | 1.83 | 22 sets of rows and 12 of overhead pulls.
        whole-body | Broken | 2 | 0 | – | Missing this week: a squat or lunge and a horizontal push.
        trunk-balance | Advice | 2 | 0 | – | Not this week: anti-rotation and anti-lateral-flexion.
        scapular-care | Advice | 4 | 0 | 0 | 0 sets for the shoulder blades and cuff this week; 4 are advised.
        hamstring-quad | Met | 0 | 0 | 4.2 | 4.2 hamstring sets for each of the quads; 0.6 or more is advised.
        variety | Advice | 3.647 | 0 | – | One exercise does more than half of the sets for biceps, spinal erectors, glutes, hamstrings, lats and upper back. Twice in a session: Bent-over row.
        """, Well);

    [Fact]
    public void A_lighter_week_that_is_too_light() => Says(Lighter, """
        back-volume | Met | 0 | 0 | 8 | Lats 8 and upper back 8 sets a week; a deload week asks for less.
        minimum-volume | Met | 0 | 0 | – | A deload week asks for less.
        volume-cap | Met | 0 | 0 | 8 | No muscle gets more sets than its cap; the most is 8.
        session-volume | Met | 0 | 0 | 8 | The most for one muscle in a session is 8 sets; advised are 11 at most.
        heavy-hinge-dose | Broken | 2 | 0 | 1 | Lifts of high spinal load: 1 this week; at most 3 a week and 2 a session, and 6 sets of any exercise.
        volume-ramp | Met | 0 | 0 | 0 | The largest rise of a muscle is 0 sets on the build week before; at most 2 is advised.
        frequency | Broken | 1 | 0 | 1 | The back is trained on 1 day of the week.
        session-length | Met | 0 | 0 | 38 | The longest session takes 38 of 60 minutes, warm-up included.
        session-order | Advice | 4 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | Advice | 1 | 0 | 0 | 0 direct sets for the spinal erectors this week; 1 to 8 are advised.
        rest-days | Met | 0 | 0 | 5 | 5 rest days in the week.
        training-days | Advice | 1 | 0 | 2 | 2 training days a week; 3 to 4 suit your level.
        deload-due | Met | 0 | 0 | 0 | This is the lighter week.
        deload-week | Broken | 2.145 | 0 | 0.26 | 26 % of the sets of the week before, 4 or more reps in reserve, same days.
        pull-push | Met | 0 | 0 | 2 | 8 pulling sets and 4 pushing sets: 2 to 1, aim for 1 to 2.
        pull-planes | Advice | 1 | 0 | – | 8 sets of rows and 0 of overhead pulls.
        whole-body | Broken | 4 | 0 | – | Missing this week: an overhead pull, a hinge or hip extension, a squat or lunge and core work.
        trunk-balance | Advice | 3 | 0 | – | Not this week: anti-extension, anti-rotation and anti-lateral-flexion.
        scapular-care | Met | 0 | 0 | 0 | 0 sets for the shoulder blades and cuff this week; 4 are advised.
        hamstring-quad | Met | 0 | 0 | – | No sets for the quads this week.
        variety | Advice | 1.5 | 0 | – | One exercise does more than half of the sets for chest, lats and upper back.
        """, Well);

    [Fact]
    public void Someone_of_46_with_some_pain() => Says(Careful, """
        screening-current | Broken | 1 | 0 | – | You answered the health screen on 2025-01-26, more than 365 days ago. Please answer it again.
        adults-only | Met | 0 | 0 | 46 | You are an adult.
        gentle-start | Broken | 1 | 0 | 2 | In the first 4 weeks every set should keep 3 reps in reserve.
        pain-limits | Broken | 4 | 0 | 4 | With pain of 4, nothing of high spinal load and at least 3 reps in reserve.
        deadlift-needs-endurance | Broken | 1 | 0 | – | The plan has Conventional deadlift. First comes the trap bar or a pull from blocks, and a trunk hold of 60 seconds.
        hinge-first | Broken | 1 | 0 | – | A loaded hinge stands here before the hip-hinge drill.
        back-volume | Advice | 15 | 0 | 0 | Lats 1 and upper back 0 sets a week; worthwhile from 8.
        minimum-volume | Broken | 12 | 0 | 1 | Fewer than 4 sets a week for back, chest, shoulders, quads and core.
        volume-cap | Met | 0 | 0 | 4 | No muscle gets more sets than its cap; the most is 4.
        session-volume | Met | 0 | 0 | 4 | The most for one muscle in a session is 4 sets; advised are 11 at most.
        heavy-hinge-dose | Met | 0 | 0 | 1 | Lifts of high spinal load: 1 this week; at most 2 a week and 1 a session, and 6 sets of any exercise.
        volume-ramp | Met | 0 | 0 | 1 | The largest rise of a muscle is 1 sets on the build week before; at most 1 is advised.
        frequency | Broken | 1 | 0 | 1 | The back is trained on 1 day of the week.
        session-length | Advice | 9 | 0 | 21 | The longest session takes 21 of 60 minutes, but one has fewer than 8 or more than 25 sets.
        session-order | Advice | 3 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | Met | 0 | 0 | 2 | 2 direct sets for the spinal erectors this week; 1 to 8 are advised.
        rest-days | Met | 0 | 0 | 5 | 5 rest days in the week.
        training-days | Met | 0 | 0 | 2 | 2 training days a week; 2 to 3 suit your level.
        deload-due | Advice | 1 | 0 | 9 | Build week 9 in a row; after 8 a lighter one is due.
        pull-push | Advice | 1 | 0 | – | 0 pulling sets and 3 pushing sets.
        pull-planes | Advice | 1 | 0 | – | 0 sets of rows and 0 of overhead pulls.
        whole-body | Broken | 4 | 0 | – | Missing this week: a row, an overhead pull, a squat or lunge and core work.
        trunk-balance | Advice | 3 | 0 | – | Not this week: anti-extension, anti-rotation and anti-lateral-flexion.
        scapular-care | Advice | 4 | 0 | 0 | 0 sets for the shoulder blades and cuff this week; 4 are advised.
        hamstring-quad | Met | 0 | 0 | 4 | 4 hamstring sets for each of the quads; 0.6 or more is advised.
        variety | Met | 0 | 0 | – | No exercise does more than half of a muscle's sets where there is a choice.
        """, Well);

    [Fact]
    public void Severe_pain() => Says(Severe, """
        no-loaded-spine-in-severe-pain | Broken | 2 | 0 | – | The plan has Barbell back squat and Seated band row, which loads the spine.
        pain-limits | Broken | 1 | 0 | 7 | With pain of 7, nothing of high spinal load and at least 3 reps in reserve.
        deadlift-needs-endurance | Met | 0 | 0 | – | Heavy hinges come in order: trap bar or blocks first, from the floor after a trunk hold of 60 seconds.
        back-volume | Advice | 15.5 | 0 | 1.5 | Lats 1.5 and upper back 3 sets a week; worthwhile from 10.
        minimum-volume | Broken | 13.5 | 0 | 0 | Fewer than 4 sets a week for back, chest, shoulders, quads, glutes and hamstrings and core.
        volume-cap | Met | 0 | 0 | 3 | No muscle gets more sets than its cap; the most is 3.
        session-volume | Met | 0 | 0 | 3 | The most for one muscle in a session is 3 sets; advised are 11 at most.
        frequency | Broken | 1 | 0 | 1 | The back is trained on 1 day of the week.
        session-length | Advice | 10 | 0 | 19 | The longest session takes 19 of 60 minutes, but one has fewer than 8 or more than 25 sets.
        session-order | Advice | 4 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | Advice | 1 | 0 | 0 | 0 direct sets for the spinal erectors this week; 1 to 8 are advised.
        rest-days | Met | 0 | 0 | 5 | 5 rest days in the week.
        training-days | Advice | 1 | 0 | 2 | 2 training days a week; 3 to 4 suit your level.
        pull-push | CannotBeMet | 0 | 1 | – | Nothing that is allowed pushes. No piece of equipment would change that.
        pull-planes | Advice | 1 | 0 | – | 3 sets of rows and 0 of overhead pulls.
        whole-body | Broken | 3 | 1 | – | Missing this week: an overhead pull, a hinge or hip extension and core work. Out of reach: a horizontal push. No piece of equipment would change that.
        trunk-balance | Advice | 2 | 1 | – | Not this week: anti-extension, anti-rotation and anti-lateral-flexion.
        scapular-care | Advice | 4 | 0 | 0 | 0 sets for the shoulder blades and cuff this week; 4 are advised.
        hamstring-quad | Advice | 0.1 | 0 | 0.5 | 0.5 hamstring sets for each of the quads; 0.6 or more is advised.
        variety | Met | 0 | 0 | – | No exercise does more than half of a muscle's sets where there is a choice.
        """, Well);

    [Fact]
    public void A_week_in_which_all_is_wrong() => Says(Wrong, """
        screening-current | Broken | 1 | 0 | – | The health screen carries a date that has not come yet. Please answer it again.
        red-flags | Broken | 1 | 0 | – | You ticked: Numbness between your legs or around your seat. Please go to an emergency department or call your emergency number today. These signs want a doctor's eyes at once.
        professional-clearance | Broken | 1 | 0 | – | You said that a condition is hard to keep under control. Please ask a doctor or physiotherapist, and enter the day on which they said yes.
        defer-when-unwell | Broken | 1 | 0 | – | Training is welcome in pregnancy, but with a plan made by your midwife, doctor or a physiotherapist, not by this app.
        adults-only | Broken | 1 | 0 | 17 | Plans start at 18. Until then, train with a coach who sees you move.
        blocked-patterns | Broken | 7 | 0 | – | The plan has Deficit deadlift, whose movement is ruled out.
        advice-shown | Broken | 1 | 0 | – | The safety text is missing from this plan.
        ladder-mastered | Broken | 7 | 0 | – | The plan has Deficit deadlift before the step below it is mastered.
        heavy-spine-reserve | Broken | 14 | 0 | – | A lift of high spinal load is prescribed with fewer than 2 reps in reserve.
        warm-up | Advice | 7 | 0 | – | 7 ramp sets missing before main lifts.
        back-volume | Advice | 10 | 0 | 0 | Lats 24.5 and upper back 0 sets a week; worthwhile from 10.
        minimum-volume | Advice | 12 | 0 | 0 | Fewer than 4 sets a week for chest, shoulders and core.
        volume-cap | Broken | 100.5 | 0 | 49 | Too many sets a week for spinal erectors (49 of 20), forearms (24.5 of 20), glutes (49 of 20), hamstrings (49 of 20), lats (24.5 of 20) and quads (24.5 of 20).
        session-volume | Met | 0 | 0 | 7 | The most for one muscle in a session is 7 sets; advised are 11 at most.
        heavy-hinge-dose | Broken | 11 | 0 | 7 | Lifts of high spinal load: 7 this week; at most 3 a week and 2 a session, and 6 sets of any exercise.
        frequency | Advice | 6 | 0 | 7 | Fewer than 2 days a week for chest, shoulders and core.
        session-length | Advice | 7 | 0 | 17 | The longest session takes 17 of 25 minutes, but one has fewer than 8 or more than 25 sets.
        session-order | Advice | 14 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | Advice | 41 | 0 | 49 | 49 direct sets for the spinal erectors this week; 1 to 8 are advised.
        muscle-recovery | Broken | 105 | 0 | – | A muscle with 6 or more sets on one day gets more than 2 on the day beside it.
        hinge-spacing | Broken | 7 | 0 | 1 | Two heavy hinges are only 1 day apart; 2 are needed.
        rest-days | Broken | 1 | 0 | 0 | There is no rest day in this week. Leave at least one day free.
        training-days | Advice | 3 | 0 | 7 | 7 training days a week; 3 to 4 suit your level.
        set-rest | Advice | 17.5 | 0 | – | To fit your time, some rests are shorter than advised, down to 90 seconds between sets of many joints.
        pull-push | Advice | 1 | 0 | – | 0 pulling sets and 0 pushing sets.
        pull-planes | Advice | 1 | 0 | – | 0 sets of rows and 0 of overhead pulls.
        whole-body | Broken | 5 | 0 | – | Missing this week: a row, an overhead pull, a squat or lunge, a horizontal push and core work.
        trunk-balance | Advice | 3 | 0 | – | Not this week: anti-extension, anti-rotation and anti-lateral-flexion.
        scapular-care | Advice | 4 | 0 | 0 | 0 sets for the shoulder blades and cuff this week; 4 are advised.
        hamstring-quad | Met | 0 | 0 | 2 | 2 hamstring sets for each of the quads; 0.6 or more is advised.
        mobility-daily | Advice | 7 | 0 | – | A training day begins without a mobility item.
        variety | Advice | 1.5 | 0 | – | One exercise does more than half of the sets for spinal erectors, glutes and hamstrings.
        """, Well);

    [Fact]
    public void Nothing_to_train_with_but_a_squat() => Says(Bare, """
        back-volume | CannotBeMet | 0 | 16 | 0 | Nothing that is allowed trains lats and upper back directly. This would help: resistance band.
        minimum-volume | CannotBeMet | 0 | 20 | 8 | Every group that can be trained gets 4 or more sets a week. Nothing that you have or allow trains back, chest, shoulders, glutes and hamstrings and core. This would help: resistance band.
        volume-cap | Met | 0 | 0 | 8 | No muscle gets more sets than its cap; the most is 8.
        session-volume | Met | 0 | 0 | 4 | The most for one muscle in a session is 4 sets; advised are 11 at most.
        heavy-hinge-dose | Met | 0 | 0 | 0 | Lifts of high spinal load: 0 this week; at most 2 a week and 1 a session, and 6 sets of any exercise.
        frequency | CannotBeMet | 0 | 10 | 0 | Nothing that you have trains the back. This would help: resistance band.
        session-length | Advice | 16 | 0 | 19 | The longest session takes 19 of 60 minutes, but one has fewer than 8 or more than 25 sets.
        session-order | Advice | 7 | 0 | – | A session has fewer than 3 or more than 8 exercises, or a heavy or many-jointed lift comes late, or core work comes in the middle.
        erector-dose | CannotBeMet | 0 | 1 | 0 | Nothing that is allowed trains the spinal erectors directly. This would help: resistance band.
        training-days | Met | 0 | 0 | 3 | 3 training days a week; 2 to 3 suit your level.
        deload-due | Met | 0 | 0 | 1 | Build week 1 in a row; after 8 a lighter one is due.
        pull-push | CannotBeMet | 0 | 1 | – | Nothing that is allowed pulls. This would help: resistance band.
        pull-planes | CannotBeMet | 0 | 1 | – | Rows and overhead pulls cannot both be done with what you have. This would help: resistance band.
        whole-body | CannotBeMet | 0 | 5 | – | Rows, overhead pulls, hinges, squats, pushes and core work are there as far as they can be. Out of reach: a row, an overhead pull, a hinge or hip extension, a horizontal push and core work. This would help: resistance band.
        trunk-balance | CannotBeMet | 0 | 3 | – | Not this week: anti-extension, anti-rotation and anti-lateral-flexion. This would help: resistance band.
        scapular-care | CannotBeMet | 0 | 4 | 0 | 0 sets for the shoulder blades and cuff this week; 4 are advised. Nothing that is allowed trains them. This would help: resistance band.
        hamstring-quad | CannotBeMet | 0 | 0.6 | 0 | Nothing that is allowed trains the hamstrings. This would help: resistance band.
        mobility-daily | CannotBeMet | 0 | 1 | – | No mobility item is allowed. This would help: resistance band.
        variety | Met | 0 | 0.5 | – | No exercise does more than half of a muscle's sets where there is a choice.
        """, Well);

    private static void Says(WeekCheck week, string table, WeekCheck? unlike = null) =>
        Assert.Equal(table.Split('\n').Select(l => l.TrimEnd('\r')), Rows(week).Except(unlike is null ? [] : Rows(unlike)));

    private static IEnumerable<string> Rows(WeekCheck week) => PlanRules.All.Select(r => (Rule: r, Reading: r.Read(week))).Select(x => string.Create(
        CultureInfo.InvariantCulture,
        $"{x.Rule.Id} | {x.Reading.Status} | {x.Reading.Gap:0.###} | {x.Reading.OutOfReach:0.###} | {x.Reading.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–"} | {x.Rule.Tell(week, x.Reading)}"));
}
