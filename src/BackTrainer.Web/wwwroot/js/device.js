// What this browser keeps of someone, and how it forgets that: before a device goes to somebody else, and at sign-out.
import { erase } from "./session/disk.js";
import { alone, sender } from "./session/sender.js";
import { waiting } from "./session/store.js";

/** How long the worker may take to forget, in milliseconds. */
const PATIENCE = 5000;

/** Whose page this is. */
const person = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="person"]'))?.content ?? "";

/** What was entered here and has not arrived; also of other people who used this browser. */
const unsent = () => waiting().catch(() => []);

/**
 * Forgets everything that is kept here: what was entered, and the pages for times without a network. What waits is sent
 * first; where some of it cannot be sent, nothing is forgotten unless that is wanted all the same.
 * @param {{ evenUnsent?: boolean }} [how]
 * @returns {Promise<number>} How many changes still wait, and were therefore kept; 0 when all is forgotten.
 */
export async function forget({ evenUnsent = false } = {}) {
  if ((await unsent()).some((o) => o.person === person && !o.refused)) {
    await sender(person)();
  }

  const left = (await unsent()).length;
  if (left > 0 && !evenUnsent) {
    return left;
  }

  await alone(async () => {}).catch(() => {}); // Another tab ends what it is sending.
  await erase();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith("backtrainer"))) {
    localStorage.removeItem(name);
  }

  await forgetPages();
  return 0;
}

/** The worker forgets its pages; where there is none, this does. */
async function forgetPages() {
  const worker = navigator.serviceWorker?.controller;
  if (worker) {
    const { port1, port2 } = new MessageChannel();
    const done = new Promise((resolve) => (port1.onmessage = resolve));
    worker.postMessage({ type: "forget" }, [port2]);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  if ("caches" in window) {
    await Promise.all((await caches.keys()).filter((name) => !name.startsWith("build-")).map((name) => caches.delete(name)));
  }
}
