// A stop watch beside each hold: a few seconds to get into position, then it counts until it is stopped. Typing the seconds works without this.
import { signal } from "./signal.js";
import { stayAwake } from "./awake.js";

/** Seconds from the tap until the clock runs. */
const READY = 5;

/** Words for what the watch does. They stand in a live region, so they are few. */
const said = {
  idle: "",
  ready: `Get into position. The clock starts in ${READY} seconds.`,
  running: "The clock runs.",
  aim: (/** @type {number} */ seconds) => `${seconds} seconds reached.`,
  done: (/** @type {number} */ seconds) => `Stopped at ${seconds} seconds. You can still change the number.`,
};

/**
 * @typedef {{ from: number, aim: number, ticking: ReturnType<typeof setInterval>, sleep: () => void }} Watch
 * @type {WeakMap<Element, Watch>}
 */
const running = new WeakMap();

/** @param {Watch} watch */
const counted = ({ from }) => Math.max(0, Math.floor((performance.now() - from) / 1000));

/**
 * @param {Element} box
 * @returns {{ button: HTMLElement, clock: HTMLElement, words: HTMLElement, input: HTMLInputElement }}
 */
function parts(box) {
  const [button, clock, words] = /** @type {HTMLElement[]} */ ([...box.children]);
  return { button, clock, words, input: /** @type {HTMLInputElement} */ (box.parentElement?.querySelector("input[data-hold-timer]")) };
}

/**
 * What the button does now; what it does it for stands in a part of its own.
 * @param {HTMLElement} button
 * @param {string} text
 */
function name(button, text) {
  button.textContent = text;
  button.setAttribute("aria-label", `${text}: ${button.dataset.of}`);
}

/** @param {Element} box */
function tick(box) {
  const watch = /** @type {Watch} */ (running.get(box));
  const { clock, words } = parts(box);
  const wait = Math.ceil((watch.from - performance.now()) / 1000);
  clock.textContent = wait > 0 ? `−${wait} s` : `${counted(watch)} s`;
  if (wait <= 0 && words.textContent === said.ready) {
    words.textContent = said.running;
    signal(1);
  }

  if (watch.aim > 0 && counted(watch) >= watch.aim) {
    words.textContent = said.aim(watch.aim);
    watch.aim = 0;
    signal(2);
  }
}

/** @param {Element} box */
function start(box) {
  const { button, words, input } = parts(box);
  const from = performance.now() + READY * 1000;
  words.textContent = said.ready;
  name(button, "Stop");
  running.set(box, { from, aim: Number(input.dataset.holdTimer), ticking: setInterval(() => tick(box), 200), sleep: stayAwake() });
  tick(box);
}

/** @param {Element} box */
function stop(box) {
  const watch = /** @type {Watch} */ (running.get(box));
  const { button, clock, words, input } = parts(box);
  clearInterval(watch.ticking);
  running.delete(box);
  watch.sleep();
  name(button, "Start the clock again");
  words.textContent = said.idle;
  clock.textContent = "";
  if (performance.now() >= watch.from) {
    input.value = String(counted(watch));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    words.textContent = said.done(counted(watch));
  }
}

document.addEventListener("click", (event) => {
  const box = event.target instanceof Element ? event.target.closest(".hold-timer button")?.parentElement : null;
  if (box) {
    (running.has(box) ? stop : start)(box);
  }
});
