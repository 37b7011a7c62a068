// Whose turn it is: the first set that is neither done nor skipped is open and the largest; the others are folded.
import { fieldsIn, formOf, isTouched, label, root, rows, text } from "./rows.js";
import { counted } from "./words.js";

/** What is left free below the button of the set that is due, in pixels. */
const GAP = 12;

/** The set that is due, or undefined. */
export const now = () => rows().find((row) => row.dataset.state === "now");

/** It stands in an exercise that is left out, or that something else stands in for. @param {HTMLElement} row */
const isOut = (row) => row.closest(".sheet-skipped, [data-away]") !== null;

/** A working set that is left. Warm-up sets are offered, and nothing waits for them. @param {HTMLElement} row */
const isLeft = (row) => row.dataset.kind === "work" && (row.dataset.state === "planned" || row.dataset.state === "now") && !isOut(row);

/** The set that is left and comes first; in a superset, one set of each exercise in turn. */
function due() {
  const first = rows().find(isLeft);
  const block = first?.closest(".superset");
  return block ? rows().filter((row) => isLeft(row) && block.contains(row)).sort((a, b) => Number(a.dataset.order) - Number(b.dataset.order))[0] : first;
}

/** Makes the set that is due the one to do now. */
export function turn() {
  const before = now();
  const next = root.dataset.finished === "true" ? undefined : due();
  if (before && before !== next) {
    before.dataset.state = "planned";
    fold(before, isTouched(before));
  }

  for (const sheet of root.querySelectorAll(".sheet")) {
    sheet.classList.toggle("sheet-current", next !== undefined && sheet.contains(next));
  }

  if (next && before !== next) {
    document.getElementById("now")?.removeAttribute("id");
    next.id = "now";
    next.dataset.state = "now";
    carryOver(next);
    fold(next, true);
    next.closest(".sheet")?.setAttribute("open", "");
  } else if (!next) {
    document.getElementById("now")?.removeAttribute("id");
  }

  root.dataset.allIn = String(!next && rows().some((row) => row.dataset.kind === "work"));
  count();
}

/**
 * @param {HTMLElement} row
 * @param {boolean} isOpen
 */
export const fold = (row, isOpen) => row.querySelector("details")?.toggleAttribute("open", isOpen);

/**
 * A weight that nobody could know before stands in the next set, once it was typed in one.
 * @param {HTMLElement} row
 */
function carryOver(row) {
  const load = formOf(row).elements.namedItem("Entry.Load");
  const before = row.previousElementSibling;
  if (load instanceof HTMLInputElement && load.value === "" && before instanceof HTMLElement && before.matches('[data-state="done"]')) {
    const typed = fieldsIn(formOf(before)).find(([name]) => name === "loadKg")?.[1].value ?? "";
    load.value = load.dataset.initial = typed;
    label(row);
  }
}

/**
 * Brings the set that is due into view, and the focus with it where that was in what is folded now.
 * @param {HTMLElement | undefined} from
 * @param {Element | null} focused
 */
export function goOn(from, focused) {
  const next = now();
  const place = next ?? /** @type {HTMLElement | null} */ (root.querySelector(".finish"));
  if (from?.contains(focused) || focused === document.body) {
    const name = focused instanceof HTMLInputElement ? focused.name : "";
    const field = next && name ? /** @type {HTMLInputElement | null} */ (formOf(next).elements.namedItem(name) ?? fieldsIn(formOf(next))[0][1]) : null;
    const target = field ?? place?.querySelector("button[data-planned], [data-finish]");
    /** @type {HTMLElement | null | undefined} */ (target)?.focus({ preventScroll: true });
    field?.select?.();
  }

  const box = place?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight - 160)) {
    (from && next && from.parentElement === next.parentElement ? place : next?.closest(".sheet") ?? place)?.scrollIntoView({ block: "nearest" });
  }

  reach();
}

/** Scrolls as little as brings the button of the set that is due above the places and the dock. */
export function reach() {
  const button = now()?.querySelector("button[data-planned]")?.getBoundingClientRect();
  const tops = [".dock", ".places"].map((part) => document.querySelector(part)?.getBoundingClientRect()).filter((box) => box && box.height > 0 && box.bottom >= innerHeight - 100 && box.top > innerHeight / 4);
  const floor = Math.min(innerHeight, ...tops.map((box) => /** @type {DOMRect} */ (box).top)) - GAP;
  if (button && button.bottom > floor) {
    scrollBy(0, Math.ceil(button.bottom - floor));
  }
}

/** The numbers at the head of the page and of each exercise. */
function count() {
  const work = rows().filter((row) => row.dataset.kind === "work" && (!isOut(row) || row.dataset.state === "done" || row.dataset.state === "skipped"));
  const [finished, all] = [work.filter((row) => row.dataset.state === "done").length, work.length];
  const bar = /** @type {HTMLProgressElement} */ (root.querySelector("progress"));
  root.dataset.someIn = String(finished > 0);
  [bar.max, bar.value] = [Math.max(1, all), finished];
  text(root, ".progress-line span", `${finished} of ${counted(all, "set")}`);
  for (const sheet of root.querySelectorAll(".sheet")) {
    const its = work.filter((row) => sheet.contains(row));
    sheet.classList.toggle("sheet-done", its.every((row) => row.dataset.state === "done" || row.dataset.state === "skipped"));
    text(sheet, ".sheet-count span", counted(its.filter((row) => row.dataset.state === "done").length, "set"));
  }
}
