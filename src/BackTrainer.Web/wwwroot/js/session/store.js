// What this browser keeps of sessions: the latest state of each set and session, and an ordered outbox of what the server has not answered yet.

import { answer, transact } from "./disk.js";

/**
 * What was done in a set, as the API has it. Null is what was not said.
 * @typedef {{ reps?: number | null, loadKg?: number | null, holdSeconds?: number | null, distanceMeters?: number | null, rir?: number | null, form?: number | null, note?: string | null, skipped?: boolean }} Result
 */

/**
 * The latest known state of a set. `result` is null where it was taken out.
 * @typedef {{ id: string, session: string, exercise: string, kind: string, order: number, revision: number, result: Result | null, doneAt: string }} SetState
 */

/**
 * What is said of a session itself, as the API has it; more than the fields that a script knows.
 * @typedef {{ revision: number, startedAt: string, finishedAt?: string | null, [field: string]: unknown }} Fields
 */

/**
 * A change on its way. One of a session names the fields that were changed and what they were, so that it can be made anew on what another device has said since.
 * @typedef {{ seq?: number, person: string, session: string, set: string | null, method: "PUT" | "DELETE", path: string, body?: Record<string, unknown>, revision: number,
 *   changes?: Record<string, unknown>, was?: Record<string, unknown>, refused?: string }} Operation
 */

/** @typedef {{ person: string, id: string, fields: Fields }} SessionState */

/**
 * The states of the sets of a session that this person's browser knows.
 * @param {string} person
 * @param {string} session
 * @returns {Promise<SetState[]>}
 */
export const setsOf = (person, session) => transact("readonly", ({ sets }) => answer(sets.index("session").getAll([person, session])));

/**
 * Everything that waits, the oldest first; also of other people who used this browser.
 * @returns {Promise<Operation[]>}
 */
export const waiting = () => transact("readonly", ({ outbox }) => answer(outbox.getAll()));

/**
 * What is known of a session.
 * @param {string} person
 * @param {string} id
 * @returns {Promise<Fields | undefined>}
 */
export const fieldsOf = async (person, id) => (await transact("readonly", ({ sessions }) => answer(sessions.get([person, id]))))?.fields;

/**
 * Enters a set, or takes it out, as the next change to it, and puts that into the outbox.
 * @param {string} person
 * @param {SetState} set With the revision that the page knows; the next one is given here.
 * @returns {Promise<SetState>}
 */
export const enter = (person, set) =>
  transact("readwrite", async ({ sets, outbox }) => {
    const there = await answer(sets.get([person, set.id]));
    const next = { ...set, revision: Math.max(there?.revision ?? 0, set.revision) + 1 };
    const path = `/api/sessions/${set.session}/sets/${set.id}`;
    const { exercise, kind, order, doneAt, revision, result } = next;
    await dropRefused(outbox, person, set.id);
    await answer(sets.put({ ...next, person }));
    await answer(outbox.add(result
      ? { person, session: set.session, set: set.id, method: "PUT", path, revision, body: { exercise, kind, order, ...result, doneAt, revision } }
      : { person, session: set.session, set: set.id, method: "DELETE", path, revision }));
    return next;
  });

/**
 * Says something of a session, as the next change to it, and puts that into the outbox.
 * @param {string} person
 * @param {string} id
 * @param {Fields} known What the page knows of it, with revision 0 where it has not begun.
 * @param {Record<string, unknown>} changes
 * @returns {Promise<Fields>}
 */
export const say = (person, id, known, changes) =>
  transact("readwrite", async ({ sessions, outbox }) => {
    /** @type {Fields | undefined} */
    const there = (await answer(sessions.get([person, id])))?.fields;
    const base = there && there.revision >= known.revision ? there : known;
    const fields = { ...base, ...changes, revision: base.revision + 1 };
    const was = Object.fromEntries(Object.keys(changes).map((name) => [name, base[name] ?? null]));
    await answer(sessions.put({ person, id, fields }));
    await answer(outbox.add({ person, session: id, set: null, method: "PUT", path: `/api/sessions/${id}`, revision: fields.revision, body: fields, changes, was }));
    return fields;
  });

/**
 * Keeps a note and a rest of an exercise for later sessions, and puts that into the outbox.
 * @param {string} person
 * @param {string} session
 * @param {string} exercise
 * @param {{ note: string, restSeconds: number | null }} body
 */
export const keep = (person, session, exercise, body) =>
  transact("readwrite", ({ outbox }) => answer(outbox.add({ person, session, set: null, method: "PUT", path: `/api/sessions/${session}/kept/${exercise}`, revision: 1, body })));

/**
 * What was refused of a set goes: something else is said in its place, or nothing.
 * @param {IDBObjectStore} outbox
 * @param {string} person
 * @param {string} set
 */
async function dropRefused(outbox, person, set) {
  for (const operation of await answer(outbox.getAll())) {
    if (operation.person === person && operation.set === set && operation.refused) {
      await answer(outbox.delete(operation.seq));
    }
  }
}

/**
 * Drops what was refused of a set, and forgets what was entered.
 * @param {string} person
 * @param {string} set
 */
export const drop = (person, set) =>
  transact("readwrite", async ({ sets, outbox }) => {
    await dropRefused(outbox, person, set);
    await answer(sets.delete([person, set]));
  });
