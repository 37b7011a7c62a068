// The rows of the sets as the server drew them: read, written anew, and cloned for sets beyond the plan.
import { kilograms, weight, written } from "../numbers.js";
import { details, done } from "./words.js";

/** @typedef {import("./store.js").SetState} SetState */
/** @typedef {import("./store.js").Result} Result */

/** The field of the load, which is in the unit of the page. */
const LOAD = "Entry.Load";

export const root = /** @type {HTMLElement} */ (document.getElementById("session"));

/** @returns {HTMLElement[]} */
export const rows = () => [...root.querySelectorAll(/** @type {"li"} */ (".set"))];

/** @param {HTMLElement} row */
export const formOf = (row) => /** @type {HTMLFormElement} */ (row.querySelector("form.set-form"));

/** What the load of a row's exercise means. @param {HTMLElement} row */
export const loadOf = (row) => row.closest(".sheet")?.getAttribute("data-load") ?? "";

/** "Set 2", "Warm-up 1". @param {HTMLElement} row */
export const nameOf = (row) => `${row.dataset.kind === "work" ? "Set" : "Warm-up"} ${row.dataset.order}`;

/** @param {string} id */
export const rowOf = (id) => rows().find((row) => row.dataset.set === id);

/**
 * The visible fields of a form, by their names in the API.
 * @param {HTMLFormElement} form
 * @returns {[string, HTMLInputElement | HTMLSelectElement][]}
 */
export const fieldsIn = (form) =>
  [...form.elements]
    .filter((e) => (e instanceof HTMLInputElement && e.type !== "hidden") || e instanceof HTMLSelectElement)
    .map((e) => /** @type {HTMLInputElement} */ (e))
    .map((e) => [e.name === LOAD ? "loadKg" : e.name.replace(/^Entry\.(.)/, (_, letter) => letter.toLowerCase()), e]);

/**
 * What is typed in a form, or null where a field is wrong; that one says so and has the focus.
 * @param {HTMLFormElement} form
 * @returns {Result | null}
 */
export function read(form) {
  /** @type {Result & Record<string, string | number | null>} */
  const result = {};
  /** @type {HTMLElement | undefined} */
  let wrong;
  for (const [name, field] of fieldsIn(form)) {
    const { least, most, wrong: words = "", missing } = field.dataset;
    const text = field.value.trim();
    const [amount, value] = [number(field, text), typed(field, text)];
    const isWrong = typeof amount === "number" && !(amount >= Number(least) && amount <= Number(most) && (name === "loadKg" || Number.isInteger(amount)));
    const error = isWrong ? words : value === null ? missing ?? "" : "";
    say(field, error);
    wrong ??= error ? field : undefined;
    result[name] = value;
  }

  if (wrong) {
    wrong.closest("details:not([open])")?.setAttribute("open", "");
    wrong.focus();
  }

  return wrong ? null : result;
}

/**
 * What stands in a field: a number where it takes one, a text else, or nothing.
 * @param {HTMLElement} field
 * @param {string} text
 */
const number = ({ dataset }, text) => (text === "" ? null : dataset.most === undefined ? text : Number(text.replace(",", ".")));

/**
 * The same as the API has it.
 * @param {HTMLInputElement | HTMLSelectElement} field
 * @param {string} text
 */
function typed(field, text) {
  const value = number(field, text);
  return typeof value === "number" && field.name === LOAD ? kilograms(value) : value;
}

/**
 * @param {HTMLElement} field
 * @param {string} error
 */
function say(field, error) {
  field.setAttribute("aria-invalid", String(error !== ""));
  const place = document.getElementById(field.getAttribute("aria-describedby") ?? "");
  if (place) {
    place.textContent = error;
  }
}

/**
 * The set that a row shows.
 * @param {HTMLElement} row
 * @returns {SetState}
 */
export function shown(row) {
  const { set = "", exercise = "", kind = "work", order, revision, state } = row.dataset;
  const numbers = Object.fromEntries(fieldsIn(formOf(row)).map(([name, field]) => [name, typed(field, initial(field))]));
  const result = state === "done" ? numbers : state === "skipped" ? { skipped: true } : null;
  return { id: set, session: root.dataset.session ?? "", exercise, kind, order: Number(order), revision: Number(revision), result, doneAt: new Date().toISOString() };
}

/**
 * Writes a set into its row; a result of null is a set that is not there. What is being typed there stays, also where another
 * device has entered the set meanwhile.
 * @param {HTMLElement} row
 * @param {SetState} set
 */
