// What a program of somebody else does with BackTrainer, by a client that is made of the OpenAPI document: whoever changes a
// route in a way that clients would notice finds it here, when the types are checked or when it runs.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

type Schemas = components['schemas'];

const baseUrl = process.argv[2];
const stranger = createClient<paths>({ baseUrl });

/** The answer, where it is a good one. */
function good<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
  assert.ok(data !== undefined, `${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  return data;
}

const day = new Date().toISOString().slice(0, 10);
const asked: Schemas['PlanRequestBody'] = {
  screen: { completedOn: day, age: 34, usedToVigorousExercise: true, conditions: [], conditionsUncontrolled: false, redFlags: [], pregnant: false, unwell: false, clearedByProfessionalOn: null },
  back: { lowBackPain: 'none', painNow: 0, legSymptoms: false, sorensenSeconds: null },
  level: 'novice',
  goal: 'healthy-back',
  days: ['monday', 'wednesday', 'friday'],
  minutesPerSession: 60,
  equipment: ['barbell', 'plate', 'rack', 'bench', 'pullup-bar', 'dumbbell', 'band'],
  blockedPatterns: [],
  excludedExercises: [],
  masteredExercises: [],
  startsOn: day,
  weeks: 6,
};

// A guest, a plan looked at, and the same plan saved.
const { token } = good(await stranger.POST('/api/guests'));
const me = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
const preview = good(await stranger.POST('/api/plans/preview', { body: asked }));
const plan = good(await me.POST('/api/plans', { body: asked }));
assert.equal(plan.weeks.length, preview.weeks.length);
const refused = await stranger.POST('/api/plans/preview', { body: { ...asked, level: 'superhuman' } });
assert.equal(refused.response.status, 400);
assert.ok(refused.error && 'errors' in refused.error && refused.error.errors?.level);

// A session with three sets, each sent by itself, as from a phone with a network.
const session = randomUUID();
const startedAt = new Date(Date.now() - 3_600_000).toISOString();
const begun: Schemas['SessionPutBody'] = { startedAt, title: 'Back and legs', revision: 1 };
good(await me.PUT('/api/sessions/{id}', { params: { path: { id: session } }, body: begun }));
const sets = [10, 10, 10].map((reps, i) => ({
  id: randomUUID(),
  body: { exercise: 'bent-over-barbell-row', kind: 'work', order: i + 1, reps, loadKg: 60, rir: 2, form: 4, doneAt: startedAt, revision: 1 } satisfies Schemas['SetPutBody'],
}));
for (const { id, body } of sets) {
  const path = { id: session, setId: id };
  const first = good(await me.PUT('/api/sessions/{id}/sets/{setId}', { params: { path }, body }));
  assert.deepEqual(good(await me.PUT('/api/sessions/{id}/sets/{setId}', { params: { path }, body })), first);
}

// Then a batch that waited for the network: a correction, and the end of the session.
const batch = good(await me.POST('/api/sync', {
  body: {
    sentAt: new Date().toISOString(),
    operations: [
      { method: 'PUT', path: `/api/sessions/${session}/sets/${sets[2].id}`, body: { ...sets[2].body, reps: 9, revision: 2 } },
      { method: 'PUT', path: `/api/sessions/${session}`, body: { ...begun, finishedAt: new Date().toISOString(), revision: 9 } },
    ],
  },
}));
assert.deepEqual(batch.results.map((r) => r.outcome), ['applied', 'applied']);
const logged = good(await me.GET('/api/sessions/{id}', { params: { path: { id: session } } }));
assert.deepEqual(logged.sets.map((s) => s.reps).sort(), [10, 10, 9].sort());

// What to do next time, and why.
const next = good(await stranger.POST('/api/progression/next', {
  body: {
    exercise: 'bent-over-barbell-row', level: 'novice', bodyMassKg: 80, stepKg: 2.5, phase: 'build', today: day,
    prescription: { sets: 3, reps: { min: 6, max: 10 }, holdSeconds: null, rir: 2 },
    history: [{ date: startedAt.slice(0, 10), easy: false, painWorst: null, painNextMorning: null, sets: logged.sets.map(({ kind, reps, loadKg, holdSeconds, rir, form }) => ({ kind, reps, loadKg, holdSeconds, rir, form })) }],
    readiness: null,
  },
}));
assert.ok(next.why.length > 0 && next.decision.length > 0);

// Everything taken along, and brought in by somebody else.
const taken = good(await me.GET('/api/export'));
assert.equal(taken.version, 1);
assert.deepEqual([taken.plans.length, taken.sessions.length, taken.sessions[0].sets.length], [1, 1, 3]);
const { token: another } = good(await stranger.POST('/api/guests'));
const other = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${another}` } });
const brought = good(await other.POST('/api/import', {
  body: { file: JSON.stringify(taken) },
  bodySerializer: ({ file }) => {
    const form = new FormData();
    form.append('file', new Blob([file]), 'backtrainer.json');
    return form;
  },
}));
assert.deepEqual([brought.sessions, brought.sets, brought.faultCount], [1, 3, 0]);
assert.equal((await other.GET('/api/sessions/{id}', { params: { path: { id: session } } })).response.status, 200);
console.log(`A made client planned, logged, synchronised and took along: next time ${next.decision}.`);
