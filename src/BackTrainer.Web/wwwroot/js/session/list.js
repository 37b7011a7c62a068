// What is changed in the list of a session: left out, moved, swapped, added. The layout says all of it, as SessionLayout does on the server; what is not on the page yet was drawn ahead.
import { root, text } from "./rows.js";

/** @typedef {{ order: string[], swaps: { exercise: string, with: string }[], skipped: string[], added: string[] }} Layout */

/** How long what was drawn ahead may take to come, in milliseconds: longer than the worker waits for a network that says nothing. */
const PATIENCE = 15_000;

/** Sheets that were on the page and may come back, by their line and what stands in it. @type {Map<string, Element>} */
const shelf = new Map();

/** @type {Document | null | undefined} */
let ahead;

const sheets = () => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(".sheet[data-line]")]);

/** @param {HTMLElement} sheet */
const keyOf = ({ dataset: { line, with: other } }) => `${line} ${other}`;

/** Exercises that stand alone, and those that take turns. */
const blocks = () => [...root.querySelectorAll(".superset, .sheet[data-line]:not([data-away])")].filter((block) => !block.parentElement?.closest(".superset"));

/** @param {Element} block */
const linesIn = (block) => (block.matches(".sheet") ? [block] : [...block.querySelectorAll(".sheet:not([data-away])")]).map((sheet) => sheet.getAttribute("data-line") ?? "");

/** What the server has drawn ahead, as it was kept; null where it was not. @returns {Promise<Document | null>} */
async function drawnAhead() {
  const address = root.dataset.ahead;
  ahead ??= !address ? null : await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    Object.assign(request, { responseType: "document", timeout: PATIENCE, onloadend: () => resolve(request.status === 200 ? request.responseXML : null) });
    request.send();
  });
  return ahead ?? null;
}

/** What can stand in for a line, to choose from; null where that was not drawn ahead. @param {string} line */
export async function swapsOf(line) {
  const section = (await drawnAhead())?.querySelector(`section[data-line="${line}"]`);
  const box = document.createElement("div");
  box.append(...[...(section?.children ?? [])].filter((part) => !part.matches(".sheet")).map((part) => document.importNode(part, true)));
  return section ? box : null;
}

/** What makes a line easy, or null where that was not drawn ahead. @param {string} line */
export const easedWith = async (line) => (await drawnAhead())?.querySelector(`section[data-line="${line}"]`)?.getAttribute("data-easy")?.split(" ") ?? null;

/**
 * @param {string[]} list
 * @param {string} one
 */
const without = (list, one) => list.filter((other) => other !== one);

/**
 * @param {Layout} layout
 * @param {string} line
 * @param {string} other
 * @returns {Layout}
 */
function swapped({ order, swaps, skipped, added }, line, other) {
  if (added.includes(line)) {
    const exchanged = (/** @type {string[]} */ list) => list.map((one) => (one === line ? other : one));
    return added.includes(other) ? { order, swaps, skipped, added } : { order: exchanged(without(order, other)), swaps, skipped, added: exchanged(added) };
  }

  return { order, skipped, added, swaps: [...swaps.filter((s) => s.exercise !== line), ...(other === line ? [] : [{ exercise: line, with: other }])] };
}

/** @param {string} line @param {number} by */
function moved(line, by) {
  const all = blocks().map(linesIn);
  const from = all.findIndex((lines) => lines.includes(line));
  const to = from + by;
  if (from >= 0 && to >= 0 && to < all.length) {
    [all[from], all[to]] = [all[to], all[from]];
  }

  return all.flat();
}

/**
 * The layout after what a form asks for; null where it asks for nothing of the kind.
 * @param {Layout} layout
 * @param {string} handler
 * @param {FormData} data
 * @param {string} line Of what is swapped.
 * @returns {Layout | null}
 */
export function changedBy(layout, handler, data, line) {
  const [change, its, chosen] = [data.get("change"), String(data.get("line")), String(data.get("suggested") ?? data.get("exercise") ?? "")];
  const { order, swaps, skipped, added } = layout;
  const others = without(skipped, its);
  switch (handler) {
    case "Swap": return swapped(layout, line, String(data.get("with")));
    case "Add": return chosen && !added.includes(chosen) ? { order, swaps, skipped, added: [...added, chosen] } : null;
    case "Line": break;
    default: return null;
  }

  switch (change) {
    case "skip": return { order, swaps, skipped: [...others, its], added };
    case "take-up": return { order, swaps, skipped: others, added };
    case "take-off": return { order: without(order, its), swaps, skipped: others, added: without(added, its) };
    case "swap-back": return swapped(layout, its, its);
    default: return { order: moved(its, change === "up" ? -1 : 1), swaps, skipped, added };
  }
}

