// A session on its page: one tap a set, kept on this device first and sent when that is possible. Without this the forms do the same.
import "../hold-timer.js";
import "../stepper.js";
import { announce, begin, enterSet, id, person, rested } from "./entering.js";
import { changedBy, easedWith, swapsOf } from "./list.js";
import { drawn, list, refresh, watchOthers } from "./merge.js";
import { drawAnew, drawAnewInPeace, stayFor } from "./redraw.js";
import { watchRest } from "./rest.js";
import { label, oneMore, read, root } from "./rows.js";
import { anchorOf, changesBy, eased, keptIn } from "./saying.js";
import { onChange, sender, tell } from "./sender.js";
import { drop, fieldsOf, keep, say, waiting } from "./store.js";
import { fold, reach, turn } from "./turn.js";
import { offer } from "./undo.js";

/** @type {() => Promise<void>} */
let send;

/** Forms that go to the server as they are. @type {WeakSet<HTMLFormElement>} */
const plain = new WeakSet();

const isMineWaiting = async () => (await waiting()).some((o) => o.person === person && !o.refused);

/**
 * @param {Record<string, unknown>} changes
 * @param {string} anchor Where to look when the server has drawn the page anew.
 */
async function saySession(changes, anchor) {
  await begin();
  await say(person, id, drawn, changes);
  if (changes.finishedAt) {
    rested();
  }

  await sendAndShow(anchor);
}

/**
 * @param {string} exercise
 * @param {{ note: string, restSeconds: number | null }} kept
 */
async function keepOf(exercise, kept) {
  await begin();
  await keep(person, id, exercise, kept);
  await sendAndShow(`#${exercise}`);
}

/** @param {string} anchor Where to look when the server has drawn the page anew. */
async function sendAndShow(anchor) {
  await refresh(person);
  tell();
  await send();
  if (await isMineWaiting()) {
    offer("Kept on this device.", () => {});
  } else {
    drawAnew(anchor);
  }
}

async function changed() {
  if (await refresh(person)) {
    drawAnewInPeace();
  }
}

/**
 * Sends a form as it is, when everything that was entered before it has arrived.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
async function sendPlain(form, submitter) {
  await send();
  if (await isMineWaiting()) {
    const words = "This needs a connection. What you entered is kept on this device.";
    announce(words);
    offer(words, () => {});
  } else {
    plain.add(form);
    form.requestSubmit(submitter);
  }
}

/**
 * @param {SubmitEvent} event
 */
async function submitted(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const submitter = /** @type {HTMLButtonElement | null} */ (event.submitter);
  if (form.method !== "post" || plain.has(form)) {
    form.setAttribute("aria-busy", "true");
    return;
  }

  event.preventDefault();
  const { pathname, searchParams } = new URL(submitter?.hasAttribute("formaction") ? submitter.formAction : form.action);
  const handler = pathname.endsWith("/swap") ? "Swap" : searchParams.get("handler") ?? "";
  const data = new FormData(form, submitter);
  const row = /** @type {HTMLElement | null} */ (form.closest(".set"));
  const result = row && handler === "Set" ? read(form) : handler === "Skip" ? { skipped: true } : null;
  const layout = changedBy(list(), handler, data, searchParams.get("line") ?? "");
  const kept = handler === "Keep" ? keptIn(form) : null;
  try {
    if (row) {
      return result || handler === "Remove" ? await enterSet(row, result, send) : undefined;
    }

    const known = (await fieldsOf(person, id)) ?? drawn;
    const line = handler === "Easy" ? form.closest(".sheet")?.getAttribute("data-line") : null;
    const changes = layout ? { layout } : line ? eased(known, await easedWith(line), data.get("easy") === "true") : changesBy(handler, data, known);
    return await (kept ? keepOf(String(data.get("Keep.Exercise")), kept) : changes ? saySession(changes, anchorOf(handler, data)) : sendPlain(form, submitter));
  } catch {
    // This browser can keep nothing more: the form goes to the server as it is.
    plain.add(form);
    form.requestSubmit(submitter);
  }
}

/**
 * What can stand in for an exercise, right below it; on its own page where it was not drawn ahead.
 * @param {HTMLAnchorElement} link
 */
async function chooseSwap(link) {
  const form = /** @type {HTMLElement} */ (link.closest("form"));
  if (form.nextElementSibling?.matches(".swap-here")) {
    form.nextElementSibling.remove();
    return;
  }

  const box = await swapsOf(new URL(link.href).searchParams.get("line") ?? "");
  if (box) {
    Object.assign(box, { className: "swap-here", tabIndex: -1, role: "group", ariaLabel: "What can stand in for it today" });
    form.after(box);
    box.focus();
  } else {
    location.href = link.href;
  }
}

/** @param {MouseEvent} event */
function clicked(event) {
  const target = /** @type {Element} */ (event.target);
  const row = /** @type {HTMLElement | null} */ (target.closest(".set"));
  if (event.detail > 1 && target.closest("button[data-planned], .tick-off")) {
    event.preventDefault(); // The second half of a double tap is no second set.
  } else if (target.closest(".add-set a")) {
    const last = /** @type {HTMLElement} */ (target.closest(".sheet")?.querySelector(".sets:not(.warm-ups) > .set:last-child"));
    event.preventDefault();
    fold(oneMore(last, uuid()), true);
    turn();
  } else if (target.closest(".line-more a[href*='/swap?']")) {
    event.preventDefault();
    chooseSwap(/** @type {HTMLAnchorElement} */ (target.closest("a")));
  } else if (row && target.closest("[data-drop]")) {
    drop(person, row.dataset.set ?? "").then(() => location.reload());
  }
}

/** A random id, also where the page is not secure. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((b, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + b.toString(16).padStart(2, "0")).join("");
}

try {
  await waiting();
  send = sender(person);
  document.addEventListener("submit", submitted);
  document.addEventListener("click", clicked);
  root.addEventListener("keydown", (event) => event.repeat && event.key === "Enter" && event.preventDefault());
  root.addEventListener("input", (event) => {
    const row = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest(".set")) : null;
    return row && label(row);
  });
  watchRest(announce);
  stayFor(changed);
  onChange(changed);
  addEventListener("pageshow", (event) => event.persisted && changed());
  await changed();
  send();
  watchOthers(person);
  if (scrollY === 0 && !location.hash) {
    reach();
  }

  root.dataset.ready = "true";
} catch {
  // Nothing can be kept here, as in some private windows; the forms work without.
}
