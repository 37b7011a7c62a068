// A stop watch beside each hold: a few seconds to get into position, then it counts until it is stopped. Typing the seconds works without this.

/** Seconds from the tap until the clock runs. */
const READY = 5;

/**
 * Words for what the watch does. They stand in a live region, so they are few.
 * @typedef {{ idle: string, ready: string, running: string, done: (seconds: number) => string }} Said
 */

/** @type {Said} */
const said = {
  idle: "",
  ready: `Get into position. The clock starts in ${READY} seconds.`,
  running: "The clock runs.",
  done: (seconds) => `Stopped at ${seconds} seconds. You can still change the number.`,
};

/**
 * The screen stays on while someone holds, where the browser can do that.
 * @returns {Promise<{ release: () => Promise<void> } | undefined>}
 */
async function stayAwake() {
  try {
    return await navigator.wakeLock?.request("screen");
  } catch {
    return undefined; // Low on power, perhaps; the watch counts all the same.
  }
}

/**
 * Puts a watch below the field.
 * @param {HTMLInputElement} input
 */
function watch(input) {
  const label = document.querySelector(`label[for="${input.id}"]`)?.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet" });
  const clock = Object.assign(document.createElement("span"), { className: "hold-clock num" });
  const words = Object.assign(document.createElement("span"), { className: "small" });
  const box = Object.assign(document.createElement("div"), { className: "hold-timer" });
  clock.setAttribute("aria-hidden", "true");
  words.setAttribute("role", "status");
  box.append(button, clock, words);
  input.closest(".field").after(box);

  /** @type {number | undefined} */
  let ticking;
  /** When the clock starts to count, in milliseconds of the page. */
  let from = 0;
  /** @type {ReturnType<typeof stayAwake> | undefined} */
  let awake;

  const counted = () => Math.max(0, Math.floor((performance.now() - from) / 1000));
  const name = (/** @type {string} */ text) => {
    button.textContent = text;
    button.setAttribute("aria-label", `${text}: ${label}`);
  };

  const tick = () => {
    const wait = Math.ceil((from - performance.now()) / 1000);
    clock.textContent = wait > 0 ? `−${wait} s` : `${counted()} s`;
    if (wait <= 0 && words.textContent === said.ready) {
      words.textContent = said.running;
    }
  };

  const stop = () => {
    clearInterval(ticking);
    ticking = undefined;
    awake?.then((lock) => lock?.release());
    name("Start the clock again");
    if (performance.now() >= from) {
      input.value = String(counted());
      input.dispatchEvent(new Event("input", { bubbles: true }));
      words.textContent = said.done(counted());
    } else {
      words.textContent = said.idle;
    }
    clock.textContent = "";
  };

  const start = () => {
    from = performance.now() + READY * 1000;
    awake = stayAwake();
    words.textContent = said.ready;
    name("Stop");
    ticking = setInterval(tick, 200);
    tick();
  };

  name("Start the clock");
  button.addEventListener("click", () => (ticking === undefined ? start() : stop()));
}

for (const input of document.querySelectorAll("input[data-hold-timer]")) {
  watch(/** @type {HTMLInputElement} */ (input));
}
