// Brings what is known of the sets onto the page: from this device, its other tabs, and other devices by way of the server.
import { tellTruth } from "./badge.js";
import { arrange } from "./list.js";
import { mark, oneMore, root, rowOf, rows, show, text } from "./rows.js";
import { alone, link, tell } from "./sender.js";
import { adopt } from "./settle.js";
import { fieldsOf, setsOf, waiting } from "./store.js";
import { turn } from "./turn.js";

/** @typedef {import("./store.js").SetState} SetState */

/** How often the server is asked what other devices have entered, and how seldom where it does not know the session, in milliseconds. */
const [PACE, SLOWEST] = [4000, 60_000];

/** How long an answer may take while nothing is sent, in milliseconds. */
const PATIENCE = 5000;

const id = root.dataset.session ?? "";

const { id: _, sets: _sets, removedSets: _removedSets, ...fields } = JSON.parse(root.dataset.fields ?? "{}");

/** What the page was drawn with. @type {import("./store.js").Fields} */
export const drawn = fields;

/** What of a session the server alone can draw. */
const DRAWN = ["easy", "easyExercises", "minimum", "painBefore", "layout", "pausedAt"];

/**
 * The row of a set; where it has none, the free one of its place, or one more.
 * @param {SetState} set
 */
function placeOf(set) {
  const its = rows().filter(({ dataset }) => dataset.exercise === set.exercise && dataset.kind === set.kind);
  return rowOf(set.id) ?? its.find(({ dataset }) => Number(dataset.order) === set.order && dataset.revision === "0")
    ?? (set.result && its.length > 0 ? oneMore(/** @type {HTMLElement} */ (its.at(-1)), set.id) : undefined);
}

/** What was said to be kept of an exercise stands in its form, and its rest counts at once. @param {import("./store.js").Operation} operation */
function showKept({ path, body }) {
  const [, exercise] = path.split("/kept/");
  const sheet = exercise ? root.querySelector(`.keep input[value="${exercise}"]`)?.closest(".sheet") : null;
  for (const [name, value] of sheet ? [["Note", body?.note], ["Rest", body?.restSeconds]] : []) {
    const field = /** @type {HTMLInputElement | null | undefined} */ (sheet?.querySelector(`[name="Keep.${name}"]`));
    if (field && field !== document.activeElement) {
      field.value = String(value ?? "");
    }
  }

  if (typeof body?.restSeconds === "number") {
    sheet?.setAttribute("data-rest", String(body.restSeconds));
  }
}

/** What an exercise's button for easy would do next. @param {string[]} easy */
function showEasy(easy) {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (root.querySelectorAll(".line-more .easy button"))) {
    const isEasy = easy.includes(button.closest(".sheet")?.id ?? "");
    [button.value, button.textContent] = isEasy ? ["false", "Not easy after all"] : ["true", "Easy today"];
  }
}

/** What of its list the page shows. */
let shown = JSON.stringify(drawn.layout ?? null);

/** The list as it is known here. @returns {import("./list.js").Layout} */
export const list = () => JSON.parse(shown);

/** @type {Promise<unknown>} */
let before = Promise.resolve();

/**
 * Shows what is known here and now, one time after the other. True when the server has to draw the page anew to show all of it.
 * @param {string} person
 */
export function refresh(person) {
  const now = before.catch(() => {}).then(() => showAll(person));
  before = now;
  return now;
}

/** @param {string} person */
async function showAll(person) {
  const [sets, operations, fields] = await Promise.all([setsOf(person, id), waiting(), fieldsOf(person, id)]);
  const mine = operations.filter((o) => o.person === person);
  let isPartial = false;
  const layout = JSON.stringify(fields?.layout ?? drawn.layout ?? null);
  if (layout !== shown) {
    shown = layout;
    await arrange(/** @type {any} */ (drawn.layout), list());
  }

  for (const set of sets) {
    const row = placeOf(set);
    isPartial ||= !row && set.result !== null;
    if (row && (set.revision >= Number(row.dataset.revision))) {
      show(row, set);
    }
  }

  showEasy(/** @type {string[]} */ (fields?.easyExercises ?? drawn.easyExercises ?? []));
  mine.forEach(showKept);
  for (const row of rows()) {
    const its = mine.filter((o) => o.set === row.dataset.set);
    mark(row, its.some((o) => !o.refused), its.find((o) => o.refused)?.refused ?? "");
  }

  if (fields) {
    root.dataset.finished = String(Boolean(fields.finishedAt));
    root.dataset.paused = String(Boolean(fields.pausedAt));
    text(root, ".paused-since", fields.pausedAt ? new Date(String(fields.pausedAt)).toLocaleTimeString("en-GB", { timeStyle: "short" }) : "");
    isPartial ||= DRAWN.some((name) => JSON.stringify(fields[name] ?? null) !== JSON.stringify(drawn[name] ?? null)) || Boolean(fields.finishedAt) !== Boolean(drawn.finishedAt);
  }

  turn();
  tellTruth(/** @type {HTMLElement} */ (document.getElementById("sync")), mine);
  return isPartial && mine.length === 0;
}

/**
 * Asks the server now and then, while someone looks, and at once when the network is back.
 * @param {string} person
 */
export function watchOthers(person) {
  let tag = "";
  let pace = PACE;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const ask = async () => {
    const response = await fetch(`/api/sessions/${id}`, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    link.state = response.ok || response.status === 304 ? "answered" : link.state;
    pace = response.ok || response.status === 304 ? PACE : Math.min(2 * pace, SLOWEST);
    if (response.status === 200 && response.headers.get("BackTrainer-Person") === person) {
      await adopt(person, await response.json());
      tag = response.headers.get("ETag") ?? "";
      tell();
    }
  };
  const poll = async () => {
    clearTimeout(timer);
    const isThere = root.dataset.draft !== "true" || (await fieldsOf(person, id));
    if (isThere && document.visibilityState === "visible" && navigator.onLine) {
      await alone(ask).catch(() => {});
    }

    clearTimeout(timer);
    timer = setTimeout(poll, pace);
  };
  const wake = () => {
    pace = PACE;
    return poll();
  };
  addEventListener("online", wake);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
  poll();
}
