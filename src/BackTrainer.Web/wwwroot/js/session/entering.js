// Enters sets: on this device's disk first, then on the page, then on its way to the server.
import { stayAwake } from "../awake.js";
import { drawn, refresh } from "./merge.js";
import { rest, stopRest } from "./rest.js";
import { loadOf, nameOf, root, rowOf, shown, text } from "./rows.js";
import { resumed } from "./saying.js";
import { tell } from "./sender.js";
import { enter, fieldsOf, say } from "./store.js";
import { fold, goOn, now } from "./turn.js";
import { offer } from "./undo.js";
import { done } from "./words.js";

/** @typedef {import("./store.js").Result} Result */

export const id = root.dataset.session ?? "";

/** Whose page this is. */
export const person = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="person"]'))?.content ?? "";

let sleep = () => {};

/** The screen may go dark again. */
export const rested = () => {
  stopRest();
  sleep();
};

/** Tells a screen reader. @param {string} words */
export const announce = (words) => text(document, "#said", words);

/** A session that has not begun begins with what is entered first. */
export async function begin() {
  if (root.dataset.draft === "true" && !(await fieldsOf(person, id))) {
    const startedAt = root.dataset.past === "true" ? drawn.startedAt : new Date().toISOString();
    await say(person, id, { ...drawn, revision: 0 }, { startedAt });
  }
}

/**
 * @param {HTMLElement} row
 * @param {Result | null} result
 * @param {() => unknown} send
 */
async function put(row, result, send) {
  await begin();
  const fields = await fieldsOf(person, id);
  if (result && fields?.pausedAt) {
    await say(person, id, fields, resumed(fields)); // What is done after a pause began ends it.
  }

  await enter(person, { ...shown(row), result });
  await refresh(person);
  tell();
  send();
}

/**
 * Enters a set, or takes it out, and offers to take that back.
 * @param {HTMLElement} row
 * @param {Result | null} result
 * @param {() => unknown} send
 */
export async function enterSet(row, result, send) {
  const [before, focused, isNew] = [shown(row).result, document.activeElement, row.dataset.state === "now" || row.dataset.state === "planned"];
  const wasNow = row === now();
  const set = row.dataset.set ?? "";
  await put(row, result, send);
  fold(row, row === now());
  const words = result === null ? "taken out" : result.skipped ? "skipped" : done(result, loadOf(row));
  const name = `${row.closest(".sheet")?.querySelector("h2")?.textContent ?? ""}, ${nameOf(row).toLowerCase()}`;
  offer(`${nameOf(row)}: ${words}`, async () => {
    const there = rowOf(set);
    stopRest();
    if (there) {
      await put(there, before, send);
      announce(`${name}: taken back.`);
    }
  });
  let resting = "";
  if (isNew && result && !result.skipped) {
    sleep();
    sleep = stayAwake();
    resting = rest(Number(row.closest(".sheet")?.getAttribute(row.dataset.kind === "work" ? "data-rest" : "data-warm-up-rest")));
  }

  announce(`${name}: ${words}.${resting}`);

  if (wasNow || !now()) {
    goOn(row, focused);
  }
}