/**
 * Shows a layout, as well as that can be done here: the server draws the rest when it is reached.
 * @param {Layout} before What the server drew.
 * @param {Layout} layout
 */
export async function arrange(before, layout) {
  const isPlanned = (/** @type {string} */ line) => !before.added.includes(line) && !layout.added.includes(line);
  const planned = [...new Set(sheets().map(({ dataset }) => dataset.line ?? ""))].filter(isPlanned);
  const wanted = [...planned.map((line) => [line, layout.swaps.find((s) => s.exercise === line)?.with ?? line]), ...layout.added.map((line) => [line, line])];
  const keys = wanted.map((pair) => pair.join(" "));
  const gone = sheets().filter((sheet) => !keys.includes(keyOf(sheet)));
  for (const [i, [line, other]] of wanted.entries()) {
    const there = sheets().find((sheet) => keyOf(sheet) === keys[i]);
    const isTakenUp = there?.matches(".sheet-skipped:not(:has(.set))") && !layout.skipped.includes(line);
    const old = there ?? gone.find((sheet) => sheet.dataset.line === line) ?? gone.find((sheet) => before.added.includes(sheet.dataset.line ?? ""));
    if (there && !isTakenUp) {
      delete there.dataset.away;
    } else {
      place(shelf.get(keys[i]) ?? (await sheetAhead(line, other)), other, old);
      there?.remove();
    }
  }

  gone.forEach(putAway);
  sheets().forEach((sheet) => leaveOut(sheet, layout.skipped.includes(sheet.dataset.line ?? "")));
  sort(layout.order);
}

/**
 * A sheet as it was drawn ahead, or nothing.
 * @param {string} line
 * @param {string} other
 */
async function sheetAhead(line, other) {
  const drawn = (await drawnAhead())?.querySelector(`.sheet[data-line="${line}"][data-with="${other}"]`);
  return drawn ? document.importNode(drawn, true) : undefined;
}

/**
 * @param {Element | undefined} sheet
 * @param {string} exercise
 * @param {Element | undefined} old What it comes in place of.
 */
function place(sheet, exercise, old) {
  if (sheet && old) {
    old.before(sheet);
  } else if (sheet || !root.querySelector(`[data-to-come="${exercise}"]`)) {
    root.querySelector(".add-exercise")?.before(sheet ?? toCome(exercise));
  }
}

/** A place for what only the server can draw. @param {string} exercise */
function toCome(exercise) {
  const name = root.querySelector(`option[value="${exercise}"]`)?.textContent ?? "This exercise";
  const card = Object.assign(document.createElement("p"), { className: "card", textContent: `${name} is on the list. Its sets stand here when there is a connection.` });
  card.dataset.toCome = exercise;
  return card;
}

/** What was done of an exercise stays to be seen. @param {HTMLElement} sheet */
function putAway(sheet) {
  if (sheet.querySelector('.set:is([data-state="done"], [data-state="skipped"])')) {
    sheet.dataset.away = "";
  } else {
    shelf.set(keyOf(sheet), sheet);
    sheet.remove();
  }
}

/**
 * @param {HTMLElement} sheet
 * @param {boolean} isOut
 */
function leaveOut(sheet, isOut) {
  const button = /** @type {HTMLButtonElement | null} */ (sheet.querySelector('button[name="change"][value="skip"], button[name="change"][value="take-up"]'));
  if (sheet.classList.toggle("sheet-skipped", isOut) && button?.value === "skip") {
    sheet.removeAttribute("open");
  }

  text(sheet, ".left-out", isOut ? "left out today" : "");
  if (button) {
    [button.value, button.textContent] = isOut ? ["take-up", "Do it after all"] : ["skip", "Leave out today"];
  }
}

/** Lines without a place in the order come last, as they are. @param {string[]} order */
function sort(order) {
  const place = (/** @type {Element} */ block) => Math.min(...linesIn(block).map((line) => (order.includes(line) ? order.indexOf(line) : Infinity)));
  const all = blocks();
  const wanted = all.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  if (wanted.some((block, i) => block !== all[i])) {
    const end = document.createComment("");
    all.at(-1)?.after(end);
    wanted.forEach((block) => end.before(block));
    end.remove();
  }
}
