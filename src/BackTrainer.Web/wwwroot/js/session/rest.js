// The rest after a set. Its end is kept as a time of day, so that it survives a reload and a locked phone.
import { signal } from "../signal.js";
import { clock } from "./words.js";

/** @typedef {{ session: string, end: number, seconds: number }} Rest */

const [KEPT, OFF] = ["backtrainer-rest", "backtrainer-rest-off"];

/** How far one tap moves the end, in seconds. */
const NUDGE = 15;

/** How long after its end a rest is still worth a sound, in milliseconds. */
const LATE = 5000;

const dock = /** @type {HTMLElement} */ (document.getElementById("rest"));
const face = /** @type {HTMLElement} */ (dock.querySelector(".rest-clock"));

/** @type {ReturnType<typeof setTimeout> | undefined} */
let ticking;

/** @type {(words: string) => void} */
let announce = () => {};

/** @returns {Rest | null} */
function kept() {
  try {
    const rest = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return rest?.session === document.getElementById("session")?.dataset.session ? rest : null;
  } catch {
    return null;
  }
}

/** Whole seconds that are left; a clock that was set back does not make a rest longer. @param {Rest} rest */
const left = ({ end, seconds }) => Math.min(seconds, Math.ceil((end - Date.now()) / 1000));

/** @param {Rest} rest */
function keep(rest) {
  localStorage.setItem(KEPT, JSON.stringify(rest));
  tick();
}

function over() {
  localStorage.removeItem(KEPT);
  dock.hidden = true;
}

function tick() {
  clearTimeout(ticking);
  const rest = kept();
  dock.hidden = rest === null;
  if (!rest) {
    return;
  }

  const seconds = left(rest);
  if (seconds <= 0) {
    over();
    announce("Rest is over.");
    if (Date.now() - rest.end < LATE) {
      signal(3);
    }

    return;
  }

  face.textContent = clock(seconds);
  ticking = setTimeout(tick, Math.max(50, (rest.end - Date.now()) % 1000 || 1000));
}

/**
 * Rests from now on, unless someone wants no timer. Returns what a screen reader is told of it.
 * @param {number} seconds
 */
export function rest(seconds) {
  if (!(seconds > 0) || localStorage.getItem(OFF)) {
    return "";
  }

  const session = document.getElementById("session")?.dataset.session ?? "";
  keep({ session, end: Date.now() + seconds * 1000, seconds });
  return ` Rest, ${seconds} seconds.`;
}

/** Ends the rest without a word. */
export const stopRest = () => {
  clearTimeout(ticking);
  over();
};

/**
 * Goes on with a rest that was running, and listens to the buttons.
 * @param {(words: string) => void} say What tells a screen reader.
 */
export function watchRest(say) {
  announce = say;
  dock.addEventListener("click", (event) => {
    const by = event.target instanceof HTMLElement ? event.target.dataset.nudge : undefined;
    const running = kept();
    if (by === "stop") {
      stopRest();
    } else if (by && running) {
      const seconds = Math.max(0, left(running) + Number(by) * NUDGE);
      keep({ ...running, end: Date.now() + seconds * 1000, seconds });
    }
  });
  addEventListener("storage", tick);
  document.addEventListener("visibilitychange", tick);
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[data-off]"))) {
    const name = box.dataset.off ?? "";
    box.checked = !localStorage.getItem(name);
    box.addEventListener("change", () => (box.checked ? localStorage.removeItem(name) : localStorage.setItem(name, "off")));
  }

  tick();
}
