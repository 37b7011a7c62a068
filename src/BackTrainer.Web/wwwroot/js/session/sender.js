// Sends the outbox, in order, one tab at a time, until the server has answered each change on its own.
import { answer, transact } from "./disk.js";
import { settle } from "./settle.js";
import { waiting } from "./store.js";

/** @typedef {import("./store.js").Operation} Operation */
/** @typedef {import("./settle.js").Result} Result */

/** The most changes of one request; the server takes more. */
const BATCH = 100;

/** How long another tab may hold the outbox without a sign of life, where the browser knows no locks; in milliseconds. */
const LEASE = 15_000;

/** The first wait after a failure and the longest, in milliseconds. */
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 60_000];

/** How long an answer may take, in milliseconds; what was written all the same is sent again without harm. */
const LONGEST_ANSWER = 20_000;

const tab = Math.random().toString(36).slice(2);
const channel = "BroadcastChannel" in window ? new BroadcastChannel("backtrainer") : undefined;

/** @type {Set<() => void>} */
const listeners = new Set();

/** What the last attempt to send came to: it is not known yet, answered, nobody answers, or the server does not know who this is. */
export const link = { state: /** @type {"unknown" | "answered" | "away" | "stranger"} */ ("unknown") };

/**
 * Is called whenever the outbox or what is known of sets may have changed, here or in another tab.
 * @param {() => void} listener
 */
export const onChange = (listener) => listeners.add(listener);

/** Tells this tab and the others that something has changed. */
export function tell() {
  channel?.postMessage(link.state);
  listeners.forEach((listener) => listener());
}

channel?.addEventListener("message", ({ data }) => {
  link.state = data;
  listeners.forEach((listener) => listener());
});

/**
 * Does something while no other tab sends.
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  if (navigator.locks) {
    return navigator.locks.request("backtrainer-outbox", work);
  }

  const take = () =>
    transact("readwrite", async ({ kept }) => {
      const lease = await answer(kept.get("lease"));
      const isMine = !lease || lease.tab === tab || lease.until < Date.now() || lease.until > Date.now() + 2 * LEASE;
      if (isMine) await answer(kept.put({ name: "lease", tab, until: Date.now() + LEASE }));
      return isMine;
    });
  if (await take()) {
    const renewing = setInterval(take, LEASE / 3);
    await work().finally(() => clearInterval(renewing));
    await transact("readwrite", ({ kept }) => answer(kept.delete("lease")));
  }
}

/**
 * Sends a batch. Undefined where no answer came, or one that says nothing of the changes.
 * @param {string} person
 * @param {Operation[]} batch
 * @returns {Promise<Result[] | undefined>}
 */
async function post(person, batch) {
  const operations = batch.map(({ method, path, body, revision }) => (body ? { method, path, body } : { method, path, revision }));
  try {
    const response = await fetch("/api/sync", {
      method: "POST",
      headers: { "Content-Type": "application/json", "BackTrainer-Person": person },
      body: JSON.stringify({ operations, sentAt: new Date().toISOString() }),
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
    link.state = response.status === 401 || response.status === 403 || response.status === 404 ? "stranger" : response.ok ? "answered" : "away";
    const { results } = response.ok ? await response.json() : { results: undefined };
    return Array.isArray(results) && results.length === batch.length ? results : undefined;
  } catch {
    link.state = "away";
    return undefined;
  }
}

/**
 * Sends what waits of one person. True when nothing is left that could be sent.
 * @param {string} person
 */
async function sendAll(person) {
  for (;;) {
    const batch = (await waiting()).filter((operation) => operation.person === person && !operation.refused).slice(0, BATCH);
    if (batch.length === 0) {
      return true;
    }

    const results = await post(person, batch);
    const again = results && (await settle(batch, results));
    tell();
    if (!results || again) {
      return false;
    }
  }
}

/**
 * Keeps sending what this person enters, and gives a way to ask for that at once.
 * @param {string} person
 */
export function sender(person) {
  let wait = FIRST_WAIT;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<void> | undefined} */
  let sending;
  let asked = false;

  const run = async () => {
    do {
      asked = false;
      await alone(async () => {
        const isEmpty = await sendAll(person);
        clearTimeout(timer);
        if (!isEmpty) {
          timer = setTimeout(send, wait * (0.5 + Math.random() / 2));
          wait = Math.min(2 * wait, LONGEST_WAIT);
        } else {
          wait = FIRST_WAIT;
        }
      });
    } while (asked);
  };

  /** Sends now, and once more after that when it is called meanwhile. */
  const send = () => {
    asked = true;
    sending ??= run().catch(() => {}).finally(() => (sending = undefined));
    return sending;
  };

  const wake = () => {
    wait = FIRST_WAIT;
    return send();
  };
  addEventListener("online", wake);
  addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
  return wake;
}
