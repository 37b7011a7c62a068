// What the server's answers mean for the outbox and for what is known of sets and sessions.
import { answer, transact } from "./disk.js";

/** @typedef {import("./store.js").Operation} Operation */
/** @typedef {import("./store.js").SetState} SetState */
/** @typedef {import("./store.js").Fields} Fields */

/**
 * A set as the API has it.
 * @typedef {{ id: string, exercise: string, kind: string, order: number, revision: number, doneAt: string, adjusted?: string[], skipped?: boolean, reps?: number | null, loadKg?: number | null,
 *   holdSeconds?: number | null, distanceMeters?: number | null, rir?: number | null, form?: number | null, note?: string | null }} ApiSet
 */

/** @typedef {{ status: number, outcome?: string, body?: any }} Result */

/**
 * A set of the API as this browser keeps it.
 * @param {string} session
 * @param {ApiSet} set
 * @returns {SetState}
 */
export function known(session, { id, exercise, kind, order, revision, doneAt, adjusted, ...result }) {
  return { id, session, exercise, kind, order, revision, doneAt, result };
}

/**
 * What a refusal says, in one sentence or a few.
 * @param {Result} result
 */
function reason({ status, body }) {
  const errors = Object.values(body?.errors ?? {}).flat();
  return errors.length > 0 ? errors.join(" ") : body?.detail ?? body?.title ?? `The server refused it (${status}).`;
}

/**
 * Takes answered changes out of the outbox and keeps what the server says of each. True when some are to be sent again.
 * @param {Operation[]} batch
 * @param {Result[]} results
 */
export const settle = (batch, results) =>
  transact("readwrite", async (stores) => {
    let again = false;
    for (const [i, operation] of batch.entries()) {
      const result = results[i];
      const isHere = await answer(stores.outbox.getKey(/** @type {number} */ (operation.seq)));
      if (isHere === undefined) {
        continue;
      }

      if (result.status === 401 || result.status === 429 || result.status >= 500) {
        again = true; // Not now; nothing is wrong with the change.
      } else if (result.status >= 400) {
        await answer(stores.outbox.put({ ...operation, refused: reason(result) }));
      } else {
        await answer(stores.outbox.delete(/** @type {number} */ (operation.seq)));
        again = (operation.set ? await settleSet(stores, operation, result) : await settleSession(stores, operation, result)) || again;
      }
    }

    return again;
  });

/**
 * @param {Record<"sets" | "outbox", IDBObjectStore>} stores
 * @param {Operation} operation
 * @param {Result} result
 */
async function settleSet({ sets }, { person, session, set: id }, { body }) {
  const set = /** @type {string} */ (id);
  const there = await answer(sets.get([person, set]));
  if (body?.exercise && !(there?.revision > body.revision)) {
    await answer(sets.put({ ...known(session, body), person }));
  } else if (there && !body?.exercise && body?.revision > there.revision) {
    await answer(sets.put({ ...there, revision: body.revision, result: null }));
  }

  return false;
}

/**
 * What was said of a session and came too late is said again where nobody else has changed the same.
 * @param {Record<"sessions" | "outbox", IDBObjectStore>} stores
 * @param {Operation} operation
 * @param {Result} result
 */
async function settleSession({ sessions, outbox }, operation, { outcome, body }) {
  if (!body?.startedAt) {
    return false;
  }

  const { id, sets, removedSets, adjusted, ...theirs } = body;
  const { person, session } = operation;
  const mine = outcome === "stale"
    ? Object.entries(operation.changes ?? {}).filter(([name, value]) => same(theirs[name], operation.was?.[name]) && !same(theirs[name], value))
    : [];
  /** @type {Fields | undefined} */
  const there = (await answer(sessions.get([person, session])))?.fields;
  if (mine.length > 0) {
    const changes = Object.fromEntries(mine);
    const revision = Math.max(theirs.revision, there?.revision ?? 0) + 1;
    const fields = { ...theirs, ...changes, revision };
    const was = Object.fromEntries(mine.map(([name]) => [name, theirs[name] ?? null]));
    await answer(outbox.add({ ...without(operation, "seq"), revision, body: fields, changes, was }));
    await answer(sessions.put({ person, id: session, fields }));
    return true;
  }

  if (!there || theirs.revision >= there.revision) {
    await answer(sessions.put({ person, id: session, fields: theirs }));
  }

  return false;
}

/**
 * Keeps what the server has of a session, except where something newer waits here.
 * @param {string} person
 * @param {{ id: string, sets: ApiSet[], removedSets: { id: string, revision: number }[], revision: number, startedAt: string }} body
 */
export const adopt = (person, { id: session, sets: theirs, removedSets: removed, ...fields }) =>
  transact("readwrite", async ({ sets, sessions, outbox }) => {
    const waits = new Set((await answer(outbox.getAll())).filter((o) => o.person === person).map((o) => o.set ?? o.session));
    /** @type {Map<string, SetState>} */
    const here = new Map((await answer(sets.index("session").getAll([person, session]))).map((set) => [set.id, set]));
    const newer = (/** @type {{ id: string, revision: number }} */ { id, revision }) => !waits.has(id) && revision >= (here.get(id)?.revision ?? 0);
    for (const set of theirs.filter(newer)) {
      await answer(sets.put({ ...known(session, set), person }));
    }

    for (const { id, revision } of removed.filter(newer)) {
      await answer(sets.put({ exercise: "", kind: "", order: 0, doneAt: "", ...here.get(id), id, session, person, revision, result: null }));
    }

    if (!waits.has(session)) {
      await answer(sessions.put({ person, id: session, fields }));
    }
  });

/**
 * @param {unknown} one
 * @param {unknown} other
 */
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * @param {Record<string, any>} from
 * @param {string} name
 */
function without(from, name) {
  const { [name]: _, ...rest } = from;
  return rest;
}
