// Has the server draw the page anew, since it knows everything that is known here. Whatever is done on the page meanwhile goes first: a page that goes away would take it along.
import { keepTruth } from "./badge.js";
import { isWriting } from "./disk.js";
import { isTouched, rows } from "./rows.js";
import { link } from "./sender.js";

/** When the page was last drawn anew by itself, and how seldom that happens, in milliseconds. */
const [DRAWN, SELDOM] = ["backtrainer-drawn", 10_000];

/** How long after something was done the page may be drawn anew, in milliseconds. */
const CALM = 3000;

let isLeaving = false;

/** @type {() => unknown} */
let again = () => undefined;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

function later() {
  clearTimeout(waiting);
  waiting = setTimeout(() => again(), CALM);
}

/**
 * @param {string} anchor Where to look then.
 */
export function drawAnew(anchor) {
  if (isWriting()) {
    later();
    return;
  }

  isLeaving = true;
  keepTruth();
  history.replaceState(null, "", location.pathname + anchor);
  location.reload();
}

/** Draws the page anew by itself, where nobody is in the middle of something. Where the page that comes is an old one all the same, it is not asked for again and again. */
export function drawAnewInPeace() {
  if (link.state !== "answered") {
    return;
  }

  const last = Number(sessionStorage.getItem(DRAWN));
  if (rows().some(isTouched) || Math.abs(Date.now() - last) <= SELDOM) {
    later();
    return;
  }

  sessionStorage.setItem(DRAWN, String(Date.now()));
  drawAnew(location.hash);
}

/**
 * Looks after what is done on a page that is about to go.
 * @param {() => unknown} ask Asks later whether the page still has to be drawn anew.
 */
export function stayFor(ask) {
  again = ask;
  for (const type of ["click", "submit", "input"]) {
    addEventListener(type, () => {
      if (isLeaving) {
        stop();
        isLeaving = false;
        later();
      }
    }, true);
  }
}