export function show(row, set) {
  const form = formOf(row);
  const state = set.result === null ? "planned" : set.result.skipped ? "skipped" : "done";
  const words = state === "planned" ? [row.dataset.aim ?? "", "to come"] : state === "done" ? [done(set.result ?? {}, loadOf(row)), details(set.result ?? {})] : ["", "skipped"];
  const isSame = state === (row.dataset.state === "now" ? "planned" : row.dataset.state) && Number(row.dataset.revision) === set.revision
    && words.every((word, i) => word === row.querySelector([".set-result", ".set-words"][i])?.textContent);
  row.dataset.set = set.id;
  row.dataset.revision = String(set.revision);
  /** @type {HTMLInputElement} */ (form.elements.namedItem("Entry.SetId")).value = set.id;
  if (isSame) {
    return;
  }

  row.dataset.state = state;
  text(row, ".set-result", words[0]);
  text(row, ".set-words", words[1]);
  if (state === "done") {
    for (const [name, field] of fieldsIn(form)) {
      const value = /** @type {Record<string, unknown>} */ (set.result)[name] ?? null;
      const isTyped = isChanged(field) && typed(field, field.value.trim()) !== value;
      field.dataset.initial = typeof value === "number" ? written(name === "loadKg" ? weight(value) : value) : String(value ?? "");
      field.value = isTyped ? field.value : field.dataset.initial;
    }
  }

  label(row);
}

/**
 * Marks a row by what the server has said of it: nothing yet, no, or all is well.
 * @param {HTMLElement} row
 * @param {boolean} isWaiting
 * @param {string} refused Why, or an empty text.
 */
export function mark(row, isWaiting, refused) {
  row.toggleAttribute("data-waiting", isWaiting);
  text(row, ".set-sync", isWaiting ? "waiting to be sent" : "");
  row.querySelector(".set-refused")?.toggleAttribute("hidden", !refused);
  text(row, ".set-refused p", refused);
}

/**
 * Says on the button what it will save.
 * @param {HTMLElement} row
 */
export function label(row) {
  const button = /** @type {HTMLButtonElement} */ (row.querySelector("button[data-planned]"));
  const { planned = "", changed = "", saved = "" } = button.dataset;
  const isPlanned = row.dataset.state === "planned" || row.dataset.state === "now";
  const asPlanned = !fieldsIn(formOf(row)).some(([, field]) => isChanged(field));
  button.textContent = !isPlanned ? saved : asPlanned ? planned : changed;
}

/** Something is being typed there, or was changed and not entered yet. @param {HTMLElement} row */
export const isTouched = (row) =>
  (document.activeElement instanceof HTMLInputElement && formOf(row).contains(document.activeElement)) || fieldsIn(formOf(row)).some(([, field]) => isChanged(field));

/** @param {HTMLInputElement | HTMLSelectElement} field */
const isChanged = (field) => field.value !== initial(field);

/** What stands in a field before anybody changes it. @param {HTMLInputElement | HTMLSelectElement} field */
const initial = (field) => field.dataset.initial ?? (field instanceof HTMLInputElement ? field.defaultValue : [...field.options].find((o) => o.defaultSelected)?.value ?? "");

/**
 * @param {ParentNode} within
 * @param {string} selector
 * @param {string} words
 */
export function text(within, selector, words) {
  const place = within.querySelector(selector);
  if (place && place.textContent !== words) {
    place.textContent = words;
  }
}

/**
 * One more row below the last of the same exercise and kind.
 * @param {HTMLElement} last
 * @param {string} id
 * @returns {HTMLElement}
 */
export function oneMore(last, id) {
  const row = /** @type {HTMLElement} */ (last.cloneNode(true));
  const kind = last.dataset.kind === "work" ? "" : "w";
  const [before, after] = [0, 1].map((more) => `${last.dataset.exercise}-${kind}${Number(last.dataset.order) + more}`);
  for (const part of row.querySelectorAll("[id], [for], [form], [aria-describedby]")) {
    for (const name of ["id", "for", "form", "aria-describedby"]) {
      const value = part.getAttribute(name);
      if (value?.endsWith(before)) {
        part.setAttribute(name, value.slice(0, -before.length) + after);
      }
    }
  }

  row.removeAttribute("id");
  Object.assign(row.dataset, { order: Number(last.dataset.order) + 1, revision: 0, state: "planned", set: id });
  const form = formOf(row);
  /** @type {HTMLInputElement} */ (form.elements.namedItem("Entry.Order")).value = String(row.dataset.order);
  /** @type {HTMLInputElement} */ (form.elements.namedItem("Entry.SetId")).value = id;
  for (const [name, field] of fieldsIn(form)) {
    field.value = ["rir", "form", "note"].includes(name) ? "" : field.value;
    field.dataset.initial = field.value;
  }

  text(row, ".set-result", row.dataset.aim ?? "");
  text(row, ".set-words", "to come");
  text(row, ".set-number", nameOf(row));
  last.after(row);
  label(row);
  return row;
}
